// Who acts, and where they stand towards a thing. Pure: the facts are loaded once a request.

import type { ParticipationStatus, Role } from '#database/values.ts';

/** What somebody is at one exchange. */
export type Standing = {
	readonly roles: readonly Role[];
	/** Delegations that he or she leads. */
	readonly leads: readonly string[];
	readonly participationId: string | null;
	readonly participationStatus: ParticipationStatus | null;
	/** The organisation represented at this exchange. */
	readonly organisationId: string | null;
	readonly delegationId: string | null;
};

export type Actor = {
	/** Null for a visitor who is not signed in, and for the product's own jobs. */
	readonly personId: string | null;
	readonly name: string;
	readonly administrator: boolean;
	/** The product itself: seeding, jobs, the command line. */
	readonly system: boolean;
	readonly exchanges: Readonly<Record<string, Standing>>;
	/** Organisations in which he or she has a position. */
	readonly organisationIds: readonly string[];
	/** What a personal token allows; null for a browser session, which allows everything. */
	readonly scopes: readonly string[] | null;
};

export const visitor: Actor = {
	personId: null,
	name: '',
	administrator: false,
	system: false,
	exchanges: {},
	organisationIds: [],
	scopes: null
};

export const system: Actor = { ...visitor, name: 'Trobada', system: true };

/** What an action is about, as far as access depends on it. */
export type Thing = {
	readonly exchangeId?: string | null;
	readonly delegationId?: string | null;
	readonly organisationId?: string | null;
	readonly personId?: string | null;
	/** Whether the public may see it at all: a published exchange and what belongs to it. */
	readonly published?: boolean;
};

/**
 * The words of the permission table that fit `actor` towards `thing`.
 * A person is often several at once: an organiser who also represents an agency.
 */
export function wordsFor(actor: Actor, thing: Thing): ReadonlySet<Word> {
	const words = new Set<Word>();
	if (thing.published) words.add('anyone');
	if (actor.system || actor.administrator) words.add('administrator');
	if (!actor.personId) return words;
	words.add('signed-in');
	if (thing.personId && thing.personId === actor.personId) words.add('self');
	if (thing.organisationId && actor.organisationIds.includes(thing.organisationId)) {
		words.add('member');
	}
	const standings = thing.exchangeId
		? Object.entries(actor.exchanges).flatMap(([id, standing]) =>
				id === thing.exchangeId ? [standing] : []
			)
		: Object.values(actor.exchanges);
	for (const standing of standings) addStanding(words, standing, thing);
	return words;
}

function addStanding(words: Set<Word>, standing: Standing, thing: Thing) {
	for (const role of standing.roles) words.add(role);
	if (standing.leads.length > 0) words.add('delegation-leader');
	if (thing.delegationId && standing.leads.includes(thing.delegationId)) words.add('own-leader');
	if (standing.participationStatus === 'confirmed') {
		words.add('participant');
		if (thing.organisationId && thing.organisationId === standing.organisationId) {
			words.add('representative');
		}
	}
	// Whoever applied, waits or was turned away is not let in: anybody may apply.
	if (standing.participationStatus === 'invited') words.add('invited');
}

export const wordList = [
	'anyone',
	'signed-in',
	'self',
	'member',
	'invited',
	'participant',
	'representative',
	'viewer',
	'delegation-leader',
	'own-leader',
	'co-organiser',
	'organiser',
	'administrator'
] as const;
export type Word = (typeof wordList)[number];
