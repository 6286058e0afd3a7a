// Words of a text with their places in it, so that a page can highlight exactly what matched.

export type Word = {
	readonly text: string;
	/** Offset of the first character in the text, in UTF-16 units as `String.slice` counts. */
	readonly start: number;
	/** Offset behind the last character. */
	readonly end: number;
};

// “e-commerce”, “co-creació” and “agri-food” are one word; “low-cost” and “packaging-Linie” are two.
const isPrefix =
	/^(?:e|co|eco|bio|agri|agro|re|pre|anti|multi|inter|micro|nano|non|sub|up|semi|ultra|auto|tele|geo|cyber|by|sous|self|post|bi|tri|mini|macro|start|spin|hi|de|in|b2|x)$/iu;
const hyphens = '-‐‑';
// Between letters they belong to a word: “col·laboració”, “R&D”.
const joints = '·&';

/**
 * Splits a text into words, leaving punctuation, apostrophes and most hyphens out. Letter by letter: all
 * texts are split, and one pattern for all this takes several times as long.
 *
 * @example splitWords("l'aigua").map((word) => word.text) // ['l', 'aigua']
 */
export function splitWords(text: string): Word[] {
	const words: Word[] = [];
	let start = 0;
	let behind = -1;
	while (start < text.length) {
		if (kindAt(text, start) === 'other') {
			start += widthAt(text, start);
			continue;
		}
		const end = figureEnd(text, start) ?? wordEnd(text, start, start === behind);
		words.push({ text: text.slice(start, end), start, end });
		start = behind = end;
	}
	return words;
}

/** The end of a figure with points or commas inside, “4.0” or “1.500,50”; nothing where none begins. */
function figureEnd(text: string, start: number): number | undefined {
	let end = start;
	let parts = 0;
	while (isDigit(text, end)) {
		do end++;
		while (isDigit(text, end));
		parts++;
		if ((text[end] !== '.' && text[end] !== ',') || !isDigit(text, end + 1)) break;
		end++;
	}
	return parts > 1 ? end : undefined;
}

/** @param isAttached whether another word ends just before, so that none with a prefix begins here */
function wordEnd(text: string, start: number, isAttached: boolean): number {
	let end = runEnd(text, start);
	if (
		!isAttached &&
		end < text.length &&
		hyphens.includes(text[end]!) &&
		kindAt(text, end + 1) === 'letter' &&
		isPrefix.test(text.slice(start, end))
	) {
		end = runEnd(text, end + 1);
	}
	while (end < text.length && joints.includes(text[end]!)) {
		if (kindAt(text, end + 1) === 'other') break;
		end = runEnd(text, end + 1);
	}
	return end;
}

function runEnd(text: string, start: number): number {
	let end = start;
	while (kindAt(text, end) !== 'other') end += widthAt(text, end);
	return end;
}

function isDigit(text: string, place: number): boolean {
	const code = text.charCodeAt(place);
	return code >= 0x30 && code <= 0x39;
}

type Kind = 'letter' | 'inside' | 'other';

// All of Latin, Greek and Cyrillic, and punctuation.
const tabled = 0x2100;
const kinds = Array.from({ length: tabled }, (_, code) => kindOf(code));

/** Whether a letter stands there, what may stand in a word too (figures, accents), or anything else. */
function kindAt(text: string, place: number): Kind {
	const code = text.charCodeAt(place);
	if (code < tabled) return kinds[code]!;
	return place < text.length ? kindOf(text.codePointAt(place)!) : 'other';
}

function kindOf(code: number): Kind {
	const character = String.fromCodePoint(code);
	if (/\p{L}/u.test(character)) return 'letter';
	return /[\p{N}\p{M}]/u.test(character) ? 'inside' : 'other';
}

function widthAt(text: string, place: number): number {
	return text.codePointAt(place)! > 0xffff ? 2 : 1;
}
