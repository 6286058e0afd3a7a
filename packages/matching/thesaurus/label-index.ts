// From words to concepts: the labels of a thesaurus under the keys that words of a text have too.
// A key of several words is order-free (“water reuse”, “reuse of water”).
import { foldLetters } from '../text/fold-letters.ts';
import { foldNumber } from '../text/fold-number.ts';
import { languages, type Language } from '../text/language.ts';
import { splitWords } from '../text/split-words.ts';
import { stemWord } from '../text/stem-word.ts';
import { isFunctionWord } from '../text/stop-words.ts';
import { cognateKey } from '../text/cognate-key.ts';
import type { Thesaurus } from './thesaurus.ts';

export type LabelIndex = {
	readonly thesaurus: Thesaurus;
	/** Number-folded keys, the sure ones. */
	readonly exact: Readonly<Record<Language, ReadonlyMap<string, string>>>;
	/** Snowball keys, the second try. */
	readonly stems: Readonly<Record<Language, ReadonlyMap<string, string>>>;
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
	return keys.length === 1 ? keys[0]! : [...keys].sort().join(' ');
}

/** The words of a label that count: all but function words, or all where nothing else is left. */
export function labelWords(label: string, language: Language): string[] {
	const words = splitWords(label).map((word) => word.text);
	const telling = words.filter(
		(word) => isAcronym(word) || !isFunctionWord(foldLetters(word), language)
	);
	return telling.length > 0 ? telling : words;
}

export function indexLabels(thesaurus: Thesaurus): LabelIndex {
	const exact = emptyMaps();
	const stems = emptyMaps();
	const foreign = new Map<string, string>();
	const cognates = new Map<string, string>();
	const ambiguous = new Set<string>();
	// Preferred labels first, so that they win where an alternative label has the same key.
	for (const preferred of [true, false]) {
		for (const concept of thesaurus.concepts.values()) {
			for (const language of languages) {
				const labels = concept.labels[language];
				for (const label of preferred ? labels.slice(0, 1) : labels.slice(1)) {
					const words = labelWords(label, language);
					if (words.length > longestLabel) continue;
					keep(exact[language], joinKeys(words.map((word) => wordKey(word, language))), concept.id);
					keep(
						stems[language],
						joinKeys(words.map((word) => (isAcronym(word) ? word : stemWord(word, language)))),
						concept.id
					);
					if (words.length === 1 && words[0]!.length >= 4) {
						keep(foreign, foldLetters(words[0]!), concept.id);
						keepUnambiguous(cognates, ambiguous, cognateKey(words[0]!), concept.id);
					}
				}
			}
		}
	}
	for (const key of ambiguous) cognates.delete(key);
	return { thesaurus, exact, stems, foreign, cognates, longestKey: longestLabel };
}

function emptyMaps(): Record<Language, Map<string, string>> {
	return Object.fromEntries(languages.map((language) => [language, new Map()])) as never;
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
