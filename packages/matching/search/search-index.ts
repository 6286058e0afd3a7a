// Search over organisations, needs, offers and practices: a query in any of the six languages finds
// texts in the others, a typing mistake does not matter, and each find says why.
import { annotateText, type Annotation, type Evidence } from '../annotation/annotate-text.ts';
import { conceptKernel, nearness } from '../ranking/concept-kernel.ts';
import { defaultLabelIndex } from '../ranking/rank.ts';
import {
	addProducts,
	addText,
	removeText,
	sparseVector,
	unitVector,
	type InvertedIndex,
	type SparseVector
} from '../ranking/sparse-vector.ts';
import { letterGrams } from '../ranking/spell-text.ts';
import { defaultShares } from '../ranking/spread-concepts.ts';
import { aboutTitle, fullText, weighConcepts, type MatchText } from '../ranking/text-profile.ts';
import { isLanguage, languages } from '../text/language.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { makeWordCorrector, type WordCorrector } from './correct-word.ts';

/** It lives as long as the texts; `putText` and `dropText` follow changes. */
export type SearchIndex = {
	readonly labels: LabelIndex;
	readonly correct: WordCorrector;
	readonly texts: (MatchText | undefined)[];
	readonly places: Map<string, number>;
	readonly vectors: ({ concepts: SparseVector; grams: SparseVector } | undefined)[];
	readonly concepts: InvertedIndex;
	readonly grams: InvertedIndex;
};

export type Find = {
	readonly id: string;
	/** Higher is better; only the order between finds of one query means something. */
	readonly score: number;
	/** Concepts of the query that the text has, or has a neighbour of. */
	readonly why: readonly {
		readonly concept: string;
		readonly found: string;
		readonly words: readonly string[];
	}[];
	/** Whether letters alone found it. */
	readonly byLetters: boolean;
};

export type SearchResult = {
	readonly finds: readonly Find[];
	readonly corrections: readonly { readonly typed: string; readonly meant: string }[];
};

const mostGrams = 96;
const letterShare = 0.6;
const otherReading = 0.7;
const sureness = {
	label: 1,
	stem: 0.85,
	part: 0.8,
	foreign: 0.5,
	cognate: 0.3
} satisfies Record<Evidence, number>;

// Beside a good find, one that scores less than this part of it is only noise.
const weakestShare = 0.25;

export function makeSearchIndex(
	texts: Iterable<MatchText>,
	labels: LabelIndex = defaultLabelIndex()
): SearchIndex {
	const index: SearchIndex = {
		labels,
		correct: makeWordCorrector(labels.thesaurus),
		texts: [],
		places: new Map(),
		vectors: [],
		concepts: new Map(),
		grams: new Map()
	};
	for (const text of texts) putText(index, text);
	return index;
}

/** Adds a text, or puts it in the place of the one that has its id. */
export function putText(index: SearchIndex, text: MatchText): void {
	dropText(index, text.id);
	const place = index.texts.length;
	const annotation = annotateText(index.labels, fullText(text), text.language);
	const vectors = {
		concepts: conceptVector(index.labels, weighConcepts(annotation, text.title.length, aboutTitle)),
		grams: firstGrams(unitVector(letterGrams(fullText(text), annotation.language)))
	};
	index.texts.push(text);
	index.vectors.push(vectors);
	index.places.set(text.id, place);
	addText(index.concepts, place, vectors.concepts);
	addText(index.grams, place, vectors.grams);
}

export function dropText(index: SearchIndex, id: string): void {
	const place = index.places.get(id);
	if (place === undefined) return;
	const vectors = index.vectors[place]!;
	removeText(index.concepts, place, vectors.concepts);
	removeText(index.grams, place, vectors.grams);
	index.places.delete(id);
	index.texts[place] = undefined;
	index.vectors[place] = undefined;
}

export type SearchOptions = {
	readonly language?: string;
	readonly limit?: number;
	/** Whether a text may be found at all: what a reader may not see takes nobody's place. */
	readonly only?: (id: string) => boolean;
};

/**
 * @param language of the page that the query was typed in: read first; the words are then tried in
 *   the other languages too
 * @example search(index, 'acues residuals', { language: 'ca' }).corrections
 */
export function search(
	index: SearchIndex,
	query: string,
	{ language, limit = 20, only }: SearchOptions = {}
): SearchResult {
	const { concepts: asked, corrections } = askedConcepts(index, query, language);
	const sums = new Float32Array(index.texts.length);
	addProducts(index.concepts, conceptsNear(index.labels, asked), sums);
	const byConcept = sums.slice();
	const grams = unitVector(letterGrams(query, language ?? ''));
	addProducts(
		index.grams,
		{ ids: grams.ids, weights: grams.weights.map((weight) => weight * letterShare) },
		sums
	);
	return {
		corrections,
		finds: bestPlaces(index, sums, limit, only).flatMap((place) => {
			const why = explainFind(index, asked, index.texts[place]!);
			// Neighbours of neighbours alone are no reason that a reader could follow.
			if (why.length === 0 && sums[place]! <= byConcept[place]!) return [];
			const { id } = index.texts[place]!;
			return [{ id, score: sums[place]!, why, byLetters: byConcept[place] === 0 }];
		})
	};
}

/**
 * The query is read in each language. The reading that explains most of it counts in full, the
 * reader's own language first among equals; of the others only what is surely meant.
 */
function askedConcepts(index: SearchIndex, query: string, language: string | undefined) {
	const first = isLanguage(language) ? language : undefined;
	const order = [...(first ? [first] : []), ...languages.filter((other) => other !== first)];
	const readings = order.map((other) => {
		const annotation = annotateText(index.labels, query, other);
		return { annotation, explained: explainedBy(annotation) };
	});
	const best = readings.reduce((most, next) => (next.explained > most.explained ? next : most));
	const concepts = new Map(best.annotation.concepts.map(({ concept }) => [concept, 1]));
	for (const { annotation, explained } of readings) {
		if (explained === 0) continue;
		const weight = otherReading * (explained / best.explained) ** 2;
		for (const { concept, words } of annotation.concepts) {
			if (!words.some(({ evidence }) => evidence === 'label' || evidence === 'stem')) continue;
			concepts.set(concept, Math.max(weight, concepts.get(concept) ?? 0));
		}
	}
	const fewest = Math.min(...readings.map(({ annotation }) => annotation.unknownWords.length));
	const unknown = readings.find(({ annotation }) => annotation.unknownWords.length === fewest)!;
	const corrections: { typed: string; meant: string }[] = [];
	for (const { text: typed } of unknown.annotation.unknownWords) {
		const meant = index.correct(typed);
		if (!meant) continue;
		corrections.push({ typed, meant: meant.word });
		concepts.set(meant.concept, Math.max(0.8, concepts.get(meant.concept) ?? 0));
	}
	return { concepts, corrections };
}

/** How many letters of a query a reading explains, each as sure as its evidence. */
function explainedBy({ concepts }: Annotation): number {
	return concepts
		.flatMap(({ words }) => words)
		.reduce((sum, { start, end, evidence }) => sum + (end - start) * sureness[evidence], 0);
}

function explainFind(
	{ labels }: SearchIndex,
	asked: ReadonlyMap<string, number>,
	text: MatchText
): Find['why'] {
	const { concepts } = annotateText(labels, fullText(text), text.language);
	return [...asked.keys()].flatMap((concept) => {
		const { broader, narrower, related } = labels.thesaurus.concepts.get(concept)!;
		const near = [concept, ...narrower, ...broader, ...related];
		const found = near.flatMap((id) => concepts.find((entry) => entry.concept === id) ?? [])[0];
		if (!found) return [];
		const words = [...new Set(found.words.map((word) => word.text))];
		return [{ concept, found: found.concept, words }];
	});
}

/** Who searches wants what was asked for, not what is two steps away. */
const nearOnly = { ...defaultShares, alike: 0, further: 0 };

/** A text's named concepts, shortened so that products with `conceptsNear` a query are cosines. */
function conceptVector(labels: LabelIndex, concepts: ReadonlyMap<string, number>): SparseVector {
	const named = numberConcepts(labels, concepts);
	const length = Math.sqrt(conceptKernel(labels, nearOnly).square(named)) || 1;
	return { ids: named.ids, weights: named.weights.map((weight) => weight / length) };
}

/** The concepts near those that a query asks for, the nearer the heavier. */
function conceptsNear(labels: LabelIndex, asked: ReadonlyMap<string, number>): SparseVector {
	const near = nearness(conceptKernel(labels, nearOnly), conceptVector(labels, asked));
	return sparseVector([...near.entries()].filter(([, weight]) => weight > 0));
}

function numberConcepts(labels: LabelIndex, concepts: ReadonlyMap<string, number>): SparseVector {
	return sparseVector(
		[...concepts].map(([concept, weight]) => [labels.numbers.get(concept)!, weight])
	);
}

function firstGrams({ ids, weights }: SparseVector): SparseVector {
	return { ids: ids.slice(0, mostGrams), weights: weights.slice(0, mostGrams) };
}

function bestPlaces(
	index: SearchIndex,
	sums: Float32Array,
	limit: number,
	only: SearchOptions['only']
): number[] {
	const best: number[] = [];
	for (let place = 0; place < sums.length; place++) {
		const sum = sums[place]!;
		if (sum <= 0 || (best.length === limit && sum <= sums[best[limit - 1]!]!)) continue;
		if (only && !only(index.texts[place]!.id)) continue;
		let position = best.length;
		while (position > 0 && sums[best[position - 1]!]! < sum) position--;
		best.splice(position, 0, place);
		if (best.length > limit) best.pop();
	}
	const weakest = weakestShare * (sums[best[0] ?? 0] ?? 0);
	return best.filter((place) => sums[place]! >= weakest);
}
