// What is wrong with a thesaurus as a structure. Whether a label is right only a reader can say.
import { languages } from '../text/language.ts';
import { joinKeys, labelWords, wordKey } from './label-index.ts';
import type { Concept, Thesaurus } from './thesaurus.ts';

export type ThesaurusProblem = {
	readonly kind: 'collision' | 'orphan' | 'cycle' | 'gap' | 'unreachable';
	readonly concept: string;
	readonly detail: string;
};

/**
 * - collision: two concepts answer to one word in one language
 * - orphan: a concept without any neighbour
 * - cycle: a concept is its own ancestor
 * - gap: no label in a language
 * - unreachable: a label that no text can hit, because it is too long
 */
export function checkThesaurus(thesaurus: Thesaurus): ThesaurusProblem[] {
	const concepts = [...thesaurus.concepts.values()];
	return [
		...findCollisions(concepts),
		...concepts.filter(isOrphan).map(({ id }) => problem('orphan', id, 'has no neighbour')),
		...concepts
			.filter((concept) => isOwnAncestor(thesaurus, concept))
			.map(({ id }) => problem('cycle', id, 'is its own ancestor')),
		...concepts.flatMap(({ id, labels }) =>
			languages
				.filter((language) => labels[language].length === 0)
				.map((language) => problem('gap', id, language))
		),
		...concepts.flatMap(({ id, labels }) =>
			languages.flatMap((language) =>
				labels[language]
					.filter((label) => labelWords(label, language).length > 5)
					.map((label) => problem('unreachable', id, `${language} ${label}`))
			)
		)
	];
}

function problem(
	kind: ThesaurusProblem['kind'],
	concept: string,
	detail: string
): ThesaurusProblem {
	return { kind, concept, detail };
}

function findCollisions(concepts: readonly Concept[]): ThesaurusProblem[] {
	const problems: ThesaurusProblem[] = [];
	for (const language of languages) {
		const holders = new Map<string, string>();
		for (const { id, labels } of concepts) {
			for (const label of labels[language]) {
				const key = joinKeys(labelWords(label, language).map((word) => wordKey(word, language)));
				const holder = holders.get(key);
				if (holder === undefined) holders.set(key, id);
				else if (holder !== id) {
					problems.push(problem('collision', id, `${language} ${label} (also ${holder})`));
				}
			}
		}
	}
	return problems;
}

function isOrphan({ broader, narrower, related }: Concept): boolean {
	return broader.length + narrower.length + related.length === 0;
}

function isOwnAncestor(thesaurus: Thesaurus, concept: Concept): boolean {
	const seen = new Set<string>();
	const open = [...concept.broader];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (id === concept.id) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		open.push(...thesaurus.concepts.get(id)!.broader);
	}
	return false;
}
