// How a text is spelled, as far as cognates of its words are spelled alike: by whole words, which bring
// names, acronyms and loan words together, and by runs of letters. Each word and run is a number.
import { cognateKey } from '../text/cognate-key.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { isLanguage } from '../text/language.ts';
import { splitWords } from '../text/split-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { sparseVector, type SparseVector } from './sparse-vector.ts';

const shortestWord = 3;
const shortestGrammed = 4;

/** The telling words of a text; each weighs 1, however often it is said. */
export function tellingWords(text: string, language: string): SparseVector {
	const words = new Map<number, number>();
	for (const key of spellings(text, language, shortestWord)) words.set(wordNumber(key), 1);
	return sparseVector(words);
}

/**
 * Runs of 3, 4 and 5 letters of each telling word, by the damped number of times. The beginning of a word is
 * marked, for there cognates agree most.
 */
export function letterGrams(text: string, language: string): SparseVector {
	const counts = new Map<number, number>();
	for (const key of spellings(text, language, shortestGrammed)) {
		for (const gram of gramsOf(key)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	for (const [gram, count] of counts) counts.set(gram, 1 + Math.log(count));
	return sparseVector(counts);
}

const mostKept = 100_000;
const knownKeys = new Map<string, Map<string, string | undefined>>();
const knownGrams = new Map<string, readonly number[]>();

/** The cognate keys of the words that tell something, in the order of the text. */
function spellings(text: string, language: string, shortest: number): string[] {
	const place = `${shortest} ${language}`;
	let known = knownKeys.get(place);
	if (!known) knownKeys.set(place, (known = new Map()));
	const keys: string[] = [];
	for (const { text: word } of splitWords(text)) {
		let key = known.get(word);
		if (key === undefined && !known.has(word)) {
			keep(known, word, (key = keyOf(word, language, shortest)));
		}
		if (key !== undefined) keys.push(key);
	}
	return keys;
}

function keyOf(word: string, language: string, shortest: number): string | undefined {
	const folded = foldLetters(word);
	if (folded.length < shortest) return undefined;
	if (isLanguage(language) && isStopWord(folded, language)) return undefined;
	return cognateKey(word);
}

function wordNumber(key: string): number {
	return hash(key, 0, key.length);
}

function gramsOf(key: string): readonly number[] {
	let grams = knownGrams.get(key);
	if (!grams) keep(knownGrams, key, (grams = workOutGrams(key)));
	return grams;
}

function workOutGrams(key: string): number[] {
	const grams: number[] = [];
	const marked = '_' + key;
	for (let size = 3; size <= 5; size++) {
		for (let start = 0; start + size <= marked.length; start++) {
			grams.push(hash(marked, start, size));
		}
	}
	return grams;
}

function keep<Value>(known: Map<string, Value>, key: string, value: Value): void {
	if (known.size >= mostKept) known.clear();
	known.set(key, value);
}

/** FNV-1a over a part of a text: 30 bits keep words and runs apart, and maps are fastest with such keys. */
function hash(text: string, start: number, size: number): number {
	let mixed = 0x811c9dc5;
	for (let place = start; place < start + size; place++) {
		mixed = Math.imul(mixed ^ text.charCodeAt(place), 0x01000193);
	}
	return mixed >>> 2;
}
