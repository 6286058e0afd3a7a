// What is wrong with a thesaurus as a structure. Whether a label is right only a reader can say.
import { languages, type Language } from '../text/language.ts';
import { splitWords } from '../text/split-words.ts';
import { isStopWord, stopSpelling } from '../text/stop-words.ts';
import { isAcronym, joinKeys, labelWords, wordKey } from './label-index.ts';
import { ancestorsOf, isCommonWord, type Concept, type Thesaurus } from './thesaurus.ts';

export type ThesaurusProblem = {
	readonly kind: 'collision' | 'orphan' | 'cycle' | 'gap' | 'unreachable' | 'shrunk' | 'kin';
	readonly concept: string;
	readonly detail: string;
};

/**
 * - collision: two concepts answer to one word in one language
 * - orphan: a concept without any neighbour
 * - cycle: a concept is its own ancestor
 * - gap: no label in a language
 * - unreachable: a label that no text can hit, because it is too long or a word that is never
 *   looked up alone
 * - shrunk: a label that says no, of which one word is left without its “not”: it hits the opposite
 * - kin: related to its own ancestor, which SKOS forbids (S27)
 */
export function checkThesaurus(thesaurus: Thesaurus): ThesaurusProblem[] {
	const concepts = [...thesaurus.concepts.values()];
	return [
		...findCollisions(concepts),
		...concepts.filter(isOrphan).map(({ id }) => problem('orphan', id, 'has no neighbour')),
		...concepts
			.filter(({ id }) => ancestorsOf(thesaurus, id).has(id))
			.map(({ id }) => problem('cycle', id, 'is its own ancestor')),
		...concepts.flatMap(({ id, related }) =>
			related
				.filter((other) => ancestorsOf(thesaurus, id).has(other))
				.map((other) => problem('kin', id, `related to its ancestor ${other}`))
		),
		...concepts.flatMap(({ id, labels }) =>
			languages
				.filter((language) => labels[language].length === 0)
				.map((language) => problem('gap', id, language))
		),
		...concepts.flatMap(({ id, labels }) =>
			languages.flatMap((language) =>
				labels[language]
					.filter((label) => isUnreachable(label, language))
					.map((label) => problem('unreachable', id, `${language} ${label}`))
			)
		),
		...concepts.flatMap(({ id, labels }) =>
			languages.flatMap((language) =>
				labels[language]
					.filter((label) => isShrunk(label, language))
					.map((label) => problem('shrunk', id, `${language} ${label}`))
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

function isUnreachable(label: string, language: Language): boolean {
	const words = labelWords(label, language);
	const [only] = words;
	if (words.length > 1 || !only || isAcronym(only)) return words.length > 5;
	return isStopWord(stopSpelling(only), language);
}

const negations: Readonly<Record<Language, RegExp>> = {
	it: /^non$/,
	ca: /^(?:no|cap)$/,
	es: /^no$/,
	en: /^(?:no|not)$/,
	fr: /^(?:ne|n|pas)$/,
	de: /^(?:nicht|keine?[mnrs]?)$/
};

function isShrunk(label: string, language: Language): boolean {
	const words = splitWords(label).map(({ text }) => stopSpelling(text));
	return (
		words.length > 1 &&
		words.some((word) => negations[language].test(word)) &&
		labelWords(label, language).length === 1
	);
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

// General words (*results*, *winter*) stand alone on purpose.
function isOrphan(concept: Concept): boolean {
	const { broader, narrower, related } = concept;
	return !isCommonWord(concept) && broader.length + narrower.length + related.length === 0;
}
