// Reads the domain files. They are written to be reviewed by people, language by language:
//
//	# a comment
//	- water management | @E36 ~irrigation        one dash: a top concept; NACE code; related concept
//	it gestione idrica; gestione dell'acqua      the preferred label first
//	ca gestió de l'aigua
//	…
//	-- desalination; desalting                   two dashes: narrower than the concept above
//	es,ca desalinización …                       one line may serve several languages
//
// `^other-id` names a second broader concept, `=own-id` keeps an id when the English label changes.
import { foldLetters } from '../text/fold-letters.ts';
import { isLanguage, languages, type Language } from '../text/language.ts';

export type DraftConcept = {
	readonly id: string;
	readonly domain: string;
	readonly labels: Record<Language, string[]>;
	readonly broader: string[];
	readonly related: string[];
	readonly nace: string[];
	readonly place: string;
};

/**
 * @param domain the name of the file without its ending
 * @throws with file and line where a line cannot be understood
 */
export function parseConcepts(domain: string, content: string): DraftConcept[] {
	const concepts: DraftConcept[] = [];
	const ancestors: DraftConcept[] = [];
	for (const [index, line] of content.split(/\r?\n/).entries()) {
		const place = `${domain}.txt:${index + 1}`;
		if (line.trim() === '' || line.startsWith('#')) continue;
		const heading = /^(-+) (.+)$/.exec(line);
		if (heading) {
			const depth = heading[1]!.length;
			const concept = parseHeading(domain, place, heading[2]!);
			if (depth > ancestors.length + 1) throw new Error(`${place}: one dash too many`);
			ancestors.length = depth - 1;
			const parent = ancestors.at(-1);
			if (parent) concept.broader.unshift(parent.id);
			ancestors.push(concept);
			concepts.push(concept);
			continue;
		}
		const concept = concepts.at(-1);
		const labels = /^([a-z,]+) (.+)$/.exec(line);
		const codes = labels?.[1]!.split(',') ?? [];
		if (!concept || !labels || !codes.every(isLanguage)) {
			throw new Error(`${place}: neither a concept nor labels: ${line}`);
		}
		for (const code of codes) concept.labels[code].push(...splitLabels(labels[2]!));
	}
	return concepts;
}

/** The lines of a file of relations, “a: b, c”: a is related to b and to c. */
export function parseRelations(name: string, content: string): [string, string][] {
	const pairs: [string, string][] = [];
	for (const line of content.split(/\r?\n/)) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [from, to] = line.split(':');
		if (!to) throw new Error(`${name}.txt: no colon in: ${line}`);
		for (const other of to.split(',')) pairs.push([slug(from!), slug(other)]);
	}
	return pairs;
}

/** The form of an id: “Life-cycle assessment (LCA)” becomes `life-cycle-assessment-lca`. */
export function slug(label: string): string {
	return foldLetters(label)
		.replace(/&/g, ' and ')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

function parseHeading(domain: string, place: string, heading: string): DraftConcept {
	const [english, marks = ''] = heading.split(' | ');
	const labels = splitLabels(english!);
	const concept: DraftConcept = {
		id: slug(labels[0]!),
		domain,
		labels: Object.fromEntries(languages.map((language) => [language, []])) as never,
		broader: [],
		related: [],
		nace: [],
		place
	};
	concept.labels.en.push(...labels);
	let id = concept.id;
	for (const mark of marks.split(' ').filter(Boolean)) {
		const value = mark.slice(1);
		if (mark[0] === '@') concept.nace.push(value);
		else if (mark[0] === '~') concept.related.push(value);
		else if (mark[0] === '^') concept.broader.push(value);
		else if (mark[0] === '=') id = value;
		else throw new Error(`${place}: unknown mark ${mark}`);
	}
	return { ...concept, id };
}

function splitLabels(list: string): string[] {
	return list
		.split(';')
		.map((label) => label.trim())
		.filter(Boolean);
}
