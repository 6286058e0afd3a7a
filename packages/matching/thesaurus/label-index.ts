// From words to concepts: the labels of a thesaurus under the keys that words of a text have too.
// A key of several words is order-free (“water reuse”, “reuse of water”).
import { foldLetters } from '../text/fold-letters.ts';
import { foldNumber } from '../text/fold-number.ts';
import { languages, mapLanguages, type Language } from '../text/language.ts';
import { splitWords } from '../text/split-words.ts';
import { stemWord } from '../text/stem-word.ts';
import { isFunctionWord, stopSpelling } from '../text/stop-words.ts';
import { cognateKey } from '../text/cognate-key.ts';
import type { Thesaurus } from './thesaurus.ts';

export type LabelIndex = {
	readonly thesaurus: Thesaurus;
	/** A number for each concept, the dimension that it has in vectors. */
	readonly numbers: ReadonlyMap<string, number>;
	/** Number-folded keys, the sure ones. */
	readonly exact: Readonly<Record<Language, ReadonlyMap<string, string>>>;
	/** Snowball keys, the second try. */
	stems(language: Language): ReadonlyMap<string, string>;
	/** Single English words of five letters and more by their letters: other languages borrow them. */
	readonly loanWords: ReadonlyMap<string, string>;
	/** Single words of any language by their letters and by what cognates share. */
	readonly foreign: ReadonlyMap<string, string>;
	readonly cognates: ReadonlyMap<string, string>;
	readonly longestKey: number;
};

const longestLabel = 5;

/** The key of a word: acronyms up to four letters keep their capitals (`IT` is not `it`). */
export function wordKey(word: string, language: Language): string {
	return isAcronym(word) ? word : foldNumber(word, language);
}

export function isAcronym(word: string): boolean {
	return word.length >= 2 && word.length <= 4 && /^\p{Lu}[\p{Lu}\d&]+$/u.test(word);
}

export function joinKeys(keys: readonly string[]): string {
	if (keys.length === 1) return keys[0]!;
	if (keys.length > 2) return [...keys].sort().join(' ');
	const [one, other] = keys as readonly [string, string];
	return one <= other ? one + ' ' + other : other + ' ' + one;
}

// Most labels: the quick way.
const isPlain = /^\p{L}+(?: \p{L}+)*$/u;

/** The words of a label that count: all but function words, or all where nothing else is left. */
export function labelWords(label: string, language: Language): string[] {
	const words = isPlain.test(label) ? label.split(' ') : splitWords(label).map((word) => word.text);
	const telling = words.filter(
		(word) => isAcronym(word) || !isFunctionWord(stopSpelling(word), language)
	);
	return telling.length > 0 ? telling : words;
}

export function indexLabels(thesaurus: Thesaurus): LabelIndex {
	const exact = mapLanguages((language) =>
		indexLanguage(thesaurus, language, (word) => wordKey(word, language))
	);
	const stems = new Map<Language, ReadonlyMap<string, string>>();
	const loanWords = new Map<string, string>();
	const foreign = new Map<string, string>();
	const cognates = new Map<string, string>();
	const ambiguous = new Set<string>();
	for (const { id, labels } of thesaurus.concepts.values()) {
		for (const language of languages) {
			for (const label of labels[language]) {
				// An acronym folds to a word of another language: Catalan `FORM` to English “form”.
				if (label.includes(' ') || label.length < 4 || isAcronym(label)) continue;
				keep(foreign, foldLetters(label), id);
				if (language === 'en' && label.length > 4) keep(loanWords, foldLetters(label), id);
				keepUnambiguous(cognates, ambiguous, cognateKey(label), id);
			}
		}
	}
	for (const key of ambiguous) cognates.delete(key);
	return {
		thesaurus,
		numbers: new Map([...thesaurus.concepts.keys()].map((id, place) => [id, place])),
		exact,
		// Stemming is slow: a language is stemmed when the first text in it comes.
		stems(language) {
			let map = stems.get(language);
			if (!map) {
				const stem = (word: string) => (isAcronym(word) ? word : stemWord(word, language));
				map = indexLanguage(thesaurus, language, stem);
				stems.set(language, map);
			}
			return map;
		},
		loanWords,
		foreign,
		cognates,
		longestKey: longestLabel
	};
}

/** Preferred labels win where an alternative label of another concept has the same key. */
function indexLanguage(
	thesaurus: Thesaurus,
	language: Language,
	keyOf: (word: string) => string
): Map<string, string> {
	const index = new Map<string, string>();
	for (const preferred of [true, false]) {
		for (const { id, labels } of thesaurus.concepts.values()) {
			const list = labels[language];
			for (const label of preferred ? list.slice(0, 1) : list.slice(1)) {
				const words = labelWords(label, language);
				if (words.length <= longestLabel) keep(index, joinKeys(words.map(keyOf)), id);
			}
		}
	}
	return index;
}

function keep(map: Map<string, string>, key: string, concept: string): void {
	if (!map.has(key)) map.set(key, concept);
}

function keepUnambiguous(
	map: Map<string, string>,
	ambiguous: Set<string>,
	key: string,
	concept: string
): void {
	if (key.length < 5) return;
	const known = map.get(key);
	if (known !== undefined && known !== concept) ambiguous.add(key);
	else map.set(key, concept);
}
