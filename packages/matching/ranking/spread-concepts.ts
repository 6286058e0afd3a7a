// One-hop spreading: a text about pig farming is a little about livestock and about feed too.
import type { Concept, Thesaurus } from '../thesaurus/thesaurus.ts';

export type SpreadWeights = { broader: number; narrower: number; related: number };

export const defaultSpread: SpreadWeights = { broader: 0.5, narrower: 0.3, related: 0.35 };

/**
 * Adds to each concept's neighbours a share of its weight. A concept with many neighbours gives
 * each of them less. Where several ways lead to a concept, the strongest counts.
 */
export function spreadConcepts(
	thesaurus: Thesaurus,
	weights: ReadonlyMap<string, number>,
	shares: SpreadWeights = defaultSpread
): Map<string, number> {
	const spread = new Map(weights);
	for (const [id, weight] of weights) {
		const concept = thesaurus.concepts.get(id)!;
		give(concept.broader, weight * shares.broader);
		give(concept.narrower, (weight * shares.narrower) / crowd(concept, 'narrower'));
		give(concept.related, (weight * shares.related) / crowd(concept, 'related'));
	}
	return spread;

	function give(neighbours: readonly string[], weight: number): void {
		for (const id of neighbours) {
			if ((spread.get(id) ?? 0) < weight) spread.set(id, weight);
		}
	}
}

function crowd(concept: Concept, side: 'narrower' | 'related'): number {
	return Math.max(1, Math.sqrt(concept[side].length / 4));
}
