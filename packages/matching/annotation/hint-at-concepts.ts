// What a word hints at beside what it names: less than a find, and nothing to show to a person, but many
// hints together tell texts apart.
import { cognateKey } from '../text/cognate-key.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { foldNumber } from '../text/fold-number.ts';
import { isLanguage, languages, type Language } from '../text/language.ts';
import { knownParts, partKey } from '../text/split-compound.ts';
import { stemWord } from '../text/stem-word.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import {
	countLabelWords,
	shareBeginnings,
	shareByKey,
	shareOut,
	sharesOf,
	type ConceptShares,
	type ShareTable
} from './label-words.ts';

export type Hint = ConceptShares & {
	/** How much it counts beside a find, 0…1. */
	readonly sureness: number;
};

const sureness = { word: 1, stem: 0.8, compound: 0.8, beginning: 0.75, cognate: 0.6 };
const shortestWord = 5;
const shortestCognate = 6;

type Tables = {
	/** Those of a language are made when its first text comes. */
	readonly words: (language: Language) => ShareTable;
	readonly stems: (language: Language) => ShareTable;
	readonly beginnings: (language: Language) => ShareTable;
	readonly cognates: ShareTable;
	/** What was asked for already, by language; nothing is an answer too. */
	readonly hints: Map<string, Map<string, Hint | undefined>>;
};

const tablesOf = new WeakMap<LabelIndex, Tables>();
const mostHints = 50_000;

/**
 * @param word as it stands in the text
 * @param language of the text; of a seventh one only cognates can be known
 * @returns the concepts whose labels or texts have the word, or else its stem, parts, cognates or beginning
 * @example hintAtConcepts(labels, 'mostreig', 'ca')
 */
export function hintAtConcepts(
	index: LabelIndex,
	word: string,
	language: string
): Hint | undefined {
	let tables = tablesOf.get(index);
	if (!tables) tablesOf.set(index, (tables = makeTables(index)));
	let hints = tables.hints.get(language);
	if (!hints) tables.hints.set(language, (hints = new Map()));
	let hint = hints.get(word);
	if (hint || hints.has(word)) return hint;
	hint = workOutHint(index, tables, word, language);
	if (hints.size >= mostHints) hints.clear();
	hints.set(word, hint);
	return hint;
}

function workOutHint(index: LabelIndex, tables: Tables, word: string, language: string) {
	const { words, stems, beginnings, cognates } = tables;
	const folded = foldLetters(word);
	if (folded.length < shortestWord) return undefined;
	const isLong = folded.length >= shortestCognate;
	const ofCognate = () => (isLong ? sharesOf(cognates, cognateKey(word)) : undefined);
	if (!isLanguage(language)) return withSureness(ofCognate(), sureness.cognate);
	if (isStopWord(folded, language)) return undefined;
	return (
		withSureness(sharesOf(words(language), foldNumber(word, language)), sureness.word) ??
		withSureness(sharesOf(stems(language), stemWord(word, language)), sureness.stem) ??
		withSureness(language === 'de' ? compoundShares(index, word) : undefined, sureness.compound) ??
		withSureness(ofCognate(), sureness.cognate) ??
		withSureness(beginningShares(beginnings(language), word), sureness.beginning)
	);
}

function withSureness(shares: ConceptShares | undefined, sure: number): Hint | undefined {
	return shares && { ...shares, sureness: sure };
}

function beginningShares(beginnings: ShareTable, word: string): ConceptShares | undefined {
	const known = beginningsOf(word).find((beginning) => beginnings.has(beginning));
	return known === undefined ? undefined : sharesOf(beginnings, known);
}

function compoundShares({ exact, numbers }: LabelIndex, word: string): ConceptShares | undefined {
	const parts = knownParts(word, (part) => exact.de.has(partKey(part)));
	if (parts.length === 0) return undefined;
	return shareOut(parts.flatMap((part) => [numbers.get(exact.de.get(partKey(part))!)!, 1]));
}

const shortestBeginning = 6;
const longestBeginning = 12;
const beginningShare = 0.6;

/** What words of one family have in common, longest first: “fermentare” and “fermentazione”. */
function beginningsOf(word: string): string[] {
	const folded = foldLetters(word);
	const least = Math.max(shortestBeginning, Math.ceil(beginningShare * folded.length));
	const most = Math.min(longestBeginning, folded.length);
	return Array.from({ length: Math.max(0, most - least + 1) }, (_, less) =>
		folded.slice(0, most - less)
	);
}

function makeTables(index: LabelIndex): Tables {
	const counts = countLabelWords(index);
	return {
		words: oncePerLanguage((language) =>
			shareByKey([counts[language]], (word) => foldNumber(word, language))
		),
		stems: oncePerLanguage((language) =>
			shareByKey([counts[language]], (word) => stemWord(word, language))
		),
		beginnings: oncePerLanguage((language) => shareBeginnings(index, language, beginningsOf)),
		cognates: shareByKey(
			languages.map((language) => counts[language]),
			cognateKey
		),
		hints: new Map()
	};
}

function oncePerLanguage<Value>(
	make: (language: Language) => Value
): (language: Language) => Value {
	const made = new Map<Language, Value>();
	return (language) => {
		let value = made.get(language);
		if (value === undefined) made.set(language, (value = make(language)));
		return value;
	};
}
