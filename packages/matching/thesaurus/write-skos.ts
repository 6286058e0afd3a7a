// The thesaurus as SKOS in Turtle (https://www.w3.org/TR/skos-reference/,
// https://www.w3.org/TR/turtle/), so that other tools can read and check it.
import { languages } from '../text/language.ts';
import type { Concept, Thesaurus } from './thesaurus.ts';

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix concept: <urn:trobada:concept:> .
@prefix domain: <urn:trobada:domain:> .
@prefix notation: <urn:trobada:notation:> .
`;

const scheme = '<urn:trobada:thesaurus>';

/** One concept scheme, a collection per domain, and each concept with its labels and neighbours. */
export function writeSkos(thesaurus: Thesaurus): string {
	const concepts = [...thesaurus.concepts.values()];
	const domains = Map.groupBy(concepts, (concept) => concept.domain);
	const tops = concepts.filter(({ broader }) => broader.length === 0);
	return [
		prefixes,
		statement(scheme, 'skos:ConceptScheme', [
			['dct:title', '"Trobada thesaurus"@en'],
			...tops.map(({ id }): [string, string] => ['skos:hasTopConcept', `concept:${id}`])
		]),
		...[...domains].map(([domain, members]) =>
			statement(`domain:${domain}`, 'skos:Collection', [
				['skos:prefLabel', `${quote(domain)}@en`],
				...members.map(({ id }): [string, string] => ['skos:member', `concept:${id}`])
			])
		),
		...concepts.map(writeConcept)
	].join('\n');
}

function writeConcept({ id, labels, broader, narrower, related, nace }: Concept): string {
	const properties: [string, string][] = [['skos:inScheme', scheme]];
	if (broader.length === 0) properties.push(['skos:topConceptOf', scheme]);
	for (const language of languages) {
		const [preferred, ...alternatives] = new Set(labels[language]);
		if (preferred) properties.push(['skos:prefLabel', `${quote(preferred)}@${language}`]);
		for (const label of alternatives) {
			properties.push(['skos:altLabel', `${quote(label)}@${language}`]);
		}
	}
	for (const other of broader) properties.push(['skos:broader', `concept:${other}`]);
	for (const other of narrower) properties.push(['skos:narrower', `concept:${other}`]);
	for (const other of related) properties.push(['skos:related', `concept:${other}`]);
	for (const code of nace) properties.push(['skos:notation', `${quote(code)}^^notation:nace-2.1`]);
	return statement(`concept:${id}`, 'skos:Concept', properties);
}

function statement(subject: string, type: string, properties: [string, string][]): string {
	const lines = properties.map(([property, value]) => `\t${property} ${value}`);
	return [`${subject} a ${type}`, ...lines].join(' ;\n') + ' .\n';
}

function quote(text: string): string {
	return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
