// A suggestion is a computed match of two organisations with its reasons. Pure parts stand here.

import { z } from 'zod';
import type { Suggestions } from '@trobada/matching';
import type { JobStatus, SuggestionReason } from '#database/values.ts';

export const exchangeRef = z.object({ exchangeId: z.string() });
export type ExchangeRef = z.infer<typeof exchangeRef>;

export const dismissInput = z.object({
	exchangeId: z.string(),
	organisationId: z.string(),
	otherOrganisationId: z.string(),
	reason: z.string().trim().max(500).default('')
});
export type DismissInput = z.infer<typeof dismissInput>;

export const restoreInput = dismissInput.omit({ reason: true });
export type RestoreInput = z.infer<typeof restoreInput>;

/** Most suggestions an organisation, so that nobody is everybody's suggestion. */
export const mostSuggestions = 8;

/** What is computed at once: in about a tenth of a second with all reading and writing. */
const mostTextsAtOnce = 160;
const mostOrganisationsAtOnce = 200;

export function isLarge({ texts, organisations }: { texts: number; organisations: number }) {
	return texts > mostTextsAtOnce || organisations > mostOrganisationsAtOnce;
}

export const computeKind = 'compute-suggestions';

export type ComputePayload = { personId: string | null };

/** How many of the texts that a model had not seen it has now; null where no model is asked. */
export type ComputeProgress = { done: number; count: number } | null;

/** A computation that was left to a job. */
export type Computation = {
	id: string;
	status: JobStatus;
	progress: ComputeProgress;
	createdAt: string;
	finishedAt: string | null;
	cancelRequested: 0 | 1;
};

/** How many suggestions there are, and how evenly they fall to the organisations. */
export type Figures = { count: number; giniBefore: number; giniAfter: number };

/** Computed at once, or left to a job. */
export type Computed = { figures: Figures; jobId: null } | { figures: null; jobId: string };

export type NewSuggestion = {
	organisationAId: string;
	organisationBId: string;
	score: number;
	strength: string;
	reasons: SuggestionReason[];
};

/** Two organisations in the one order in which the database keeps them. */
export function inOrder(
	a: string,
	b: string
): { organisationAId: string; organisationBId: string } {
	return a < b
		? { organisationAId: a, organisationBId: b }
		: { organisationAId: b, organisationBId: a };
}

/** As the database keeps them. */
export function rowsOf({ suggestions }: Suggestions): NewSuggestion[] {
	return suggestions.map(({ a, b, score, strength, reasons }) => ({
		...inOrder(a, b),
		score,
		strength,
		reasons: reasons.map((reason) => ({
			needId: reason.need,
			offerId: reason.offer,
			concept: reason.concept,
			offerConcept: reason.offerConcept,
			kind: reason.kind,
			needWords: [...new Set(reason.needWords.map(({ text }) => text))],
			offerWords: [...new Set(reason.offerWords.map(({ text }) => text))],
			...(reason.isHinted && { isHinted: true as const })
		}))
	}));
}
