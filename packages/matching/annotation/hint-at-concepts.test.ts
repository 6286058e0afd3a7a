import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLabelIndex, languages } from '../index.ts';
import { hintAtConcepts } from './hint-at-concepts.ts';

const labels = defaultLabelIndex();
const ids = [...labels.numbers.keys()];

const hintedBy = (word: string, language: string) =>
	[...(hintAtConcepts(labels, word, language)?.concepts ?? [])].map((concept) => ids[concept]);

test('reads a word as the concepts whose labels have it', () => {
	expect(hintedBy('capturas', 'es')).toContain('fish-catch');
	expect(hintedBy('comptador', 'ca')).toContain('smart-metering');
});

test('reads a German compound by the part that is known', () => {
	expect(hintedBy('Kläranlagenablauf', 'de')).toEqual(['wastewater-treatment']);
});

test('reads a word by what it shares with its family', () => {
	expect(hintedBy('esquilar', 'es')).toEqual(['feathers-and-wool-waste']);
});

test('reads a word of a seventh language by its cognates only', () => {
	expect(hintedBy('capturas', 'pt')).not.toEqual([]);
	expect(hintedBy('Kläranlagenablauf', 'pt')).toEqual([]);
});

test('says nothing about short words, function words and words of nobody', () => {
	for (const word of ['oli', 'perquè', 'xyzzyquux']) {
		expect(hintAtConcepts(labels, word, 'ca')).toBeUndefined();
	}
});

test('shares any word out among five concepts at most', () => {
	const words = fc.constantFrom(...languages).chain((language) => {
		const concepts = [...labels.thesaurus.concepts.values()];
		const spelled = concepts.flatMap((concept) => concept.labels[language].join(' ').split(/\W+/u));
		return fc.record({ language: fc.constant(language), word: fc.constantFrom(...spelled) });
	});
	fc.assert(
		fc.property(words, ({ language, word }) => {
			const hint = hintAtConcepts(labels, word, language);
			if (!hint) return;
			expect(hint.concepts.length).toBeLessThanOrEqual(5);
			expect(hint.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
			expect(hint.sureness).toBeGreaterThan(0);
		}),
		{ numRuns: 60 }
	);
});
