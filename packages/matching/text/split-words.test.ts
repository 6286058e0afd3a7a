import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from './split-words.ts';

const texts = (text: string) => splitWords(text).map((word) => word.text);

test('leaves apostrophes out and keeps the Catalan l·l in one word', () => {
	expect(texts("l'aigua i la col·laboració")).toEqual(['l', 'aigua', 'i', 'la', 'col·laboració']);
});

test('keeps a prefix with its word and parts other hyphens', () => {
	expect(texts('e-commerce, low-cost')).toEqual(['e-commerce', 'low', 'cost']);
});

test('keeps figures with a point together', () => {
	expect(texts('Industria 4.0')).toEqual(['Industria', '4.0']);
});

test('names places at which exactly that word stands', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			for (const word of splitWords(text)) {
				expect(text.slice(word.start, word.end)).toBe(word.text);
			}
		})
	);
});

// The same as one pattern says it.
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
const piece = fc.oneof(
	fc.constantFrom(...'aàŀ2٣·&-‐‑., \n\u0301ß中𝔸𐒀😀’', ...prefixes.split('|'), '1.5', '3,0'),
	fc.string({ unit: 'grapheme', maxLength: 3 })
);

test('splits any text as the pattern of words does', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const text = pieces.join('');
			expect(texts(text)).toEqual(text.match(pattern) ?? []);
		}),
		{ numRuns: 2000 }
	);
});
