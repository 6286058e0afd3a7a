// A suggestion is a computed match of two organisations with its reasons. Pure parts stand here.

import { z } from 'zod';
import {
	suggest,
	type LabelIndex,
	type ModelOpinion,
	type SeekingOrganisation
} from '@trobada/matching';
import type { SuggestionReason } from '#database/values.ts';

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

export function computeSuggestions(
	organisations: readonly SeekingOrganisation[],
	options: {
		labels: LabelIndex;
		forbidden: readonly (readonly [string, string])[];
		notRelevant: readonly (readonly [need: string, offer: string])[];
		opinion: ModelOpinion | undefined;
		acrossRegions: number;
	}
): { suggestions: NewSuggestion[]; giniBefore: number; giniAfter: number } {
	const { suggestions, giniBefore, giniAfter } = suggest(organisations, {
		labels: options.labels,
		forbidden: options.forbidden,
		notRelevant: options.notRelevant,
		opinion: options.opinion,
		// An organisation whose region nobody told may meet everybody.
		mayMeet: (a, b) => options.acrossRegions === 0 || !a.region || a.region !== b.region,
		cap: mostSuggestions
	});
	return {
		suggestions: suggestions.map(({ a, b, score, strength, reasons }) => ({
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
				offerWords: [...new Set(reason.offerWords.map(({ text }) => text))]
			}))
		})),
		giniBefore,
		giniAfter
	};
}
