// How near the offers of an exchange are to a need: by their concepts and by the words that both spell alike;
// the two cosines are joined.
import { isLanguage } from '../text/language.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { letterShare, spellingShare } from './calibrate-score.ts';
import { conceptKernel, nearness } from './concept-kernel.ts';
import {
	abreast,
	multiplyPacked,
	packVectors,
	replacePacked,
	type PackedVectors
} from './packed-vectors.ts';
import { rarityOf } from './rarity.ts';
import { sparseVector, type SparseVector } from './sparse-vector.ts';
import {
	addSpelling,
	makeSpellingIndex,
	replaceSpelling,
	type SpellingIndex
} from './spelling-index.ts';
import { letterGrams } from './spell-text.ts';
import { fullText, type TextProfile } from './text-profile.ts';

/**
 * It lives as long as the texts it was made of; `replaceOffer` follows one that changed. How rare
 * concepts and grams are is counted once, when it is made.
 */
export type OfferIndex = {
	readonly labels: LabelIndex;
	readonly offers: TextProfile[];
	readonly rarity: Rarity;
	/** What each offer means; replaced as a whole when one changes. */
	concepts: PackedVectors;
	readonly words: SpellingIndex;
	/** Made when the first text in a seventh language comes. */
	letters: SpellingIndex | undefined;
	/** Places of the offers in a seventh language. */
	readonly foreign: Set<number>;
};

type Rarity = {
	readonly texts: number;
	/** Of what texts name or hint at, by number: ranking weighs by it. */
	readonly meant: ReadonlyMap<number, number>;
	/** Of what texts name, by id: reasons and maps speak of nothing else. */
	readonly named: ReadonlyMap<string, number>;
};

// A text of which we know one concept would match that concept better than a text that says more:
// lengths are measured as if each text had some rare concepts besides (pivoted length normalisation,
// Singhal, Buckley, Mitra 1996).
const thinShare = 8;
const usualWords = 12;

/**
 * @param needs only their words are counted, so that rarity is that of the whole exchange
 */
export function makeOfferIndex(
	labels: LabelIndex,
	offers: readonly TextProfile[],
	needs: readonly TextProfile[]
): OfferIndex {
	const texts = [...offers, ...needs];
	const index: OfferIndex = {
		labels,
		offers: [...offers],
		rarity: countRarity(labels, texts),
		concepts: packVectors([]),
		words: makeSpellingIndex(offers, texts, ({ words }) => words),
		letters: undefined,
		foreign: new Set([...offers.keys()].filter((place) => isForeign(offers[place]!)))
	};
	index.concepts = packVectors(offers.map((offer) => conceptVector(index, offer)));
	return index;
}

/** Puts a changed offer in the place of its former text. */
export function replaceOffer(index: OfferIndex, place: number, offer: TextProfile): void {
	const former = index.offers[place];
	if (!former) throw new RangeError(`No offer at ${place}`);
	replaceSpelling(index.words, place, former, offer);
	if (index.letters) replaceSpelling(index.letters, place, former, offer);
	index.concepts = replacePacked(index.concepts, place, conceptVector(index, offer));
	index.offers[place] = offer;
	if (isForeign(offer)) index.foreign.add(place);
	else index.foreign.delete(place);
}

/**
 * For each need, and of it for each offer, the cosine of concepts with the share of that of spelling.
 * Worked out as they are asked for: together they may not fit into memory.
 */
export function* joinOffers(
	index: OfferIndex,
	needs: readonly TextProfile[]
): Generator<Float32Array> {
	for (let from = 0; from < needs.length; from += abreast) {
		const some = needs.slice(from, from + abreast);
		const near = some.map((need) => nearConcepts(index, need));
		for (const [place, joined] of multiplyPacked(index.concepts, near).entries()) {
			joinSpelling(index, some[place]!, joined);
			yield joined;
		}
	}
}

function joinSpelling(index: OfferIndex, need: TextProfile, joined: Float32Array): void {
	if (isForeign(need)) {
		addSpelling(lettersOf(index), need, letterShare, joined);
		return;
	}
	addSpelling(index.words, need, spellingShare, joined);
	if (index.foreign.size > 0) {
		const byLetters = new Float32Array(joined.length);
		addSpelling(lettersOf(index), need, letterShare, byLetters);
		for (const place of index.foreign) joined[place]! += byLetters[place]!;
	}
}

/** Only letters can tell what a text in a seventh language is near to. */
function isForeign({ language }: TextProfile): boolean {
	return !isLanguage(language);
}

function lettersOf(index: OfferIndex): SpellingIndex {
	index.letters ??= makeSpellingIndex(index.offers, index.offers, ({ source, language }) =>
		letterGrams(fullText(source), language)
	);
	return index.letters;
}

/** How telling a concept is among the texts of the exchange. */
export function conceptRarity({ rarity }: OfferIndex, concept: string): number {
	return rarity.named.get(concept) ?? rarityOf(0, rarity.texts);
}

/** The concepts, by number, that a text names or hints at; what does both counts for both. */
function meantConcepts({ numbers }: LabelIndex, { concepts, hints }: TextProfile) {
	const weights = new Map(hints);
	for (const [id, weight] of concepts) {
		const concept = numbers.get(id)!;
		weights.set(concept, weight + (weights.get(concept) ?? 0));
	}
	return weights;
}

// The faintest hints of long texts tell a little more, but the more offers there are the more time they cost.
const mostMeant = 96;
const leastMeant = 26;
const meantAmongAll = 48_000;

/** The same as rare as they are here, the strongest of them. */
function meantVector({ labels, rarity, offers }: OfferIndex, profile: TextProfile): SparseVector {
	const affordable = Math.floor(meantAmongAll / offers.length);
	const most = Math.max(leastMeant, Math.min(mostMeant, affordable));
	const weights = meantConcepts(labels, profile);
	const unseen = rarityOf(0, rarity.texts);
	for (const [concept, weight] of weights) {
		weights.set(concept, weight * (rarity.meant.get(concept) ?? unseen));
	}
	if (weights.size > most) {
		const least = Float64Array.from(weights.values()).sort().at(-most)!;
		for (const [concept, weight] of weights) if (weight < least) weights.delete(concept);
	}
	return sparseVector(weights);
}

/** The length of a text among concepts, with the weight that `thinShare` lends it. */
function lengthened({ rarity }: OfferIndex, square: number, share = thinShare): number {
	return Math.sqrt(square + share * rarityOf(0, rarity.texts) ** 2);
}

/** An offer's concepts, shortened so that their products with `nearConcepts` are cosines. */
function conceptVector(index: OfferIndex, profile: TextProfile): SparseVector {
	const meant = meantVector(index, profile);
	const length = lengthened(index, conceptKernel(index.labels).square(meant));
	return { ids: meant.ids, weights: meant.weights.map((weight) => weight / length) };
}

/** How near each concept is to those of a need, shortened by the need's length. */
function nearConcepts(index: OfferIndex, need: TextProfile): Float64Array {
	const meant = meantVector(index, need);
	const kernel = conceptKernel(index.labels);
	// A need of few words leaves nothing unsaid: how sure it is must not suffer from its brevity.
	const said = Math.min(1, (1 + need.words.ids.length) / usualWords);
	const length = lengthened(index, kernel.square(meant), said * thinShare);
	const near = nearness(kernel, meant);
	for (let concept = 0; concept < near.length; concept++) near[concept]! /= length;
	return near;
}

function countRarity(labels: LabelIndex, texts: readonly TextProfile[]): Rarity {
	return {
		texts: texts.length,
		meant: rarityAmong(texts, (text) => meantConcepts(labels, text).keys()),
		named: rarityAmong(texts, ({ concepts }) => concepts.keys())
	};
}

function rarityAmong<Id>(
	texts: readonly TextProfile[],
	idsOf: (text: TextProfile) => Iterable<Id>
): ReadonlyMap<Id, number> {
	const counts = new Map<Id, number>();
	for (const text of texts) {
		for (const id of idsOf(text)) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	for (const [id, count] of counts) counts.set(id, rarityOf(count, texts.length));
	return counts;
}
