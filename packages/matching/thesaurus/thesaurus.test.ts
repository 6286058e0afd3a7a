import { expect, test } from 'vitest';
import { findConcepts, isCommonWord, languages, loadThesaurus } from '../index.ts';
import { checkThesaurus } from './check-thesaurus.ts';
import { joinConcepts } from './load-thesaurus.ts';
import { parseConcepts, parseRelations, slug } from './parse-concepts.ts';
import { parseContexts } from './parse-contexts.ts';
import { makeThesaurus } from './thesaurus.ts';

const file = `# comment
- water | @E36
it acqua
ca aigua
es agua
fr eau
de Wasser
-- rain water; rainwater | ~wine =rain
it acqua piovana
ca aigua de pluja
es agua de lluvia
fr eau de pluie
de Regenwasser
- wine
it,es vino
ca vi
fr vin
de Wein
`;

test('reads labels, hierarchy, codes and relations of a domain file', () => {
	const [water, rain, wine] = joinConcepts(parseConcepts('test', file), []);
	expect(water).toMatchObject({ id: 'water', narrower: ['rain'], nace: ['E36'] });
	expect(rain).toMatchObject({ id: 'rain', broader: ['water'], related: ['wine'] });
	expect(rain?.labels.en).toEqual(['rain water', 'rainwater']);
	expect(wine).toMatchObject({ related: ['rain'] });
	expect([wine?.labels.it, wine?.labels.es]).toEqual([['vino'], ['vino']]);
});

test('says file and line of what it cannot read', () => {
	expect(() => parseConcepts('test', '- water\nxx agua')).toThrow('test.txt:2');
	expect(() => parseConcepts('test', '--- water')).toThrow('test.txt:1');
	expect(() => joinConcepts(parseConcepts('test', '- a | ~b'), [])).toThrow("no concept 'b'");
});

test('reads relations in words', () => {
	expect(parseRelations('examples', '# why\nGrape pomace: feed additives, biogas')).toEqual([
		['grape-pomace', 'feed-additives'],
		['grape-pomace', 'biogas']
	]);
});

test('reads the words that texts about a concept use', () => {
	const contexts = parseContexts('test', '# why\n= rain\nit grondaia  pozzanghera\nde Pfütze');
	const [, rain, wine] = joinConcepts(parseConcepts('test', file), [], contexts);
	expect(rain?.contextWords).toMatchObject({
		it: ['grondaia', 'pozzanghera'],
		de: ['Pfütze'],
		en: []
	});
	expect(wine?.contextWords.it).toEqual([]);
	expect(() => parseContexts('test', 'it grondaia')).toThrow('test.txt:1');
	expect(() => parseContexts('test', '= rain\nxx canaló')).toThrow('test.txt:2');
	expect(() => joinConcepts(parseConcepts('test', '- wine'), [], contexts)).toThrow("'rain'");
});

test('makes ids of labels', () => {
	expect(slug('Research & Development (R&D)')).toBe('research-and-development-r-and-d');
});

test('finds collisions, orphans, cycles, gaps, dead and shrunk labels in a bad thesaurus', () => {
	const bad = joinConcepts(
		parseConcepts(
			'bad',
			'- one; same\n-- two; same | ^two ~one\n- alone\nit solo\nde nicht allein'
		),
		[]
	);
	const kinds = new Set(checkThesaurus(makeThesaurus(bad)).map(({ kind }) => kind));
	expect(kinds).toEqual(
		new Set(['collision', 'cycle', 'gap', 'kin', 'orphan', 'shrunk', 'unreachable'])
	);
});

test('has no collision, orphan, cycle, gap, unreachable or shrunk label', () => {
	expect(checkThesaurus(loadThesaurus())).toEqual([]);
});

test('has at least 2,500 themes, each with a label in every language', () => {
	const thesaurus = loadThesaurus();
	const themes = [...thesaurus.concepts.values()].filter((concept) => !isCommonWord(concept));
	expect(themes.length).toBeGreaterThanOrEqual(2500);
	for (const id of thesaurus.concepts.keys()) {
		for (const language of languages) expect(thesaurus.label(id, language)).not.toBe('');
	}
});

test('knows of every theme words that texts about it use, single and each once, in every language', () => {
	for (const concept of loadThesaurus().concepts.values()) {
		for (const language of languages) {
			const words = concept.contextWords[language];
			const place = `${concept.id} ${language}`;
			if (isCommonWord(concept)) expect(words, place).toEqual([]);
			else expect(words.length, place).toBeGreaterThanOrEqual(10);
			expect(new Set(words).size, place).toBe(words.length);
			expect(words.join(' '), place).toMatch(/^[\p{L}\p{M}\d·'’ &+/.-]*$/u);
		}
	}
});

test('completes what a reader types, without accents, in the language of the page', () => {
	expect(findConcepts('aigues res', 'ca')[0]).toMatchObject({
		concept: 'wastewater-treatment',
		label: 'aigües residuals'
	});
	expect(findConcepts('depura', 'it').map(({ concept }) => concept)).toContain(
		'wastewater-treatment'
	);
	expect(findConcepts('', 'ca')).toEqual([]);
	expect(findConcepts('qqq', 'ca')).toEqual([]);
});
