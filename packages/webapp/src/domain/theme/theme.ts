// Themes are the concepts of the multilingual thesaurus: one list for the whole product.

import { annotate, findConcepts, loadThesaurus } from '@trobada/matching';
import type { Language } from '#database/values.ts';

export type Theme = { id: string; label: string };

/** The language of a text and the themes that its words name, most telling first. */
export function themesOf(text: string, language?: string): { language: string; themes: string[] } {
	const annotation = annotate(text, language);
	return {
		language: annotation.language || 'en',
		themes: annotation.concepts.map(({ concept }) => concept).slice(0, 12)
	};
}

/** The label of a theme in the reader's language; an unknown theme shows its id. */
export function themeLabel(id: string, language: Language): string {
	const thesaurus = loadThesaurus();
	return thesaurus.concepts.has(id) ? thesaurus.label(id, language) : id;
}

/** Themes with a word beginning with `prefix`, for autocomplete. */
export function findThemes(prefix: string, language: Language, limit = 10): Theme[] {
	return findConcepts(prefix, language, limit).map(({ concept, label }) => ({
		id: concept,
		label
	}));
}

export type ThemeEntry = Theme & { broader: Theme[]; narrower: Theme[]; related: Theme[] };

/** One theme with its neighbours, for the browsable page. */
export function describeTheme(id: string, language: Language): ThemeEntry | null {
	const concept = loadThesaurus().concepts.get(id);
	if (!concept) return null;
	const named = (ids: readonly string[]) =>
		ids.map((each) => ({ id: each, label: themeLabel(each, language) }));
	return {
		id,
		label: themeLabel(id, language),
		broader: named(concept.broader),
		narrower: named(concept.narrower),
		related: named(concept.related)
	};
}

/** All themes by domain, each list in the alphabetical order of the reader's language. */
export function themesByDomain(language: Language): { domain: string; themes: Theme[] }[] {
	const concepts = [...loadThesaurus().concepts.values()];
	const collator = new Intl.Collator(language);
	return [...Map.groupBy(concepts, ({ domain }) => domain)]
		.map(([domain, entries]) => ({
			domain,
			themes: entries
				.map(({ id }) => ({ id, label: themeLabel(id, language) }))
				.sort((a, b) => collator.compare(a.label, b.label))
		}))
		.sort((a, b) => a.domain.localeCompare(b.domain));
}
