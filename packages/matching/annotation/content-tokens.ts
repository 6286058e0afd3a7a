// The words of a text that can say something about its theme, each with the keys to look it up by.
import { mapLanguages, type Language } from '../text/language.ts';
import { partKey, splitCompound } from '../text/split-compound.ts';
import type { Word } from '../text/split-words.ts';
import { stemWord } from '../text/stem-word.ts';
import { isFunctionWord, isStopWord, stopSpelling } from '../text/stop-words.ts';
import { isAcronym, wordKey, type LabelIndex } from '../thesaurus/label-index.ts';
import { partnersOf, type Partners } from './label-partners.ts';

type Named = { readonly concept: string; readonly evidence: 'label' | 'stem' };

type Reading = {
	readonly key: string;
	readonly stem: string;
	/** Whether it may be looked up alone: words of calls and figures only count beside others. */
	readonly single: boolean;
	/** The concept that it names alone. */
	readonly alone: Named | undefined;
	/** Whether it is a part of a compound. */
	readonly part: boolean;
	/** The words that stand in labels with it. */
	readonly keyPartners: Partners | undefined;
	readonly stemPartners: Partners | undefined;
};

/** A word, or a part of a compound; `breaks` where punctuation stands before it. */
export type Token = {
	readonly word: Word;
	readonly reading: Reading;
	readonly breaks: boolean;
};

// The same words come in text after text: each is read once per thesaurus and language.
const readings = new WeakMap<LabelIndex, Record<Language, Map<string, readonly Reading[]>>>();
const mostReadings = 50_000;

/** Function words are left out, compounds that no label has come as their parts. */
export function contentTokens(
	index: LabelIndex,
	text: string,
	words: readonly Word[],
	language: Language
): Token[] {
	let known = readings.get(index);
	if (!known) readings.set(index, (known = mapLanguages(() => new Map())));
	const ofLanguage = known[language];
	const tokens: Token[] = [];
	let behind = 0;
	let sentenceEnds = false;
	for (const word of words) {
		const between = text.slice(behind, word.start);
		behind = word.end;
		// The end of a sentence counts even if function words follow it, which are left out.
		sentenceEnds ||= between !== ' ' && /[.;!?\n]/.test(between);
		let breaks = sentenceEnds || (between !== ' ' && /[,:()]/.test(between));
		let wordReadings = ofLanguage.get(word.text);
		if (!wordReadings) {
			if (ofLanguage.size >= mostReadings) ofLanguage.clear();
			wordReadings = readWord(index, word.text, language);
			ofLanguage.set(word.text, wordReadings);
		}
		for (const reading of wordReadings) {
			tokens.push({ word, reading, breaks });
			breaks = false;
			sentenceEnds = false;
		}
	}
	return tokens;
}

function readWord(index: LabelIndex, word: string, language: Language): readonly Reading[] {
	const folded = stopSpelling(word);
	const acronym = isAcronym(word);
	if (!acronym && isFunctionWord(folded, language)) return [];
	const number = /^[\d.,]+$/.test(folded);
	const single = !number && folded.length > 1 && (acronym || !isStopWord(folded, language));
	const key = wordKey(word, language);
	const stem = acronym || number ? key : stemWord(word, language);
	const parts = language === 'de' && single ? compoundParts(index, word, key, stem) : undefined;
	if (!parts) return [lookUp({ key, stem, single, part: false })];
	return parts.map((part) =>
		lookUp({ key: partKey(part), stem: stemWord(part, 'de'), single: true, part: true })
	);

	function lookUp(reading: Pick<Reading, 'key' | 'stem' | 'single' | 'part'>): Reading {
		const [exact, stems] = [index.exact[language], index.stems(language)];
		return {
			...reading,
			alone: reading.single
				? nameAlone(exact.get(reading.key), stems.get(reading.stem))
				: undefined,
			keyPartners: partnersOf(exact, reading.key),
			stemPartners: partnersOf(stems, reading.stem)
		};
	}
}

function nameAlone(label: string | undefined, stemmed: string | undefined): Named | undefined {
	if (label) return { concept: label, evidence: 'label' };
	return stemmed ? { concept: stemmed, evidence: 'stem' } : undefined;
}

function compoundParts(
	index: LabelIndex,
	word: string,
	key: string,
	stem: string
): string[] | undefined {
	const exact = index.exact.de;
	if (exact.has(key) || index.stems('de').has(stem)) return undefined;
	return splitCompound(word, (part) => exact.has(partKey(part)));
}
