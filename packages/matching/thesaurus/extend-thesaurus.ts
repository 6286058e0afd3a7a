// The thesaurus with what an installation's editors added: concepts of their own, and more labels.
import { type Language } from '../text/language.ts';
import { noWords } from './parse-contexts.ts';
import { makeThesaurus, type Concept, type Thesaurus } from './thesaurus.ts';

export type ThesaurusAdditions = {
	readonly concepts: readonly { readonly id: string; readonly broader: string }[];
	readonly labels: readonly {
		readonly concept: string;
		readonly language: Language;
		readonly label: string;
	}[];
};

/**
 * A concept added below one that does not exist, and a label of none, are left out: a release of
 * the package may have dropped what an editor once added to.
 *
 * @example extendThesaurus(loadThesaurus(), { concepts: [], labels: [{ concept: 'water', … }] })
 */
export function extendThesaurus(base: Thesaurus, additions: ThesaurusAdditions): Thesaurus {
	if (additions.concepts.length === 0 && additions.labels.length === 0) return base;
	const concepts = new Map(base.concepts);
	for (const { id, broader } of additions.concepts) {
		const parent = concepts.get(broader);
		if (!parent || concepts.has(id)) continue;
		concepts.set(broader, { ...parent, narrower: [...parent.narrower, id] });
		concepts.set(id, newConcept(id, parent));
	}
	for (const { concept: id, language, label } of additions.labels) {
		const concept = concepts.get(id);
		if (!concept || concept.labels[language].includes(label)) continue;
		const labels = { ...concept.labels, [language]: [...concept.labels[language], label] };
		concepts.set(id, { ...concept, labels });
	}
	return makeThesaurus([...concepts.values()]);
}

function newConcept(id: string, parent: Concept): Concept {
	return {
		id,
		domain: parent.domain,
		labels: noWords(),
		broader: [parent.id],
		narrower: [],
		related: [],
		nace: [],
		contextWords: noWords()
	};
}
