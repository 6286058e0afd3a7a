// Words of a text with their places in it, so that a page can highlight exactly what matched.

export type Word = {
	readonly text: string;
	/** Offset of the first character in the text, in UTF-16 units as `String.slice` counts. */
	readonly start: number;
	/** Offset behind the last character. */
	readonly end: number;
};

// “e-commerce”, “co-creació” and “agri-food” are one word; “low-cost” and “packaging-Linie” are two.
const prefixes =
	'e|co|eco|bio|agri|agro|re|pre|anti|multi|inter|micro|nano|non|sub|up|semi|ultra|auto|tele|geo|' +
	'cyber|by|sous|self|post|bi|tri|mini|macro|start|spin|hi|de|in|b2|x';

const pattern = new RegExp(
	[
		'\\d+(?:[.,]\\d+)+',
		`(?:(?<![\\p{L}\\p{N}])(?:${prefixes})[-‐‑](?=\\p{L}))?[\\p{L}\\p{N}\\p{M}]+(?:[·&][\\p{L}\\p{N}\\p{M}]+)*`
	].join('|'),
	'giu'
);

/**
 * Splits a text into words, leaving punctuation, apostrophes and most hyphens out.
 *
 * @example splitWords("l'aigua").map((word) => word.text) // ['l', 'aigua']
 */
export function splitWords(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(pattern)) {
		words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
	}
	return words;
}
