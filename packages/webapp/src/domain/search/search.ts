// Search over the texts of the directory and of the exchanges, across languages.

import { z } from 'zod';

export const searchedKinds = ['organisation', 'need', 'offer', 'practice'] as const;
export type SearchedKind = (typeof searchedKinds)[number];

export const searchInput = z.object({
	search: z.string().trim().max(200).default(''),
	kind: z.enum([...searchedKinds, '']).default('')
});
export type SearchInput = z.infer<typeof searchInput>;

/** What is known of a text in the index without asking the database. */
export type IndexedThing = {
	readonly kind: SearchedKind;
	readonly id: string;
	/** Of a need or an offer, and of a practice that was shown at one. */
	readonly exchangeId: string | null;
	readonly organisationId: string;
	readonly visibility: string;
	/** The ids under which its texts stand in the index: one for each language. */
	readonly textIds: readonly string[];
};
