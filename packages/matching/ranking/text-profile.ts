// A text as the two sparse vectors that are compared: concepts of the thesaurus and letter grams.
import { annotateText, type Annotation, type Evidence } from '../annotation/annotate-text.ts';
import { cognateKey } from '../text/cognate-key.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { isLanguage } from '../text/language.ts';
import { splitWords } from '../text/split-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { sparseVector, type SparseVector } from './sparse-vector.ts';

/** A need or an offer as it comes in. */
export type MatchText = {
	readonly id: string;
	/** The author's word on the language; detected where it is missing. */
	readonly language?: string;
	readonly title: string;
	readonly text: string;
	readonly owner?: string;
};

export type TextProfile = {
	readonly source: MatchText;
	readonly language: string;
	/** Of the title and the text joined by a newline: ranges count through both. */
	readonly annotation: Annotation;
	/** Damped weight per concept, before rarity and spreading. */
	readonly concepts: ReadonlyMap<string, number>;
	/** Damped weight per letter gram. */
	readonly grams: SparseVector;
};

const evidenceWeights = {
	label: 1,
	stem: 0.85,
	part: 0.8,
	foreign: 0.8,
	cognate: 0.6
} satisfies Record<Evidence, number>;

const titleWeight = 1.5;

/** The text that ranges of a profile's annotation count in. */
export function fullText(source: MatchText): string {
	return source.title === '' ? source.text : source.title + '\n' + source.text;
}

export function profileText(index: LabelIndex, source: MatchText): TextProfile {
	const text = fullText(source);
	const annotation = annotateText(index, text, source.language);
	const titleEnd = source.title.length;
	const concepts = new Map<string, number>();
	for (const { concept, words } of annotation.concepts) {
		let sum = 0;
		let most = 0;
		for (const { start, evidence } of words) {
			const weight = evidenceWeights[evidence] * (start < titleEnd ? titleWeight : 1);
			sum += weight;
			most = Math.max(most, weight);
		}
		// Saying it three times is not three times as much: only the logarithm of the rest counts.
		concepts.set(concept, most * (1 + Math.log(sum / most)));
	}
	return {
		source,
		language: annotation.language,
		annotation,
		concepts,
		grams: letterGrams(text, annotation.language)
	};
}

/**
 * Runs of 3, 4 and 5 letters of each telling word, as far as cognates of it have them too, each
 * run as a number. The beginning of a word is marked, for there cognates agree most.
 */
export function letterGrams(text: string, language: string): SparseVector {
	const counts = new Map<number, number>();
	for (const word of splitWords(text)) {
		const folded = foldLetters(word.text);
		if (folded.length < 4 || (isLanguage(language) && isStopWord(folded, language))) continue;
		for (const gram of gramsOf(cognateKey(word.text))) {
			counts.set(gram, (counts.get(gram) ?? 0) + 1);
		}
	}
	for (const [gram, count] of counts) counts.set(gram, 1 + Math.log(count));
	return sparseVector(counts);
}

const knownGrams = new Map<string, readonly number[]>();
const mostKnownGrams = 100_000;

function gramsOf(key: string): readonly number[] {
	const known = knownGrams.get(key);
	if (known) return known;
	const grams: number[] = [];
	const marked = '_' + key;
	for (let size = 3; size <= 5; size++) {
		for (let start = 0; start + size <= marked.length; start++) {
			grams.push(hash(marked, start, size));
		}
	}
	if (knownGrams.size >= mostKnownGrams) knownGrams.clear();
	knownGrams.set(key, grams);
	return grams;
}

/** FNV-1a over a part of a text: 30 bits keep grams apart, and maps are fastest with such keys. */
function hash(text: string, start: number, size: number): number {
	let mixed = 0x811c9dc5;
	for (let place = start; place < start + size; place++) {
		mixed = Math.imul(mixed ^ text.charCodeAt(place), 0x01000193);
	}
	return mixed >>> 2;
}
