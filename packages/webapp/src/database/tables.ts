// The tables as Kysely sees them. Instants are UTC ISO text, days are YYYY-MM-DD, flags are 0 or 1.

import type { Generated } from 'kysely';
import type {
	Availability,
	Evidence,
	ExchangePhase,
	JobStatus,
	JudgedPair,
	Language,
	LocalText,
	MailStatus,
	OrganisationKind,
	ParticipationStatus,
	PlaceKind,
	PlanChange,
	PracticeKind,
	PracticeStatus,
	RequestMode,
	Role,
	SessionAudience,
	SessionKind,
	Side,
	SolutionStatus,
	SuggestionReason,
	TimetableCost,
	TimetableStatus,
	Transfer,
	UnmetReason,
	Visibility,
	WishKind,
	WishStatus
} from './values.ts';
import type { Json } from './json.ts';

type Flag = 0 | 1;
type Versioned = { version: number; createdAt: string; updatedAt: string };

type Region = { id: string; nuts: string; country: string; name: Json<LocalText>; search: string };

type Organisation = Versioned & {
	id: string;
	kind: OrganisationKind;
	name: string;
	shortName: string | null;
	regionId: string | null;
	city: string | null;
	website: string | null;
	email: string | null;
	size: string | null;
	foundedYear: number | null;
	label: string | null;
	themes: Json<string[]>;
	summary: Json<LocalText>;
	mergedIntoId: string | null;
	search: string;
};

type Membership = { id: string; clusterId: string; organisationId: string };

type Person = Versioned & {
	id: string;
	givenName: string;
	familyName: string;
	email: string | null;
	phone: string | null;
	language: Language;
	languages: Json<string[]>;
	userId: string | null;
	confirmedAt: string | null;
	erasedAt: string | null;
	mergedIntoId: string | null;
	search: string;
};

type Position = { id: string; personId: string; organisationId: string; title: string };

type RoleGrant = { id: string; personId: string; exchangeId: string | null; role: Role };

type Series = { id: string; slug: string; name: Json<LocalText> };

type Exchange = Versioned & {
	id: string;
	slug: string;
	seriesId: string | null;
	title: Json<LocalText>;
	summary: Json<LocalText>;
	city: string;
	timeZone: string;
	startsOn: string;
	endsOn: string;
	languages: Json<Language[]>;
	themes: Json<string[]>;
	phase: ExchangePhase;
	hostOrganisationId: string | null;
	requestMode: RequestMode;
	wishesUntil: string | null;
	acrossRegions: Flag;
	copiedFromId: string | null;
};

type ExchangeOrganiser = { exchangeId: string; organisationId: string };

type Delegation = {
	id: string;
	exchangeId: string;
	name: string;
	regionId: string | null;
	quota: number | null;
	version: number;
};

type DelegationLeader = { delegationId: string; personId: string };

type Venue = {
	id: string;
	name: string;
	address: string;
	city: string;
	country: string;
	latitude: number | null;
	longitude: number | null;
};

type Place = { id: string; venueId: string; name: string; kind: PlaceKind; capacity: number };

type Session = Versioned & {
	id: string;
	exchangeId: string;
	kind: SessionKind;
	title: Json<LocalText>;
	summary: Json<LocalText>;
	startsAt: string;
	endsAt: string;
	venueId: string | null;
	placeId: string | null;
	slotMinutes: number | null;
	breakMinutes: number | null;
	audience: SessionAudience;
	capacity: number | null;
	language: Language | null;
};

type SessionPlace = { sessionId: string; placeId: string };
type SessionOrganisation = { sessionId: string; organisationId: string };

type VisitGroup = {
	id: string;
	sessionId: string;
	name: string;
	guide: string;
	language: Language;
	capacity: number;
};

type Booking = {
	id: string;
	sessionId: string;
	participationId: string;
	visitGroupId: string | null;
};

type Slot = { id: string; sessionId: string; startsAt: string; endsAt: string };

type Participation = Versioned & {
	id: string;
	exchangeId: string;
	personId: string;
	organisationId: string | null;
	delegationId: string | null;
	status: ParticipationStatus;
	availability: Availability;
	diet: string | null;
	message: string | null;
	feedToken: string;
	confirmedAt: string | null;
};

type Unavailability = { participationId: string; slotId: string };

type NeedOffer = Versioned & {
	id: string;
	side: Side;
	exchangeId: string;
	organisationId: string;
	personId: string | null;
	language: string;
	title: string;
	text: string;
	themes: Json<string[]>;
	visibility: Visibility;
	validUntil: string | null;
	search: string;
};

type Practice = Versioned & {
	id: string;
	kind: PracticeKind;
	status: PracticeStatus;
	organisationId: string;
	personId: string | null;
	/** Where it was shown; a practice outlives the exchange and the session. */
	exchangeId: string | null;
	sessionId: string | null;
	language: string;
	title: string;
	summary: string;
	problem: string;
	solution: string;
	evidence: Json<Evidence[]>;
	money: string;
	fte: number | null;
	skills: string;
	failed: string;
	conditions: string;
	transfer: Transfer | null;
	adapting: string;
	themes: Json<string[]>;
	visibility: Visibility;
	/** What whoever sent it back asks for. */
	remark: string;
	publishedAt: string | null;
	confirmedAt: string | null;
	search: string;
};

type Suggestion = {
	id: string;
	exchangeId: string;
	organisationAId: string;
	organisationBId: string;
	score: number;
	strength: string;
	reasons: Json<SuggestionReason[]>;
	computedAt: string;
};

type Dismissal = {
	exchangeId: string;
	organisationId: string;
	otherOrganisationId: string;
	reason: string;
	/** The needs and offers that the suggestion named. */
	pairs: Generated<Json<JudgedPair[]>>;
	personId: string;
	at: string;
};

/** The needs map of an exchange: `stamp` says of which state of things. */
type DrawnMap = { exchangeId: string; stamp: string; map: Json<unknown>; drawnAt: string };

/** What a model made of a text: `hash` is of model, side and text, `vector` is packed. */
type TextVector = { needOfferId: string; model: string; hash: string; vector: string };

type AddedConcept = { id: string; broader: string; personId: string | null; createdAt: string };

type AddedLabel = {
	id: string;
	concept: string;
	language: string;
	label: string;
	personId: string | null;
	createdAt: string;
};

type IgnoredWord = { word: string; language: string; personId: string | null; createdAt: string };

type Wish = Versioned & {
	id: string;
	exchangeId: string;
	fromOrganisationId: string;
	toOrganisationId: string;
	kind: WishKind;
	status: WishStatus;
	message: string;
	lapsesOn: string | null;
	madeById: string | null;
	onBehalf: Flag;
	answeredById: string | null;
	answeredAt: string | null;
};

type Timetable = Versioned & {
	id: string;
	exchangeId: string;
	number: number;
	status: TimetableStatus;
	solution: SolutionStatus | null;
	cost: Json<TimetableCost> | null;
	bound: Json<Partial<TimetableCost>> | null;
	seconds: number | null;
	seed: number | null;
	releasedAt: string | null;
};

type Meeting = {
	id: string;
	timetableId: string;
	organisationAId: string;
	organisationBId: string;
	slotId: string;
	placeId: string;
	pinned: Flag;
};

type Sitting = {
	id: string;
	timetableId: string;
	meetingId: string;
	slotId: string;
	participationId: string;
};

type UnmetWish = {
	id: string;
	timetableId: string;
	organisationAId: string;
	organisationBId: string;
	reasons: Json<UnmetReason[]>;
	changes: Json<readonly PlanChange[]>;
};

type CalendarEvent = {
	id: string;
	participationId: string;
	uid: string;
	sequence: number;
	fingerprint: string;
	content: Json<Record<string, unknown>>;
	cancelled: Flag;
	updatedAt: string;
};

type LetterTemplate = {
	id: string;
	exchangeId: string;
	kind: string;
	language: Language;
	subject: string;
	body: string;
	version: number;
};

type OutgoingMail = {
	id: string;
	key: string;
	exchangeId: string | null;
	personId: string | null;
	toAddress: string;
	language: Language;
	kind: string;
	subject: string;
	body: string;
	link: string | null;
	status: MailStatus;
	attempts: number;
	nextAttemptAt: string;
	lockedBy: string | null;
	lockedUntil: string | null;
	error: string | null;
	sentAt: string | null;
	createdAt: string;
};

type Job = {
	id: string;
	kind: string;
	exchangeId: string | null;
	payload: Json<unknown>;
	status: JobStatus;
	progress: Json<unknown> | null;
	result: Json<unknown> | null;
	attempts: number;
	runAt: string;
	lockedBy: string | null;
	lockedUntil: string | null;
	cancelRequested: Flag;
	createdAt: string;
	finishedAt: string | null;
};

type Audit = {
	id: string;
	at: string;
	exchangeId: string | null;
	personId: string | null;
	onBehalfOfId: string | null;
	action: string;
	thing: string;
	thingId: string;
	details: Json<Record<string, unknown>>;
};

type Token = {
	id: string;
	personId: string;
	name: string;
	hash: string;
	scopes: Json<string[]>;
	createdAt: string;
	expiresAt: string | null;
	lastUsedAt: string | null;
	revokedAt: string | null;
};

type ImportFile = {
	id: string;
	exchangeId: string;
	personId: string | null;
	fileName: string;
	sheet: Json<unknown>;
	mapping: Json<readonly (string | null)[]>;
	decisions: Json<Readonly<Record<string, string>>>;
	status: string;
	version: Generated<number>;
	createdAt: string;
};

type Setting = { key: string; value: string };

export type Tables = {
	region: Region;
	organisation: Organisation;
	membership: Membership;
	person: Person;
	position: Position;
	role: RoleGrant;
	series: Series;
	exchange: Exchange;
	exchangeOrganiser: ExchangeOrganiser;
	delegation: Delegation;
	delegationLeader: DelegationLeader;
	venue: Venue;
	place: Place;
	session: Session;
	sessionPlace: SessionPlace;
	sessionOrganisation: SessionOrganisation;
	visitGroup: VisitGroup;
	booking: Booking;
	slot: Slot;
	participation: Participation;
	unavailability: Unavailability;
	needOffer: NeedOffer;
	practice: Practice;
	suggestion: Suggestion;
	dismissal: Dismissal;
	drawnMap: DrawnMap;
	textVector: TextVector;
	addedConcept: AddedConcept;
	addedLabel: AddedLabel;
	ignoredWord: IgnoredWord;
	wish: Wish;
	timetable: Timetable;
	meeting: Meeting;
	sitting: Sitting;
	unmetWish: UnmetWish;
	calendarEvent: CalendarEvent;
	letterTemplate: LetterTemplate;
	outgoingMail: OutgoingMail;
	job: Job;
	audit: Audit;
	token: Token;
	importFile: ImportFile;
	setting: Setting;
};
