import { expect, test } from 'vitest';
import { indexLabels } from '../thesaurus/label-index.ts';
import { joinConcepts } from '../thesaurus/load-thesaurus.ts';
import { parseConcepts } from '../thesaurus/parse-concepts.ts';
import { parseContexts } from '../thesaurus/parse-contexts.ts';
import { makeThesaurus } from '../thesaurus/thesaurus.ts';
import { alikeConcepts } from './alike-concepts.ts';
import { defaultLabelIndex } from './rank.ts';

const concepts = parseConcepts('test', '- sores\n- mattress\n- harbour\n- clock');
const contexts = parseContexts(
	'test',
	'= sores\nen heels beds nurses\n= mattress\nen beds nurse springs\n= harbour\nen quay crane springs'
);
const labels = indexLabels(makeThesaurus(joinConcepts(concepts, [], contexts)));

test('brings concepts together that are written about in the same words, the nearest first', () => {
	const [sores, mattress, harbour, clock] = alikeConcepts(labels);
	expect([...sores!.ids]).toEqual([1]);
	expect([...mattress!.ids]).toEqual([0, 2]);
	expect(mattress!.weights[0]).toBeGreaterThan(mattress!.weights[1]!);
	expect(harbour!.weights[0]).toBeCloseTo(mattress!.weights[1]!, 6);
	expect([...clock!.ids]).toEqual([]);
});

test('names nobody as alike to himself, and sixty others at most', () => {
	for (const [concept, { ids, weights }] of alikeConcepts(defaultLabelIndex()).entries()) {
		expect(ids.includes(concept)).toBe(false);
		expect(ids.length).toBeLessThanOrEqual(60);
		expect([...weights]).toEqual([...weights].sort((a, b) => b - a));
	}
});
