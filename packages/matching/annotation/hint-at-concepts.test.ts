import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLabelIndex, languages } from '../index.ts';
import { indexLabels } from '../thesaurus/label-index.ts';
import { joinConcepts } from '../thesaurus/load-thesaurus.ts';
import { parseConcepts } from '../thesaurus/parse-concepts.ts';
import { parseContexts } from '../thesaurus/parse-contexts.ts';
import { makeThesaurus } from '../thesaurus/thesaurus.ts';
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

test('reads a word that texts about a theme use', () => {
	expect(hintedBy('rastrojera', 'es')).toContain('agriculture');
	expect(hintedBy('Brache', 'de')).toContain('crop-rotation');
});

test('lets labels have more say than other words', () => {
	const concepts = joinConcepts(
		parseConcepts('test', '- wool; sheep shearing\n- moths\n- knives'),
		[],
		parseContexts('test', '= moths\nen holes shearing\n= knives\nen shearing sharp')
	);
	const index = indexLabels(makeThesaurus(concepts));
	const hint = hintAtConcepts(index, 'shearing', 'en')!;
	const shares = Object.fromEntries(
		Array.from(hint.concepts, (concept, place) => [concepts[concept]!.id, hint.shares[place]!])
	);
	expect(shares['wool']).toBeGreaterThan(shares['moths']! + shares['knives']!);
	expect(shares['moths']).toBeCloseTo(shares['knives']!, 5);
});

test('reads a word by what it shares with its family', () => {
	const concepts = joinConcepts(parseConcepts('test', '- cheese\nit fermentazione'), []);
	const hint = hintAtConcepts(indexLabels(makeThesaurus(concepts)), 'fermentare', 'it')!;
	expect([...hint.concepts]).toEqual([0]);
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

test('shares any word out among eight concepts at most', () => {
	const words = fc.constantFrom(...languages).chain((language) => {
		const concepts = [...labels.thesaurus.concepts.values()];
		const spelled = concepts.flatMap((concept) => concept.labels[language].join(' ').split(/\W+/u));
		return fc.record({ language: fc.constant(language), word: fc.constantFrom(...spelled) });
	});
	fc.assert(
		fc.property(words, ({ language, word }) => {
			const hint = hintAtConcepts(labels, word, language);
			if (!hint) return;
			expect(hint.concepts.length).toBeLessThanOrEqual(8);
			expect(hint.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
			expect(hint.sureness).toBeGreaterThan(0);
		}),
		{ numRuns: 60 }
	);
});
