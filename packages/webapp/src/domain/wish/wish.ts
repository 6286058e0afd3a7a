// A wish is one organisation's request to meet another. Pure rules stand here.

import { z } from 'zod';
import { wishKinds, type RequestMode, type WishKind, type WishStatus } from '#database/values.ts';
import { isoDay } from '../exchange/exchange.ts';
import { inOrder } from '../suggestion/suggestion.ts';
import { seenVersion } from '../version.ts';

export const wishInput = z
	.object({
		exchangeId: z.string(),
		fromOrganisationId: z.string().min(1),
		toOrganisationId: z.string().min(1),
		kind: z.enum(wishKinds),
		message: z.string().trim().max(1000).default(''),
		lapsesOn: z
			.union([isoDay, z.literal('')])
			.default('')
			.transform((day) => day || null)
	})
	.refine((wish) => wish.fromOrganisationId !== wish.toOrganisationId, {
		message: 'problem.choice',
		path: ['toOrganisationId']
	});
export type WishInput = z.infer<typeof wishInput>;

export const wishRef = z.object({ id: z.string(), version: seenVersion });
export type WishRef = z.infer<typeof wishRef>;

export const answerInput = wishRef.extend({ answer: z.enum(['accepted', 'declined']) });
export type AnswerInput = z.infer<typeof answerInput>;

const weights: Record<WishKind, number> = { must: 3, like: 1, 'no-thanks': 0 };

export type WishFact = {
	fromOrganisationId: string;
	toOrganisationId: string;
	kind: WishKind;
	status: WishStatus;
};

export type RequestedPair = {
	organisationAId: string;
	organisationBId: string;
	/** What is lost when the two do not meet: a must counts three, a like one, both sides add up. */
	weight: number;
};

/**
 * The pairs that want to meet. With `approve` a wish counts once it is accepted, or when both sides
 * wished; with `automatic` at once. A no-thanks or a declined wish takes the pair out.
 */
export function requestedPairs(
	wishes: readonly WishFact[],
	requestMode: RequestMode
): RequestedPair[] {
	const pairs = new Map<
		string,
		RequestedPair & { refused: boolean; agreed: boolean; sides: number }
	>();
	for (const wish of wishes) {
		if (wish.status === 'lapsed') continue;
		const ids = inOrder(wish.fromOrganisationId, wish.toOrganisationId);
		const key = `${ids.organisationAId} ${ids.organisationBId}`;
		const pair = pairs.get(key) ?? { ...ids, weight: 0, refused: false, agreed: false, sides: 0 };
		pairs.set(key, pair);
		if (wish.kind === 'no-thanks' || wish.status === 'declined') pair.refused = true;
		if (wish.status === 'accepted' || requestMode === 'automatic') pair.agreed = true;
		pair.sides += 1;
		pair.weight += weights[wish.kind];
	}
	return [...pairs.values()]
		.filter((pair) => !pair.refused && pair.weight > 0 && (pair.agreed || pair.sides === 2))
		.map(({ organisationAId, organisationBId, weight }) => ({
			organisationAId,
			organisationBId,
			weight
		}))
		.sort((a, b) =>
			`${a.organisationAId} ${a.organisationBId}` < `${b.organisationAId} ${b.organisationBId}`
				? -1
				: 1
		);
}
