import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../index.ts';

const concepts = (text: string, language?: string) =>
	annotate(text, language).concepts.map(({ concept }) => concept);

test('finds the same concept in six languages', () => {
	const texts = {
		it: 'depurazione delle acque reflue',
		ca: "tractament d'aigües residuals",
		es: 'tratamiento de aguas residuales',
		en: 'wastewater treatment',
		fr: 'traitement des eaux usées',
		de: 'Abwasserbehandlung'
	};
	for (const [language, text] of Object.entries(texts)) {
		expect(concepts(text, language)).toContain('wastewater-treatment');
	}
});

test('finds a label whatever the order of its words, with one word in between', () => {
	expect(concepts('reuse of the treated water', 'en')).toContain('water-reuse');
	expect(concepts('recupero parziale acqua', 'it')).toContain('water-reuse');
});

test('does not join words across a comma', () => {
	expect(concepts('water, reuse', 'en')).not.toContain('water-reuse');
});

test('finds the parts of a German compound that no label has', () => {
	expect(concepts('Schweinefutterzusatz', 'de')).toEqual(
		expect.arrayContaining(['pig-farming', 'feed-additives'])
	);
});

test('finds an acronym only where it stands in capitals', () => {
	expect(concepts('Life cycle: LCA study', 'en')).toContain('life-cycle-assessment');
	expect(concepts('una cap de setmana', 'ca')).not.toContain('common-agricultural-policy');
});

test('names the very words and where they stand', () => {
	const text = 'Gestió de les purines: els purins del porcí';
	for (const { words } of annotate(text, 'ca').concepts) {
		for (const { start, end, text: found } of words) expect(text.slice(start, end)).toBe(found);
	}
	const slurry = annotate(text, 'ca').concepts.find(({ concept }) => concept === 'slurry');
	expect(slurry?.words.map((word) => word.text)).toContain('purins');
});

test('reads each sentence of a mixed text in its own language', () => {
	const mixed =
		'Cerchiamo soluzioni per i liquami. We are also looking for odour control in barns.';
	expect(concepts(mixed)).toEqual(
		expect.arrayContaining(['slurry', 'odours', 'livestock-housing'])
	);
});

test('finds no label across the end of a sentence, whatever words begin the next', () => {
	const concepts = (text: string) => annotate(text, 'it').concepts.map(({ concept }) => concept);
	expect(concepts('Riuso delle acque')).toContain('water-reuse');
	expect(concepts('Puntiamo sul riuso. Le acque sono limpide.')).not.toContain('water-reuse');
});

test('follows the author who names the language', () => {
	expect(annotate('Pesca', 'it').language).toBe('it');
	expect(annotate('Pesca', 'ca').language).toBe('ca');
});

test('finds words that look like ours in a seventh language, and says so', () => {
	const annotation = annotate('Szukamy partnerów, którzy mają polifenole z winogron dla zwierząt');
	expect(annotation.note).toBe('language-without-thesaurus');
	expect(annotation.concepts.map(({ concept }) => concept)).toContain('polyphenols');
});

test('collects words that hit nothing', () => {
	const words = annotate('Cerchiamo uno xilografo per le vinacce', 'it').unknownWords;
	expect(words.map((word) => word.text)).toEqual(['xilografo']);
});

test('gives ranges inside any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			const { concepts, unknownWords } = annotate(text, 'ca');
			for (const { start, end, text: word } of [
				...concepts.flatMap(({ words }) => words),
				...unknownWords
			]) {
				expect(text.slice(start, end)).toBe(word);
			}
		}),
		{ numRuns: 200 }
	);
});

test('finds French maize, which without its accent is a “but”', () => {
	expect(concepts('culture du maïs', 'fr')).toContain('maize');
	expect(concepts('mais nous cherchons encore', 'fr')).not.toContain('maize');
});

test('finds the ground of Catalan fields, which without its accent is the sun or “alone”', () => {
	expect(concepts('un sòl pobre', 'ca')).toContain('soil-health');
	expect(concepts('tot sol', 'ca')).not.toContain('soil-health');
	expect(concepts('Säge und Hammer', 'de')).toContain('hammers-and-screwdrivers');
	expect(concepts('das sage ich', 'de')).toEqual([]);
});
