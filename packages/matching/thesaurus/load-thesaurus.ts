// Reads the domain files that lie in this package and joins them to one thesaurus.
import { readdirSync, readFileSync } from 'node:fs';
import { makeThesaurus, type Concept, type Thesaurus } from './thesaurus.ts';
import { parseConcepts, parseRelations, type DraftConcept } from './parse-concepts.ts';
import { noWords, parseContexts, type ContextWords } from './parse-contexts.ts';

let loaded: Thesaurus | undefined;

/** The thesaurus of this package. Read once; later calls get the same one. */
export function loadThesaurus(): Thesaurus {
	loaded ??= makeThesaurus(joinConcepts(readDraftConcepts(), readRelations(), readContexts()));
	return loaded;
}

/** The text files of a folder beside this one, by name. */
function readFolder(
	folder: 'concepts' | 'relations' | 'contexts'
): { name: string; content: string }[] {
	// The package's own name, not a neighbouring file's, so that it is found from inside a bundle too.
	const place = new URL(
		`./thesaurus/${folder}/`,
		import.meta.resolve('@trobada/matching/package.json')
	);
	return readdirSync(place)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.map((file) => ({
			name: file.slice(0, -'.txt'.length),
			content: readFileSync(new URL(file, place), 'utf8')
		}));
}

/** The concepts as the files say them, before neighbours are joined. For tests and tools. */
export function readDraftConcepts(): DraftConcept[] {
	return readFolder('concepts').flatMap(({ name, content }) => parseConcepts(name, content));
}

/** Pairs of related concepts across domains: a problem and what helps, a by-product and who uses it. */
export function readRelations(): [string, string][] {
	return readFolder('relations').flatMap(({ name, content }) => parseRelations(name, content));
}

/** By id of a concept the words that texts about it use. */
export function readContexts(): Map<string, ContextWords> {
	return new Map(
		readFolder('contexts').flatMap(({ name, content }) => [...parseContexts(name, content)])
	);
}

/**
 * Makes narrower from broader and makes related symmetric.
 *
 * @throws where two concepts have one id, or a neighbour does not exist
 */
export function joinConcepts(
	drafts: readonly DraftConcept[],
	relations: readonly (readonly [string, string])[],
	contexts: ReadonlyMap<string, ContextWords> = new Map()
): Concept[] {
	const byId = new Map<string, DraftConcept>();
	for (const draft of drafts) {
		const twin = byId.get(draft.id);
		if (twin) throw new Error(`${draft.place}: '${draft.id}' stands in ${twin.place} too`);
		byId.set(draft.id, draft);
	}
	const narrower = new Map(drafts.map((draft) => [draft.id, new Set<string>()]));
	const related = new Map(drafts.map((draft) => [draft.id, new Set<string>()]));
	const setOf = (sets: Map<string, Set<string>>, id: string, place: string) => {
		const set = sets.get(id);
		if (!set) throw new Error(`${place}: no concept '${id}'`);
		return set;
	};
	for (const draft of drafts) {
		for (const parent of draft.broader) setOf(narrower, parent, draft.place).add(draft.id);
	}
	const pairs = drafts.flatMap((draft) =>
		draft.related.map((other) => [draft.id, other, draft.place] as const)
	);
	for (const [one, other, place] of [
		...pairs,
		...relations.map(([one, other]) => [one, other, 'relations'] as const)
	]) {
		setOf(related, one, place).add(other);
		setOf(related, other, place).add(one);
	}
	for (const id of contexts.keys()) {
		if (!byId.has(id)) throw new Error(`contexts: no concept '${id}'`);
	}
	return drafts.map(({ id, domain, labels, broader, nace }) => ({
		id,
		domain,
		labels,
		nace,
		broader: [...new Set(broader)],
		narrower: [...narrower.get(id)!],
		related: [...related.get(id)!],
		contextWords: contexts.get(id) ?? noWords()
	}));
}
