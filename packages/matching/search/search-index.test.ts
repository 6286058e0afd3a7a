import { expect, test } from 'vitest';
import fc from 'fast-check';
import { dropText, makeSearchIndex, putText, search } from '../index.ts';
import { editDistance } from './correct-word.ts';

const texts = [
	{ id: 'water', language: 'it', title: 'Depurazione', text: 'Trattamento delle acque reflue.' },
	{ id: 'cheese', language: 'fr', title: 'Fromagerie', text: 'Nous faisons du fromage.' },
	{ id: 'bikes', language: 'de', title: 'Lastenräder', text: 'Fahrräder für die Stadt.' },
	{ id: 'acme', language: 'en', title: 'Zanichelli & Sons', text: 'A family firm.' }
];
const first = (query: string, language?: string) =>
	search(makeSearchIndex(texts), query, { language }).finds[0];

test('finds a text by a word of another language', () => {
	expect(first('aigües residuals', 'ca')?.id).toBe('water');
	expect(first('queso', 'es')?.id).toBe('cheese');
	expect(first('cargo bikes', 'en')?.id).toBe('bikes');
});

test('does not mind a typing mistake, and says what it took the word for', () => {
	const { finds, corrections } = search(makeSearchIndex(texts), 'formtge', { language: 'ca' });
	expect(finds[0]?.id).toBe('cheese');
	expect(corrections).toEqual([{ typed: 'formtge', meant: 'formatge' }]);
	expect(first('zanicheli', 'it')).toMatchObject({ id: 'acme', byLetters: true });
});

test('says why a text was found, with its words', () => {
	expect(first('queso', 'es')?.why).toContainEqual({
		concept: 'cheese',
		found: 'cheese',
		words: ['Fromagerie', 'fromage']
	});
});

test('follows texts that are changed and dropped', () => {
	const index = makeSearchIndex(texts);
	putText(index, { id: 'cheese', language: 'fr', title: 'Vélos', text: '' });
	expect(search(index, 'queso', { language: 'es' }).finds.map(({ id }) => id)).toEqual([]);
	expect(search(index, 'bicicleta').finds.map(({ id }) => id)).toContain('cheese');
	dropText(index, 'cheese');
	expect(search(index, 'bicicleta').finds.map(({ id }) => id)).not.toContain('cheese');
});

test('reads a query in the language that explains most of it, whatever the page', () => {
	const more = [...texts, { id: 'rain', language: 'ca', title: 'Aigua', text: 'Aigua de pluja.' }];
	for (const language of ['it', 'en', 'ca']) {
		const { finds } = search(makeSearchIndex(more), 'aigües residuals', { language });
		expect(finds[0]?.id).toBe('water');
	}
});

test('lets what a reader may not see take nobody’s place', () => {
	const index = makeSearchIndex(texts);
	const only = (id: string) => id !== 'water';
	const { finds } = search(index, 'acqua', { language: 'it', limit: 1, only });
	expect(finds.map(({ id }) => id)).not.toContain('water');
});

test('finds nothing for nothing', () => {
	expect(search(makeSearchIndex(texts), '').finds).toEqual([]);
	expect(search(makeSearchIndex([]), 'water').finds).toEqual([]);
});

test('counts a swap, a missing, an added and a wrong letter as one mistake', () => {
	expect(editDistance('water', 'watre')).toBe(1);
	expect(editDistance('water', 'wate')).toBe(1);
	expect(editDistance('water', 'waater')).toBe(1);
	expect(editDistance('water', 'wader')).toBe(1);
	fc.assert(
		fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
			expect(editDistance(a, b)).toBe(editDistance(b, a));
			expect(editDistance(a, a)).toBe(0);
			expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
		})
	);
});
