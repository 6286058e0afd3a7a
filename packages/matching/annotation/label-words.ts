// What words say that are no labels: “sampling” stands in labels of a handful of concepts and of few others,
// “fallow” in texts about crop rotation.
// Source: words as the concepts whose texts have them, explicit semantic analysis (Gabrilovich and
// Markovitch, IJCAI 2007).
import { mapLanguages, type Language } from '../text/language.ts';
import { splitWords } from '../text/split-words.ts';
import { labelWords, type LabelIndex } from '../thesaurus/label-index.ts';

/** Concepts, by number, each with its share of a word; the shares sum up to 1. */
export type ConceptShares = { readonly concepts: Int32Array; readonly shares: Float32Array };

/**
 * For each word the concepts that have it, by number, each followed by how many of its labels do; a context
 * word counts for less than one. A concept may stand there several times.
 */
export type LabelCounts = ReadonlyMap<string, readonly number[]>;

/** By key. Shares are worked out when they are asked for: few of the many words ever are. */
export type ShareTable = LabelCounts;

// A word of more concepts says nothing about any of them; of the others the most frequent ones do.
const mostConcepts = 200;
const keptConcepts = 8;
const contextWeight = 0.3;
const isJoined = /[^\p{L}\p{N}]/u;
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
		for (const word of contextWords[language]) {
			if (!isJoined.test(word)) add(counts, word, concept, contextWeight);
			else for (const { text } of splitWords(word)) add(counts, text, concept, contextWeight);
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
	return counts;
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
	return new Map(Array.from(owners, ([beginning, concept]) => [beginning, [concept, 1]]));
}

export function sharesOf(table: ShareTable, key: string): ConceptShares | undefined {
	const counts = table.get(key);
	return counts && shareOut(counts);
}

/**
 * @param counts concepts, each followed by how much it counts; one may stand there several times
 * @returns the shares of the concepts that count most; nothing where there are too many
 */
export function shareOut(counts: readonly number[]): ConceptShares | undefined {
	const sums = new Map<number, number>();
	for (let place = 0; place < counts.length; place += 2) {
		const concept = counts[place]!;
		sums.set(concept, (sums.get(concept) ?? 0) + counts[place + 1]!);
	}
	if (sums.size > mostConcepts) return undefined;
	let kept = [...sums.keys()];
	if (kept.length > keptConcepts) {
		kept = kept.sort((a, b) => sums.get(b)! - sums.get(a)! || a - b).slice(0, keptConcepts);
	}
	const all = kept.reduce((sum, concept) => sum + sums.get(concept)!, 0);
	return {
		concepts: Int32Array.from(kept),
		shares: Float32Array.from(kept, (concept) => sums.get(concept)! / all)
	};
}

/** Concepts come one after another: only the last one can be there already. */
function add(counts: Map<string, number[]>, word: string, concept: number, more: number): void {
	const ofWord = counts.get(word);
	if (!ofWord) counts.set(word, [concept, more]);
	else if (ofWord.at(-2) === concept) ofWord[ofWord.length - 1]! += more;
	else ofWord.push(concept, more);
}
