// An inverted index of how texts are spelled: by whole words, or by letters. What few texts have tells most.
import {
	addProducts,
	addText,
	removeText,
	sparseVector,
	unitVector,
	type InvertedIndex,
	type SparseVector
} from './sparse-vector.ts';
import { rarityOf } from './rarity.ts';
import type { TextProfile } from './text-profile.ts';

export type SpellingIndex = {
	readonly featuresOf: (text: TextProfile) => SparseVector;
	readonly texts: number;
	readonly rarity: ReadonlyMap<number, number>;
	readonly offers: InvertedIndex;
};

// The most telling features are enough for the products; lengths are of all of them.
const mostFeatures = 64;

/**
 * @param texts all of the exchange, in which features are counted
 * @param featuresOf what a text is spelled by: words or letters, each as a number
 */
export function makeSpellingIndex(
	offers: readonly TextProfile[],
	texts: readonly TextProfile[],
	featuresOf: (text: TextProfile) => SparseVector
): SpellingIndex {
	const counts = new Map<number, number>();
	for (const text of texts) {
		for (const id of featuresOf(text).ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	for (const [id, count] of counts) counts.set(id, rarityOf(count, texts.length));
	const index = { featuresOf, texts: texts.length, rarity: counts, offers: new Map() };
	for (const [place, offer] of offers.entries()) {
		addText(index.offers, place, spellingVector(index, offer));
	}
	return index;
}

export function replaceSpelling(
	index: SpellingIndex,
	place: number,
	former: TextProfile,
	offer: TextProfile
): void {
	removeText(index.offers, place, spellingVector(index, former));
	addText(index.offers, place, spellingVector(index, offer));
}

/** Adds to `sums` the cosine of each offer's spelling with the need's, times `share`. */
export function addSpelling(
	index: SpellingIndex,
	need: TextProfile,
	share: number,
	sums: Float32Array
): void {
	const { ids, weights } = spellingVector(index, need);
	addProducts(index.offers, { ids, weights: weights.map((weight) => share * weight) }, sums);
}

function spellingVector(
	{ featuresOf, texts, rarity }: SpellingIndex,
	text: TextProfile
): SparseVector {
	const features = featuresOf(text);
	const unseen = rarityOf(0, texts);
	const telling = features.weights.map(
		(weight, place) => weight * (rarity.get(features.ids[place]!) ?? unseen)
	);
	return strongest(unitVector({ ids: features.ids, weights: telling }));
}

function strongest({ ids, weights }: SparseVector): SparseVector {
	if (ids.length <= mostFeatures) return { ids, weights };
	const least = weights.slice().sort()[weights.length - mostFeatures]!;
	return sparseVector(
		Array.from(ids, (id, place) => [id, weights[place]!] as const).filter(
			([, weight]) => weight >= least
		)
	);
}
