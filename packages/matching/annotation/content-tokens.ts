// The words of a text that can say something about its theme, each with the keys to look it up by.
import type { Language } from '../text/language.ts';
import { partKey, splitCompound } from '../text/split-compound.ts';
import type { Word } from '../text/split-words.ts';
import { stemWord } from '../text/stem-word.ts';
import { isFunctionWord, isStopWord, stopSpelling } from '../text/stop-words.ts';
import { isAcronym, wordKey, type LabelIndex } from '../thesaurus/label-index.ts';

type Reading = {
	readonly key: string;
	readonly stem: string;
	/** Whether it may be looked up alone: words of calls and figures only count beside others. */
	readonly single: boolean;
	/** Whether it is a part of a compound. */
	readonly part: boolean;
};

/** A word, or a part of a compound; `breaks` where punctuation stands before it. */
export type Token = Word & Reading & { readonly breaks: boolean };

// The same words come in text after text: each is read once per thesaurus and language.
const readings = new WeakMap<LabelIndex, Map<string, readonly Reading[]>>();
const mostReadings = 200_000;

/** Function words are left out, compounds that no label has come as their parts. */
export function contentTokens(
	index: LabelIndex,
	text: string,
	words: readonly Word[],
	language: Language
): Token[] {
	const tokens: Token[] = [];
	let behind = 0;
	let sentenceEnds = false;
	for (const word of words) {
		const between = text.slice(behind, word.start);
		behind = word.end;
		// The end of a sentence counts even if function words follow it, which are left out.
		sentenceEnds ||= /[.;!?\n]/.test(between);
		let breaks = sentenceEnds || /[,:()]/.test(between);
		for (const reading of readWord(index, word.text, language)) {
			tokens.push({ ...word, ...reading, breaks });
			breaks = false;
			sentenceEnds = false;
		}
	}
	return tokens;
}

function readWord(index: LabelIndex, word: string, language: Language): readonly Reading[] {
	let known = readings.get(index);
	if (!known) {
		known = new Map();
		readings.set(index, known);
	}
	const place = language + word;
	let reading = known.get(place);
	if (!reading) {
		reading = workOutReading(index, word, language);
		if (known.size >= mostReadings) known.clear();
		known.set(place, reading);
	}
	return reading;
}

function workOutReading(index: LabelIndex, word: string, language: Language): readonly Reading[] {
	const folded = stopSpelling(word);
	const acronym = isAcronym(word);
	if (!acronym && isFunctionWord(folded, language)) return [];
	const number = /^[\d.,]+$/.test(folded);
	const single = !number && folded.length > 1 && (acronym || !isStopWord(folded, language));
	const key = wordKey(word, language);
	const stem = acronym || number ? key : stemWord(word, language);
	const parts = language === 'de' && single ? compoundParts(index, word, key, stem) : undefined;
	if (!parts) return [{ key, stem, single, part: false }];
	return parts.map((part) => ({
		key: partKey(part),
		stem: stemWord(part, 'de'),
		single: true,
		part: true
	}));
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
