// Ranks the offers of an exchange for a need: two inverted indexes, one of concepts, one of letter
// grams, whose cosines are joined to one score that means the same for every need.
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { spreadConcepts } from './spread-concepts.ts';
import type { TextProfile } from './text-profile.ts';
import { calibrate } from './calibrate-score.ts';

export type Scored = { readonly offer: number; readonly score: number };

type Postings = { texts: number[]; weights: number[] };

/** An index lives as long as the texts it was made of; `replaceOffer` follows one that changed. */
export type OfferIndex = {
	readonly labels: LabelIndex;
	readonly offers: TextProfile[];
	readonly conceptRarity: ReadonlyMap<string, number>;
	readonly gramRarity: ReadonlyMap<string, number>;
	readonly conceptPostings: Map<string, Postings>;
	readonly gramPostings: Map<string, Postings>;
};

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
		offers: [],
		conceptRarity: rarity(texts.map((text) => text.concepts)),
		gramRarity: rarity(texts.map((text) => text.grams)),
		conceptPostings: new Map(),
		gramPostings: new Map()
	};
	for (const offer of offers) {
		index.offers.push(offer);
		post(index, index.offers.length - 1);
	}
	return index;
}

/** Every offer for one need, best first. */
export function rankOffers(index: OfferIndex, need: TextProfile, limit = Infinity): Scored[] {
	const concept = new Float64Array(index.offers.length);
	const gram = new Float64Array(index.offers.length);
	accumulate(conceptVector(index, need), index.conceptPostings, concept);
	accumulate(gramVector(index, need), index.gramPostings, gram);
	const known = need.concepts.size;
	const scored = index.offers.map((_, offer) => ({
		offer,
		score: calibrate(concept[offer]!, gram[offer]!, known)
	}));
	scored.sort((a, b) => b.score - a.score || a.offer - b.offer);
	return limit < scored.length ? scored.slice(0, limit) : scored;
}

function post(index: OfferIndex, offer: number): void {
	const profile = index.offers[offer]!;
	for (const [key, weight] of conceptVector(index, profile)) {
		push(index.conceptPostings, key, offer, weight);
	}
	for (const [key, weight] of gramVector(index, profile)) {
		push(index.gramPostings, key, offer, weight);
	}
}

function push(postings: Map<string, Postings>, key: string, text: number, weight: number): void {
	const list = postings.get(key);
	if (!list) postings.set(key, { texts: [text], weights: [weight] });
	else {
		list.texts.push(text);
		list.weights.push(weight);
	}
}

function accumulate(
	vector: ReadonlyMap<string, number>,
	postings: ReadonlyMap<string, Postings>,
	sums: Float64Array
): void {
	for (const [key, weight] of vector) {
		const list = postings.get(key);
		if (!list) continue;
		for (let place = 0; place < list.texts.length; place++) {
			sums[list.texts[place]!]! += weight * list.weights[place]!;
		}
	}
}

function conceptVector(index: OfferIndex, profile: TextProfile): Map<string, number> {
	const weighted = new Map<string, number>();
	for (const [concept, weight] of profile.concepts) {
		weighted.set(concept, weight * (index.conceptRarity.get(concept) ?? rarest(index)));
	}
	return unitVector(spreadConcepts(index.labels.thesaurus, weighted));
}

function gramVector(index: OfferIndex, profile: TextProfile): Map<string, number> {
	const weighted = new Map<string, number>();
	for (const [gram, weight] of profile.grams) {
		weighted.set(gram, weight * (index.gramRarity.get(gram) ?? rarest(index)));
	}
	return unitVector(weighted);
}

function unitVector(weights: Map<string, number>): Map<string, number> {
	let square = 0;
	for (const weight of weights.values()) square += weight * weight;
	const norm = Math.sqrt(square) || 1;
	for (const [key, weight] of weights) weights.set(key, weight / norm);
	return weights;
}

/** Inverse document frequency, smoothed so that a handful of texts does not make noise. */
function rarity(texts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const key of text.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	for (const [key, count] of counts)
		counts.set(key, Math.log(1 + (texts.length + 20) / (count + 1)));
	return counts;
}

function rarest(index: OfferIndex): number {
	return Math.log(1 + (index.offers.length + 20) / 1);
}
