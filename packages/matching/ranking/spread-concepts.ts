// Two-hop spreading: a text about pig farming is a little about livestock and about feed too, and
// less so about farming and what feed is made of. Spreading activation (Collins, Loftus 1975).
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { alikeConcepts } from './alike-concepts.ts';
import { sparseVector, type SparseVector } from './sparse-vector.ts';

export type SpreadShares = {
	readonly broader: number;
	readonly narrower: number;
	readonly related: number;
	/** Of concepts that are written about in the same words. */
	readonly alike: number;
	/** What is left of a share on the second hop; 0 is one hop only. */
	readonly further: number;
};

/**
 * Chosen on the evaluation sets and on drills that the thesaurus of their day had not seen; a quarter
 * more or less changes little.
 */
export const defaultShares: SpreadShares = {
	broader: 0.5,
	narrower: 0.15,
	related: 0.4,
	alike: 0.3,
	further: 0.7
};

// What shares so much with a concept gets the whole share.
const fullyAlike = 0.25;
const nothing = sparseVector([]);

/** Less reaches two concepts in three and tells nothing. */
const faintest = 0.015;

/**
 * Gives for the number of a concept all that it spreads to, itself included: to each of its neighbours
 * a share, and from the broader and related ones a smaller share to theirs; to those that are alike in
 * words a share too, the more alike the larger. A concept with many neighbours gives each of them less.
 * What comes on several ways adds up: two ways that lead to a concept tell more than one.
 *
 * @example conceptSpreader(labels)(labels.numbers.get('pig-farming')!)
 */
export function conceptSpreader(
	labels: LabelIndex,
	shares: SpreadShares = defaultShares
): (concept: number) => SparseVector {
	const { thesaurus, numbers } = labels;
	const concepts = [...numbers.keys()].map((id) => thesaurus.concepts.get(id)!);
	const narrower = concepts.map((concept) =>
		link(concept.narrower, crowded(shares.narrower, concept.narrower))
	);
	// The neighbours that lead further.
	const near = concepts.map(({ broader, related }) => [
		link(broader, shares.broader),
		link(related, crowded(shares.related, related))
	]);
	const alike = shares.alike > 0 ? alikeConcepts(labels) : [];
	const reached = new Float32Array(concepts.length);
	return spread;

	function spread(concept: number): SparseVector {
		reached.fill(0);
		give(narrower[concept]!, 1);
		for (const neighbours of near[concept]!) {
			give(neighbours, 1);
			if (shares.further === 0) continue;
			for (const neighbour of neighbours.numbers) {
				for (const others of near[neighbour]!) give(others, neighbours.share * shares.further);
			}
		}
		giveAlike(concept);
		reached[concept] = 1;
		const entries: [number, number][] = [];
		for (let other = 0; other < reached.length; other++) {
			if (reached[other]! > faintest) entries.push([other, reached[other]!]);
		}
		return sparseVector(entries);
	}

	function giveAlike(concept: number): void {
		const { ids, weights } = alike[concept] ?? nothing;
		const { broader, narrower: below, related } = concepts[concept]!;
		const known = new Set([...broader, ...below, ...related].map((id) => numbers.get(id)!));
		for (let place = 0; place < ids.length; place++) {
			const other = ids[place]!;
			if (known.has(other)) continue;
			reached[other]! += shares.alike * Math.min(1, weights[place]! / fullyAlike);
		}
	}

	function give({ numbers: to, share }: Link, weight: number): void {
		for (const other of to) reached[other]! += weight * share;
	}

	function link(ids: readonly string[], share: number): Link {
		return { numbers: Int32Array.from(ids, (id) => numbers.get(id)!), share };
	}
}

/** Neighbours of one kind; each gets the same share. */
type Link = { readonly numbers: Int32Array; readonly share: number };

function crowded(share: number, { length }: readonly string[]): number {
	return share / Math.max(1, Math.sqrt(length / 4));
}
