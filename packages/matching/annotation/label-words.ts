// What the words of labels say when they stand alone: “sampling” is no label, but it stands in labels of
// a handful of concepts, and of few others.
// Source: words as the concepts whose texts have them, explicit semantic analysis (Gabrilovich and
// Markovitch, IJCAI 2007).
import type { Language } from '../text/language.ts';
import { labelWords, type LabelIndex } from '../thesaurus/label-index.ts';

/** Concepts, by number, each with its share of a word; the shares sum up to 1. */
export type ConceptShares = { readonly concepts: Int32Array; readonly shares: Float32Array };

/** The shares of many words, end to end: there are a hundred thousand of them. */
export type ShareTable = ConceptShares & {
	/** Which entry each word has; its shares lie from `starts[entry]` up to `starts[entry + 1]`. */
	readonly entries: ReadonlyMap<string, number>;
	readonly starts: Int32Array;
};

/** For each word how many labels of each concept have it. */
export type LabelCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

// A word of more concepts says nothing about any of them; of the others the most frequent ones do.
const mostConcepts = 100;
const keptConcepts = 5;
const shortestWord = 4;

/** Counts the words of labels of several words, as they are written. */
export function countLabelWords(
	{ thesaurus, numbers }: LabelIndex,
	language: Language
): LabelCounts {
	const counts = new Map<string, Map<number, number>>();
	for (const { id, labels } of thesaurus.concepts.values()) {
		const concept = numbers.get(id)!;
		for (const label of labels[language]) {
			if (!label.includes(' ')) continue;
			for (const word of labelWords(label, language)) add(counts, word, concept, 1);
		}
	}
	return counts;
}

/**
 * Shares each key out among the concepts of the words that have it.
 *
 * @param keyOf what a word is looked up by; the same must be used on words of texts
 */
export function shareByKey(
	among: readonly LabelCounts[],
	keyOf: (word: string) => string
): ShareTable {
	const counts = new Map<string, Map<number, number>>();
	for (const words of among) {
		for (const [word, concepts] of words) {
			const key = keyOf(word);
			if (key.length < shortestWord) continue;
			for (const [concept, labels] of concepts) add(counts, key, concept, labels);
		}
	}
	return packShares(counts);
}

/** Shares the beginnings of labels of one word out, as far as they lead to one concept only. */
export function shareBeginnings(
	{ thesaurus, numbers }: LabelIndex,
	language: Language,
	beginningsOf: (word: string) => readonly string[]
): ShareTable {
	const counts = new Map<string, Map<number, number>>();
	for (const { id, labels } of thesaurus.concepts.values()) {
		for (const label of labels[language]) {
			if (/[ \d]/.test(label)) continue;
			for (const beginning of beginningsOf(label)) add(counts, beginning, numbers.get(id)!, 1);
		}
	}
	for (const [beginning, concepts] of counts) if (concepts.size > 1) counts.delete(beginning);
	return packShares(counts);
}

export function sharesOf(table: ShareTable, word: string): ConceptShares | undefined {
	const entry = table.entries.get(word);
	if (entry === undefined) return undefined;
	const [start, end] = [table.starts[entry]!, table.starts[entry + 1]!];
	return {
		concepts: table.concepts.subarray(start, end),
		shares: table.shares.subarray(start, end)
	};
}

/** @param counts how often each concept was met */
export function shareOut(counts: ReadonlyMap<number, number>): ConceptShares {
	const kept = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, keptConcepts);
	const sum = kept.reduce((all, [, count]) => all + count, 0);
	return {
		concepts: Int32Array.from(kept, ([concept]) => concept),
		shares: Float32Array.from(kept, ([, count]) => count / sum)
	};
}

function packShares(counts: LabelCounts): ShareTable {
	const entries = new Map<string, number>();
	const starts = [0];
	const concepts: number[] = [];
	const shares: number[] = [];
	for (const [word, ofWord] of counts) {
		if (ofWord.size > mostConcepts) continue;
		entries.set(word, entries.size);
		const own = shareOut(ofWord);
		concepts.push(...own.concepts);
		shares.push(...own.shares);
		starts.push(concepts.length);
	}
	return {
		entries,
		starts: Int32Array.from(starts),
		concepts: Int32Array.from(concepts),
		shares: Float32Array.from(shares)
	};
}

function add(
	counts: Map<string, Map<number, number>>,
	key: string,
	concept: number,
	more: number
): void {
	let ofKey = counts.get(key);
	if (!ofKey) counts.set(key, (ofKey = new Map()));
	ofKey.set(concept, (ofKey.get(concept) ?? 0) + more);
}
