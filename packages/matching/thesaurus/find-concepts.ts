// Autocomplete over the thesaurus in the reader's language.
import { foldLetters } from '../text/fold-letters.ts';
import type { Language } from '../text/language.ts';
import { isCommonWord, type Thesaurus } from './thesaurus.ts';

export type FoundConcept = {
	readonly concept: string;
	/** The label that fits what was typed; the preferred one where both fit. */
	readonly label: string;
	readonly preferred: string;
};

/**
 * Concepts with a label of which some word begins with what was typed; case and accents do not
 * matter. Labels that begin with it come first, shorter ones before longer ones; common words are left
 * out, for they are no themes.
 *
 * @param prefix what the reader has typed so far; an empty one finds nothing
 * @example findConcepts(loadThesaurus(), 'aigues', 'ca')[0]
 */
export function findConcepts(
	thesaurus: Thesaurus,
	prefix: string,
	language: Language,
	limit = 10
): FoundConcept[] {
	const typed = foldLetters(prefix).trim();
	if (typed === '') return [];
	const found: (FoundConcept & { rank: number })[] = [];
	for (const concept of thesaurus.concepts.values()) {
		if (isCommonWord(concept)) continue;
		const preferred = thesaurus.label(concept.id, language);
		const fitting = concept.labels[language]
			.map((label) => ({ label, rank: rankOf(foldLetters(label), typed) }))
			.filter(({ rank }) => Number.isFinite(rank))
			.sort((a, b) => a.rank - b.rank)[0];
		if (fitting) found.push({ concept: concept.id, preferred, ...fitting });
	}
	found.sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, language));
	return found.slice(0, limit).map(({ concept, label, preferred }) => ({
		concept,
		label,
		preferred
	}));
}

function rankOf(label: string, typed: string): number {
	if (label.startsWith(typed)) return label.length;
	return label.includes(' ' + typed) || label.includes("'" + typed)
		? 1000 + label.length
		: Infinity;
}
