// Ranks the offers of an exchange for a need: by how near their concepts are and by an inverted index
// of letter grams; the two cosines are joined to one score that means the same for every need.
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { calibrate, letterShare } from './calibrate-score.ts';
import { conceptKernel, nearness, squareInKernel } from './concept-kernel.ts';
import {
	multiplyPacked,
	packVectors,
	replacePacked,
	type PackedVectors
} from './packed-vectors.ts';
import {
	addProducts,
	addText,
	removeText,
	sparseVector,
	unitVector,
	type InvertedIndex,
	type SparseVector
} from './sparse-vector.ts';
import type { TextProfile } from './text-profile.ts';

export type Scored = { readonly offer: number; readonly score: number };

/**
 * It lives as long as the texts it was made of; `replaceOffer` follows one that changed. How rare
 * concepts and grams are is counted once, when it is made.
 */
export type OfferIndex = {
	readonly labels: LabelIndex;
	readonly offers: TextProfile[];
	readonly rarity: Rarity;
	/** What each offer names; replaced as a whole when one changes. */
	concepts: PackedVectors;
	readonly grams: InvertedIndex;
};

type Rarity = {
	readonly texts: number;
	readonly concepts: ReadonlyMap<string, number>;
	readonly grams: ReadonlyMap<number, number>;
};

// The most telling grams are enough for the products; lengths are of all of them.
const mostGrams = 64;

// A text of which we know one concept would match that concept better than a text that says more:
// lengths are measured as if each text had some rare concepts besides (pivoted length normalisation,
// Singhal, Buckley, Mitra 1996).
const thinShare = 8;

/**
 * @param needs only their words are counted, so that rarity is that of the whole exchange
 */
export function makeOfferIndex(
	labels: LabelIndex,
	offers: readonly TextProfile[],
	needs: readonly TextProfile[]
): OfferIndex {
	const index: OfferIndex = {
		labels,
		offers: [...offers],
		rarity: countRarity([...offers, ...needs]),
		concepts: packVectors([]),
		grams: new Map()
	};
	index.concepts = packVectors(offers.map((offer) => conceptVector(index, offer)));
	for (const [place, offer] of offers.entries()) {
		addText(index.grams, place, gramVector(index, offer));
	}
	return index;
}

/** Puts a changed offer in the place of its former text. */
export function replaceOffer(index: OfferIndex, place: number, offer: TextProfile): void {
	const former = index.offers[place];
	if (!former) throw new RangeError(`No offer at ${place}`);
	removeText(index.grams, place, gramVector(index, former));
	addText(index.grams, place, gramVector(index, offer));
	index.concepts = replacePacked(index.concepts, place, conceptVector(index, offer));
	index.offers[place] = offer;
}

/** The best offers for one need; all of them without a limit. */
export function rankOffers(index: OfferIndex, need: TextProfile, limit = Infinity): Scored[] {
	const joined = joinOffers(index, need);
	return bestOffers(joined, limit).map((offer) => ({ offer, score: calibrate(joined[offer]!) }));
}

/** For each offer the cosine of concepts with the share of that of letters: `calibrate` scores it. */
export function joinOffers(index: OfferIndex, need: TextProfile): Float32Array {
	const joined = multiplyConcepts(index, need);
	const { ids, weights } = gramVector(index, need);
	addProducts(index.grams, { ids, weights: weights.map((weight) => letterShare * weight) }, joined);
	return joined;
}

/** How telling a concept is among the texts of the exchange. */
export function conceptRarity(index: OfferIndex, concept: string): number {
	return index.rarity.concepts.get(concept) ?? rarityOf(0, index.rarity.texts);
}

/** Places of the highest values, highest first, the first of equals first. */
function bestOffers(values: Float32Array, limit: number): number[] {
	if (limit >= values.length) {
		return [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
	}
	const best: number[] = [];
	for (let place = 0; place < values.length; place++) {
		const value = values[place]!;
		if (best.length === limit && value <= values[best[limit - 1]!]!) continue;
		let position = best.length;
		while (position > 0 && values[best[position - 1]!]! < value) position--;
		best.splice(position, 0, place);
		if (best.length > limit) best.pop();
	}
	return best;
}

/** The concepts that a text names, as rare as they are here. */
function namedConcepts(index: OfferIndex, profile: TextProfile): SparseVector {
	return sparseVector(
		[...profile.concepts].map(([concept, weight]) => [
			index.labels.numbers.get(concept)!,
			weight * conceptRarity(index, concept)
		])
	);
}

/** The length of a text among concepts, with the weight that `thinShare` lends it. */
function lengthened({ rarity }: OfferIndex, square: number): number {
	return Math.sqrt(square + thinShare * rarityOf(0, rarity.texts) ** 2);
}

/** An offer's named concepts, shortened so that `multiplyConcepts` gives cosines. */
function conceptVector(index: OfferIndex, profile: TextProfile): SparseVector {
	const named = namedConcepts(index, profile);
	const length = lengthened(index, squareInKernel(conceptKernel(index.labels), named));
	return { ids: named.ids, weights: named.weights.map((weight) => weight / length) };
}

/** The cosine of each offer's concepts with the need's. */
function multiplyConcepts(index: OfferIndex, need: TextProfile): Float32Array {
	const named = namedConcepts(index, need);
	const kernel = conceptKernel(index.labels);
	const length = lengthened(index, squareInKernel(kernel, named));
	return multiplyPacked(index.concepts, nearness(kernel, named), 1 / length);
}

function gramVector({ rarity }: OfferIndex, { grams }: TextProfile): SparseVector {
	const unseen = rarityOf(0, rarity.texts);
	const telling = new Float32Array(grams.ids.length);
	for (let place = 0; place < telling.length; place++) {
		telling[place] = grams.weights[place]! * (rarity.grams.get(grams.ids[place]!) ?? unseen);
	}
	const { ids, weights } = unitVector({ ids: grams.ids, weights: telling });
	if (ids.length <= mostGrams) return { ids, weights };
	const least = weights.slice().sort()[weights.length - mostGrams]!;
	const kept: SparseVector = {
		ids: new Uint32Array(ids.length),
		weights: new Float32Array(ids.length)
	};
	let length = 0;
	for (let place = 0; place < ids.length; place++) {
		if (weights[place]! < least) continue;
		kept.ids[length] = ids[place]!;
		kept.weights[length++] = weights[place]!;
	}
	return { ids: kept.ids.subarray(0, length), weights: kept.weights.subarray(0, length) };
}

function countRarity(texts: readonly TextProfile[]): Rarity {
	const concepts = new Map<string, number>();
	const grams = new Map<number, number>();
	for (const text of texts) {
		for (const concept of text.concepts.keys()) {
			concepts.set(concept, (concepts.get(concept) ?? 0) + 1);
		}
		for (const gram of text.grams.ids) grams.set(gram, (grams.get(gram) ?? 0) + 1);
	}
	for (const [id, count] of concepts) concepts.set(id, rarityOf(count, texts.length));
	for (const [id, count] of grams) grams.set(id, rarityOf(count, texts.length));
	return { texts: texts.length, concepts, grams };
}

/** Inverse document frequency, smoothed so that a handful of texts does not make noise. */
function rarityOf(count: number, texts: number): number {
	return Math.log(1 + (texts + 20) / (count + 1.5));
}
