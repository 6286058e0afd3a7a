// Finds the concepts of the thesaurus in a text, each with the very words that show it.
import { cognateKey } from '../text/cognate-key.ts';
import { detectLanguage, languageByFunctionWords } from '../text/detect-language.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { contentTokens } from './content-tokens.ts';
import { findLabels } from './find-labels.ts';

/** How sure a find is: a label itself, its stem, a part of a compound, another language's word. */
export type Evidence = 'label' | 'stem' | 'part' | 'foreign' | 'cognate';

export type ConceptWords = {
	/** The words as they stand in the text, from the first to the last that belongs to the label. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly evidence: Evidence;
};

export type Annotation = {
	/** ISO 639-1; outside the six languages only words that look like ours are found. */
	readonly language: string;
	/** Present where the text is in none of the six languages. */
	readonly note?: 'language-without-thesaurus';
	readonly concepts: readonly { readonly concept: string; readonly words: ConceptWords[] }[];
	readonly unknownWords: readonly Word[];
};

/**
 * @param language the author's word on the language; without it the language is detected, and
 *   sentences that are clearly in another of the six are read in theirs
 * @example annotateText(index, 'Cerchiamo soci per la depurazione delle acque').concepts
 */
export function annotateText(index: LabelIndex, text: string, language?: string): Annotation {
	const main = language || detectLanguage(text);
	const found = new Map<string, ConceptWords[]>();
	const unknownWords: Word[] = [];
	for (const sentence of language ? [wholeText(text)] : splitSentences(text)) {
		const own = language ? undefined : languageByFunctionWords(sentence.text);
		const sentenceLanguage = own ?? (isLanguage(main) ? main : undefined);
		const words = splitWords(sentence.text).map((word) => ({
			text: word.text,
			start: word.start + sentence.start,
			end: word.end + sentence.start
		}));
		if (sentenceLanguage) {
			annotateWords(index, text, words, sentenceLanguage, found, unknownWords);
		} else {
			for (const word of words) annotateForeign(index, word, undefined, found, unknownWords);
		}
	}
	const concepts = [...found].map(([concept, words]) => ({ concept, words }));
	if (isLanguage(main) || main === '') return { language: main, concepts, unknownWords };
	return { language: main, note: 'language-without-thesaurus', concepts, unknownWords };
}

function annotateWords(
	index: LabelIndex,
	text: string,
	words: readonly Word[],
	language: Language,
	found: Map<string, ConceptWords[]>,
	unknownWords: Word[]
): void {
	const tokens = contentTokens(index, text, words, language);
	const used = new Set<number>();
	for (const { concept, places, evidence } of findLabels(index, tokens, language)) {
		const [first, last] = [tokens[places[0]!]!.word, tokens[places.at(-1)!]!.word];
		const isPart = places.some((place) => tokens[place]!.reading.part);
		for (const place of places) used.add(place);
		addWords(found, concept, text, first.start, last.end, isPart ? 'part' : evidence);
	}
	for (const [place, { word, reading }] of tokens.entries()) {
		if (!used.has(place) && reading.single && !reading.part) {
			annotateForeign(index, word, language, found, unknownWords);
		}
	}
}

// In a text of one of the six languages only English loan words and long words may stand for those
// of others: short ones are mostly strangers that look alike (Italian “contro”, English “control”).
const shortestCognate = 8;
const shortestInSeventh = 6;

function annotateForeign(
	index: LabelIndex,
	word: Word,
	language: Language | undefined,
	found: Map<string, ConceptWords[]>,
	unknownWords: Word[]
): void {
	const folded = foldLetters(word.text);
	if (folded.length < 4 || /\d/.test(folded)) {
		if (folded.length > 1 && !/\d/.test(folded)) unknownWords.push(word);
		return;
	}
	const foreign = language
		? lookUpForeign(index.loanWords, folded)
		: lookUpForeign(index.foreign, folded);
	const shortest = language ? shortestCognate : shortestInSeventh;
	const cognate = folded.length >= shortest ? index.cognates.get(cognateKey(word.text)) : undefined;
	if (foreign) addRange(found, foreign, word, 'foreign');
	else if (cognate) addRange(found, cognate, word, 'cognate');
	else unknownWords.push(word);
}

function lookUpForeign(words: ReadonlyMap<string, string>, folded: string): string | undefined {
	return words.get(folded) ?? (folded.endsWith('s') ? words.get(folded.slice(0, -1)) : undefined);
}

function addWords(
	found: Map<string, ConceptWords[]>,
	concept: string,
	text: string,
	start: number,
	end: number,
	evidence: Evidence
): void {
	addRange(found, concept, { text: text.slice(start, end), start, end }, evidence);
}

function addRange(
	found: Map<string, ConceptWords[]>,
	concept: string,
	{ text, start, end }: Word,
	evidence: Evidence
): void {
	const words = found.get(concept);
	const range = { text, start, end, evidence };
	if (words) words.push(range);
	else found.set(concept, [range]);
}

function wholeText(text: string): { text: string; start: number } {
	return { text, start: 0 };
}

function splitSentences(text: string): { text: string; start: number }[] {
	return [...text.matchAll(/[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*[.!?\n]*/g)].map((match) => ({
		text: match[0],
		start: match.index
	}));
}
