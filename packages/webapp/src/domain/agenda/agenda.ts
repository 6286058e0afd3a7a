// One person's days at an exchange: the sessions that he or she is part of and the meetings.

import type { Language, LocalText, SessionKind } from '#database/values.ts';
import type { SuggestionReason } from '#database/values.ts';

export type AgendaEntry = {
	/** Stays the same while the thing is the same, whenever and wherever it is held. */
	uid: string;
	kind: SessionKind | 'meeting';
	title: LocalText;
	startsAt: string;
	endsAt: string;
	venue: string;
	address: string;
	place: string;
	/** The other organisation and its people, for meetings. */
	withOrganisation: { id: string; name: string } | null;
	withPeople: readonly string[];
	/** Why the two meet. */
	reasons: readonly SuggestionReason[];
	message: string;
	summary: LocalText;
	language: Language | null;
};

export type Agenda = {
	exchange: { id: string; slug: string; title: LocalText; timeZone: string; city: string };
	person: { givenName: string; familyName: string; language: Language };
	participationId: string;
	released: boolean;
	entries: readonly AgendaEntry[];
};

/** Entries in time order, grouped by the day at the venue. */
export function inTimeOrder(entries: readonly AgendaEntry[]): AgendaEntry[] {
	return [...entries].sort((a, b) =>
		`${a.startsAt} ${a.endsAt} ${a.uid}` < `${b.startsAt} ${b.endsAt} ${b.uid}` ? -1 : 1
	);
}
