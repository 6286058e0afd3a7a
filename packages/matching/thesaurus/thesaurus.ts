// The multilingual thesaurus: concepts with their labels in six languages and their neighbours.
// The terms are those of SKOS (https://www.w3.org/TR/skos-reference/): prefLabel is the first label.
import { languages, type Language } from '../text/language.ts';
import type { ContextWords } from './parse-contexts.ts';

export type Concept = {
	/** Stable: the first English label in small letters with hyphens, unless a file names another. */
	readonly id: string;
	/** The name of the file that holds it. */
	readonly domain: string;
	/** Per language: the preferred label first, then synonyms, compounds, acronyms. */
	readonly labels: Readonly<Record<Language, readonly string[]>>;
	readonly broader: readonly string[];
	readonly narrower: readonly string[];
	/** Symmetric: the other concept names this one too. */
	readonly related: readonly string[];
	/** NACE Rev. 2.1 codes of the same activity. */
	readonly nace: readonly string[];
	/** Single words that texts about it use and that are no labels: they hint at it, and are not shown. */
	readonly contextWords: ContextWords;
};

export type Thesaurus = {
	readonly concepts: ReadonlyMap<string, Concept>;
	/** The preferred label, for a page. Throws for an unknown id: ids come from this thesaurus. */
	label(conceptId: string, language: Language): string;
};

/**
 * Words that all domains share and words of daily life (*budget*, *stairs*): they help to match texts,
 * but nobody would choose them as a theme. Their files are `general.txt` and `words-….txt`.
 */
export function isCommonWord({ domain }: Concept): boolean {
	return domain === 'general' || domain.startsWith('words-');
}

/** All that is broader than a concept, at any height; the concept itself only where files make a ring. */
export function ancestorsOf(thesaurus: Thesaurus, id: string): Set<string> {
	const ancestors = new Set<string>();
	const open = [...thesaurus.concepts.get(id)!.broader];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (ancestors.has(next)) continue;
		ancestors.add(next);
		open.push(...thesaurus.concepts.get(next)!.broader);
	}
	return ancestors;
}

export function makeThesaurus(concepts: readonly Concept[]): Thesaurus {
	const byId = new Map(concepts.map((concept) => [concept.id, concept]));
	return {
		concepts: byId,
		label(conceptId, language) {
			const concept = byId.get(conceptId);
			if (!concept) throw new Error(`No concept '${conceptId}' in the thesaurus`);
			const fallback = () => languages.flatMap((other) => concept.labels[other])[0];
			return concept.labels[language][0] ?? concept.labels.en[0] ?? fallback() ?? concept.id;
		}
	};
}
