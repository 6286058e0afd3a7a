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
