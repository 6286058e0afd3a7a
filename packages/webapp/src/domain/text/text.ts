// Texts in several languages, and texts made comparable for searching.

import { languages, type Language, type LocalText } from '#database/values.ts';

export type Shown = { readonly text: string; readonly language: Language; readonly asked: boolean };

/**
 * The text in the reader's language, or else in the first language that has it.
 * `asked` is false for a fallback, so that a page can mark it with its language.
 */
export function inLanguage(text: LocalText, language: Language): Shown {
	for (const candidate of [language, ...languages]) {
		const found = text[candidate]?.trim();
		if (found) return { text: found, language: candidate, asked: candidate === language };
	}
	return { text: '', language, asked: true };
}

/** Folds case and accents: `Col·lecció` and `colleccio` are found by the same search. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.replace(/[·'’]/g, '')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}@.+&-]+/gu, ' ')
		.trim();
}

/** A folded text for a `search` column, out of everything that may be searched for. */
export function searchText(...parts: (string | null | undefined)[]): string {
	return ` ${fold(parts.filter(Boolean).join(' '))} `;
}

/** The patterns for `like … escape '\'`: every word of a search must occur. */
export function searchPatterns(search: string): string[] {
	return fold(search)
		.split(' ')
		.filter(Boolean)
		.slice(0, 8)
		.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

/** A short, readable piece of an address: `Welcome Catalunya 2023` → `welcome-catalunya-2023`. */
export function slugOf(text: string): string {
	return fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
}
