// What words say that are no labels: “sampling” stands in labels of a handful of concepts and of few others,
// “fallow” in texts about crop rotation.
// Source: words as the concepts whose texts have them, explicit semantic analysis (Gabrilovich and
// Markovitch, IJCAI 2007).
import { mapLanguages, type Language } from '../text/language.ts';
import { labelWords, type LabelIndex } from '../thesaurus/label-index.ts';

/** Concepts, by number, each with its share of a word; the shares sum up to 1. */
export type ConceptShares = { readonly concepts: Int32Array; readonly shares: Float32Array };

/** The shares of many words, end to end: there are a hundred thousand of them. */
export type ShareTable = ConceptShares & {
	/** Which entry each word has; its shares lie from `starts[entry]` up to `starts[entry + 1]`. */
	readonly entries: ReadonlyMap<string, number>;
	readonly starts: Int32Array;
};

/**
 * For each word the concepts that have it, by number, each followed by how many of its labels do; a context
 * word counts for less than one. A concept may stand there several times.
 */
export type LabelCounts = ReadonlyMap<string, readonly number[]>;

// A word of more concepts says nothing about any of them; of the others the most frequent ones do.
const mostConcepts = 200;
const keptConcepts = 8;
const contextWeight = 0.3;
const shortestWord = 4;

const countsOf = new WeakMap<LabelIndex, Record<Language, LabelCounts>>();

/** Counts, in each language, the words of labels of several words and the context words, as they are written. */
export function countLabelWords(index: LabelIndex): Readonly<Record<Language, LabelCounts>> {
	let counts = countsOf.get(index);
	if (!counts) {
		counts = mapLanguages((language) => countWordsOf(index, language));
		countsOf.set(index, counts);
	}
	return counts;
}

function countWordsOf({ thesaurus, numbers }: LabelIndex, language: Language): LabelCounts {
	const counts = new Map<string, number[]>();
	for (const { id, labels, contextWords } of thesaurus.concepts.values()) {
		const concept = numbers.get(id)!;
		for (const label of labels[language]) {
			if (!label.includes(' ')) continue;
			for (const word of labelWords(label, language)) add(counts, word, concept, 1);
		}
		for (const written of contextWords[language]) {
			for (const word of labelWords(written, language)) add(counts, word, concept, contextWeight);
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
	const counts = new Map<string, readonly number[]>();
	for (const words of among) {
		for (const [word, concepts] of words) {
			const key = keyOf(word);
			if (key.length < shortestWord) continue;
			const known = counts.get(key);
			counts.set(key, known ? [...known, ...concepts] : concepts);
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
	const owners = new Map<string, number>();
	const shared = new Set<string>();
	for (const { id, labels } of thesaurus.concepts.values()) {
		const concept = numbers.get(id)!;
		for (const label of labels[language]) {
			if (/[ \d]/.test(label)) continue;
			for (const beginning of beginningsOf(label)) {
				const owner = owners.get(beginning);
				if (owner === undefined) owners.set(beginning, concept);
				else if (owner !== concept) shared.add(beginning);
			}
		}
	}
	for (const beginning of shared) owners.delete(beginning);
	return packShares(new Map([...owners].map(([beginning, concept]) => [beginning, [concept, 1]])));
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

/** The same for some concepts alike, which may stand there several times. */
export function shareOut(concepts: readonly number[]): ConceptShares {
	const table = packShares(new Map([['', concepts.flatMap((concept) => [concept, 1])]]));
	return sharesOf(table, '')!;
}

function packShares(counts: LabelCounts): ShareTable {
	const entries = new Map<string, number>();
	const starts = [0];
	const concepts: number[] = [];
	const shares: number[] = [];
	const sums = new Map<number, number>();
	for (const [word, ofWord] of counts) {
		sums.clear();
		for (let place = 0; place < ofWord.length; place += 2) {
			const concept = ofWord[place]!;
			sums.set(concept, (sums.get(concept) ?? 0) + ofWord[place + 1]!);
		}
		if (sums.size > mostConcepts) continue;
		let kept = [...sums.keys()];
		if (kept.length > keptConcepts) {
			kept = kept.sort((a, b) => sums.get(b)! - sums.get(a)! || a - b).slice(0, keptConcepts);
		}
		let all = 0;
		for (const concept of kept) all += sums.get(concept)!;
		entries.set(word, entries.size);
		for (const concept of kept) {
			concepts.push(concept);
			shares.push(sums.get(concept)! / all);
		}
		starts.push(concepts.length);
	}
	return {
		entries,
		starts: Int32Array.from(starts),
		concepts: Int32Array.from(concepts),
		shares: Float32Array.from(shares)
	};
}

/** Concepts come one after another: only the last one can be there already. */
function add(counts: Map<string, number[]>, word: string, concept: number, more: number): void {
	const ofWord = counts.get(word);
	if (!ofWord) counts.set(word, [concept, more]);
	else if (ofWord.at(-2) === concept) ofWord[ofWord.length - 1]! += more;
	else ofWord.push(concept, more);
}
