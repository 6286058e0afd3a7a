import { expect, test } from 'vitest';
import { loadThesaurus } from '../index.ts';
import { joinConcepts } from './load-thesaurus.ts';
import { parseConcepts } from './parse-concepts.ts';
import { makeThesaurus } from './thesaurus.ts';
import { writeSkos } from './write-skos.ts';

test('writes labels, hierarchy, relations and codes of a concept', () => {
	const concepts = joinConcepts(
		parseConcepts('test', '- water | @E36\nca aigua; "aigües"\n-- rain | ~sea\n- sea'),
		[]
	);
	const turtle = writeSkos(makeThesaurus(concepts));
	expect(turtle).toContain('concept:water a skos:Concept ;');
	expect(turtle).toContain('skos:prefLabel "aigua"@ca');
	expect(turtle).toContain('skos:altLabel "\\"aigües\\""@ca');
	expect(turtle).toContain('skos:narrower concept:rain');
	expect(turtle).toContain('skos:notation "E36"^^notation:nace-2.1');
	expect(turtle.match(/skos:related concept:(?:rain|sea)/g)).toHaveLength(2);
});

test('writes statements that all end, with terms that are well formed', () => {
	const turtle = writeSkos(loadThesaurus());
	const term =
		/^(?:(?:skos|dct|concept|domain|notation):[A-Za-z0-9.-]*[A-Za-z0-9-]|<[^<>"\s]+>|"(?:[^"\\\n]|\\.)*"(?:@[a-z]{2}|\^\^notation:nace-2\.1))$/;
	const [, ...statements] = turtle.split(/ \.\n/).slice(4);
	expect(statements.length).toBeGreaterThan(loadThesaurus().concepts.size);
	for (const statement of statements.slice(0, -1)) {
		for (const line of statement.trim().split(' ;\n')) {
			const parts = /^\s*(?:(\S+) a (\S+)|(\S+) (.+))$/.exec(line)!;
			for (const part of parts.slice(1).filter(Boolean)) expect(part).toMatch(term);
		}
	}
});

test('keeps the conditions of SKOS: one preferred label, none twice, related both ways', () => {
	const { concepts } = loadThesaurus();
	const blocks = writeSkos(loadThesaurus()).split(/ \.\n\n?/);
	for (const block of blocks.filter((text) => text.includes('a skos:Concept '))) {
		const preferred = [...block.matchAll(/skos:prefLabel (".*"@[a-z]{2})/g)].map(([, l]) => l);
		const alternative = [...block.matchAll(/skos:altLabel (".*"@[a-z]{2})/g)].map(([, l]) => l);
		expect(new Set(preferred.map((label) => label!.slice(-2))).size).toBe(preferred.length);
		expect(new Set([...preferred, ...alternative]).size).toBe(
			preferred.length + alternative.length
		);
	}
	for (const { id, related } of concepts.values()) {
		for (const other of related) expect(concepts.get(other)!.related).toContain(id);
	}
});
