// The closed lists of words that columns may hold, as types and as data for forms and checks.

export const languages = ['en', 'it', 'ca', 'es'] as const;
export type Language = (typeof languages)[number];

/** A text in some of the product's languages. */
export type LocalText = Partial<Record<Language, string>>;

export const organisationKinds = [
	'cluster',
	'company',
	'university',
	'research-centre',
	'public-body',
	'agency',
	'association'
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const roles = [
	'administrator',
	'organiser',
	'co-organiser',
	'delegation-leader',
	'participant',
	'viewer'
] as const;
export type Role = (typeof roles)[number];

export const exchangePhases = [
	'draft',
	'registration',
	'matchmaking',
	'released',
	'running',
	'harvest',
	'closed'
] as const;
export type ExchangePhase = (typeof exchangePhases)[number];

export const requestModes = ['approve', 'automatic'] as const;
export type RequestMode = (typeof requestModes)[number];

export const placeKinds = ['room', 'table', 'bus', 'outdoors'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const sessionKinds = [
	'opening',
	'presentation',
	'panel',
	'roundtable',
	'visit',
	'transfer',
	'meal',
	'meetings',
	'free'
] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const sessionAudiences = ['everyone', 'booked'] as const;
export type SessionAudience = (typeof sessionAudiences)[number];

export const participationStatuses = [
	'invited',
	'applied',
	'waiting',
	'confirmed',
	'declined',
	'withdrawn'
] as const;
export type ParticipationStatus = (typeof participationStatuses)[number];

/** Whether somebody takes meetings at all; single slots are closed by `unavailability`. */
export type Availability = 'meetings' | 'no-meetings';

export const sides = ['need', 'offer'] as const;
export type Side = (typeof sides)[number];

export const visibilities = ['public', 'exchange', 'delegation'] as const;
export type Visibility = (typeof visibilities)[number];

export const practiceKinds = ['good-practice', 'did-not-work'] as const;
export type PracticeKind = (typeof practiceKinds)[number];

export const practiceStatuses = ['draft', 'submitted', 'published'] as const;
export type PracticeStatus = (typeof practiceStatuses)[number];

/** How much somebody elsewhere would have to change. */
export const transfers = ['easy', 'needs-adapting', 'hard'] as const;
export type Transfer = (typeof transfers)[number];

/** A figure that shows that a practice works: `date` is a year, a month or a day. */
export type Evidence = { indicator: string; value: string; date: string; source: string };

export const wishKinds = ['must', 'like', 'no-thanks'] as const;
export type WishKind = (typeof wishKinds)[number];

export const wishStatuses = ['pending', 'accepted', 'declined', 'lapsed'] as const;
export type WishStatus = (typeof wishStatuses)[number];

export type TimetableStatus = 'draft' | 'released' | 'superseded';
export type SolutionStatus = 'optimal' | 'feasible' | 'infeasible' | 'unknown';
export type JobStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
export type MailStatus = 'queued' | 'sent' | 'failed';

/** The parts of a timetable's cost, in the order of the goals. Weights are the wishes' weights. */
export type TimetableCost = {
	unscheduledWeight: number;
	belowMinimum: number;
	breaks: number;
	idleSlots: number;
	placeChanges: number;
	changed: number;
};

/** What kept a meeting out, slot by slot: the scheduling package's reason, kept as it came. */
export type UnmetReason = {
	kind: string;
	participant?: string;
	participants?: string[];
	places?: string[];
	meeting?: string;
	meetings?: string[];
	maximum?: number;
	slots?: string[];
};

/** The smallest change that would admit an unmet wish: all of a list together. */
export type PlanChange = {
	kind: 'free-participant' | 'raise-maximum' | 'add-place' | 'allow-slot' | 'leave-out';
	participant?: string;
	slot?: string;
	maximum?: number;
	meeting?: string;
};

/** Why two organisations should meet: a need, an offer, the concept between, and the very words. */
export type SuggestionReason = {
	needId: string;
	offerId: string;
	concept: string;
	offerConcept: string;
	kind: 'same' | 'broader' | 'narrower' | 'related';
	needWords: string[];
	offerWords: string[];
	/** The words do not name the theme, they only stand in texts about it. */
	isHinted?: true;
};

/** A need and an offer of which somebody said that they do not belong together. */
export type JudgedPair = { needId: string; offerId: string };
