// A text as what is compared: concepts of the thesaurus, what other words hint at, and spelling.
import { annotateText, type Annotation, type Evidence } from '../annotation/annotate-text.ts';
import { hintAtConcepts } from '../annotation/hint-at-concepts.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import type { SparseVector } from './sparse-vector.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { tellingWords } from './spell-text.ts';

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
	/** Damped weight per concept that the text names, before rarity and spreading. */
	readonly concepts: ReadonlyMap<string, number>;
	/** The same, by number, for what its words hint at. */
	readonly hints: ReadonlyMap<number, number>;
	/** Its telling words, as far as cognates are spelled alike; each weighs 1. */
	readonly words: SparseVector;
};

const evidenceWeights = {
	label: 1,
	stem: 0.85,
	part: 0.8,
	foreign: 0.8,
	cognate: 0.6
} satisfies Record<Evidence, number>;

// A title says what a text is about; of how near two texts are the rest says nearly as much.
export const aboutTitle = 1.5;
const nearTitle = 1.2;

/** The text that ranges of a profile's annotation count in. */
export function fullText(source: MatchText): string {
	return source.title === '' ? source.text : source.title + '\n' + source.text;
}

export function profileText(index: LabelIndex, source: MatchText): TextProfile {
	const text = fullText(source);
	const annotation = annotateText(index, text, source.language);
	return {
		source,
		language: annotation.language,
		annotation,
		concepts: weighConcepts(annotation, source.title.length, nearTitle),
		hints: weighHints(index, annotation, source.title.length),
		words: tellingWords(text, annotation.language)
	};
}

/**
 * @param titleEnd where the title ends
 * @param titleWeight how much more counts what stands in it
 * @returns the damped weight of each concept
 */
export function weighConcepts(
	{ concepts }: Annotation,
	titleEnd: number,
	titleWeight: number
): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { concept, words } of concepts) {
		let sum = 0;
		let most = 0;
		for (const { start, evidence } of words) {
			const weight = evidenceWeights[evidence] * (start < titleEnd ? titleWeight : 1);
			sum += weight;
			most = Math.max(most, weight);
		}
		// Saying it three times is not three times as much: only the logarithm of the rest counts.
		weights.set(concept, most * (1 + Math.log(sum / most)));
	}
	return weights;
}

// What a word hints at beside a find: less where the word is part of one.
const unknownShare = 1.2;
const knownShare = 0.7;

function weighHints(
	index: LabelIndex,
	annotation: Annotation,
	titleEnd: number
): Map<number, number> {
	const weights = new Map<number, number>();
	visitHints(index, annotation, titleEnd, (concept, weight) => {
		weights.set(concept, (weights.get(concept) ?? 0) + weight);
	});
	return weights;
}

/**
 * Goes through all that the words of a text hint at.
 *
 * @param titleEnd where the title ends
 */
export function visitHints(
	index: LabelIndex,
	{ language, concepts, unknownWords }: Annotation,
	titleEnd: number,
	visit: (concept: number, weight: number, word: Word) => void
): void {
	for (const word of unknownWords) visitWord(word, unknownShare);
	for (const { words } of concepts) {
		for (const found of words) {
			for (const { text, start, end } of splitWords(found.text)) {
				visitWord({ text, start: found.start + start, end: found.start + end }, knownShare);
			}
		}
	}

	function visitWord(word: Word, share: number): void {
		const hint = hintAtConcepts(index, word.text, language);
		if (!hint) return;
		const weight = share * hint.sureness * (word.start < titleEnd ? nearTitle : 1);
		for (let place = 0; place < hint.concepts.length; place++) {
			visit(hint.concepts[place]!, weight * hint.shares[place]!, word);
		}
	}
}
