// Two-hop spreading: a text about pig farming is a little about livestock and about feed too, and
// less so about farming and what feed is made of. Spreading activation (Collins, Loftus 1975).
import type { Thesaurus } from '../thesaurus/thesaurus.ts';

export type SpreadShares = {
	readonly broader: number;
	readonly narrower: number;
	readonly related: number;
	/** What is left of a share on the second hop; 0 is one hop only. */
	readonly further: number;
};

/** Chosen on the development halves of both evaluation sets; a quarter more or less changes little. */
export const defaultShares: SpreadShares = {
	broader: 0.65,
	narrower: 0.15,
	related: 0.4,
	further: 0.7
};

/**
 * Adds to each concept's neighbours a share of its weight, and from the broader and related ones
 * a smaller share to theirs. A concept with many neighbours gives each of them less. What comes on
 * several ways adds up: two words that both hint at a concept tell more than one.
 */
export function spreadConcepts(
	{ concepts }: Thesaurus,
	weights: ReadonlyMap<string, number>,
	shares: SpreadShares = defaultShares
): Map<string, number> {
	const spread = new Map(weights);
	for (const [id, weight] of weights) {
		const { broader, narrower, related } = concepts.get(id)!;
		give(narrower, crowded(weight * shares.narrower, narrower), id);
		hop(broader, weight * shares.broader, id);
		hop(related, crowded(weight * shares.related, related), id);
	}
	return spread;

	function hop(neighbours: readonly string[], weight: number, from: string): void {
		give(neighbours, weight, from);
		if (shares.further === 0) return;
		for (const id of neighbours) {
			const { broader, related } = concepts.get(id)!;
			give(broader, weight * shares.broader * shares.further, from);
			give(related, crowded(weight * shares.related * shares.further, related), from);
		}
	}

	function give(neighbours: readonly string[], weight: number, from: string): void {
		for (const id of neighbours) {
			if (id !== from) spread.set(id, (spread.get(id) ?? 0) + weight);
		}
	}
}

function crowded(weight: number, { length }: readonly string[]): number {
	return weight / Math.max(1, Math.sqrt(length / 4));
}
