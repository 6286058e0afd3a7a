// Finds the concepts of the thesaurus in a text, each with the very words that show it.
import { cognateKey } from '../text/cognate-key.ts';
import { detectLanguage, languageByFunctionWords } from '../text/detect-language.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { joinKeys, type LabelIndex } from '../thesaurus/label-index.ts';
import { contentTokens } from './content-tokens.ts';

/** How sure a find is: a label itself, its stem, a part of a compound, another language's word. */
export type Evidence = 'label' | 'stem' | 'part' | 'foreign' | 'cognate';

export type ConceptWords = {
	/** The words as they stand in the text, from the first to the last that belongs to the label. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly evidence: Evidence;
};

export type Annotation = {
	/** ISO 639-1; outside the six languages only words that look like ours are found. */
	readonly language: string;
	/** Present where the text is in none of the six languages. */
	readonly note?: 'language-without-thesaurus';
	readonly concepts: readonly { readonly concept: string; readonly words: ConceptWords[] }[];
	readonly unknownWords: readonly Word[];
};

type Hit = { concept: string; places: number[]; evidence: 'label' | 'stem' };

/**
 * @param language the author's word on the language; without it the language is detected, and
 *   sentences that are clearly in another of the six are read in theirs
 * @example annotateText(index, 'Cerchiamo soci per la depurazione delle acque').concepts
 */
export function annotateText(index: LabelIndex, text: string, language?: string): Annotation {
	const main = language || detectLanguage(text);
	const found = new Map<string, ConceptWords[]>();
	const unknownWords: Word[] = [];
	for (const sentence of language ? [wholeText(text)] : splitSentences(text)) {
		const own = language ? undefined : languageByFunctionWords(sentence.text);
		const sentenceLanguage = own ?? (isLanguage(main) ? main : undefined);
		const words = splitWords(sentence.text).map((word) => ({
			text: word.text,
			start: word.start + sentence.start,
			end: word.end + sentence.start
		}));
		if (sentenceLanguage) {
			annotateWords(index, text, words, sentenceLanguage, found, unknownWords);
		} else {
			for (const word of words) annotateForeign(index, word, undefined, found, unknownWords);
		}
	}
	const concepts = [...found].map(([concept, words]) => ({ concept, words }));
	if (isLanguage(main) || main === '') return { language: main, concepts, unknownWords };
	return { language: main, note: 'language-without-thesaurus', concepts, unknownWords };
}

function annotateWords(
	index: LabelIndex,
	text: string,
	words: readonly Word[],
	language: Language,
	found: Map<string, ConceptWords[]>,
	unknownWords: Word[]
): void {
	const tokens = contentTokens(index, text, words, language);
	const exact = index.exact[language];
	const stems = index.stems(language);
	// Most neighbours stand in no label together: longer runs need not be tried with them.
	const keyPartners = tokens.map(({ key }) => partnersOf(exact).get(key));
	const stemPartners = tokens.map(({ stem }) => partnersOf(stems).get(stem));
	const used = new Set<number>();
	// Labels may share a word (“control de la calidad del aire”), but not lie inside one another.
	for (const hit of outermost(
		tokens.map((_, first) => longestHit(first)).filter(Boolean) as Hit[]
	)) {
		const evidence = hit.places.some((place) => tokens[place]!.part) ? 'part' : hit.evidence;
		const [first, last] = [tokens[hit.places[0]!]!, tokens[hit.places.at(-1)!]!];
		for (const place of hit.places) used.add(place);
		addWords(found, hit.concept, text, first.start, last.end, evidence);
	}
	for (const [place, token] of tokens.entries()) {
		if (!used.has(place) && token.single && !token.part) {
			annotateForeign(index, token, language, found, unknownWords);
		}
	}

	function longestHit(first: number): Hit | undefined {
		let reach = 1;
		while (
			first + reach < tokens.length &&
			reach <= index.longestKey &&
			!tokens[first + reach]!.breaks
		) {
			reach++;
		}
		for (let length = Math.min(reach, index.longestKey); length >= 1; length--) {
			const near = Array.from({ length }, (_, offset) => first + offset);
			const hit = look(near);
			if (hit) return hit;
			// One word in between is allowed: “depurazione biologica delle acque”.
			if (length >= 2 && length <= 3 && length < reach) {
				for (let gap = 1; gap < length; gap++) {
					const wide = near.map((place, offset) => (offset >= gap ? place + 1 : place));
					const wideHit = look(wide);
					if (wideHit) return wideHit;
				}
			}
		}
		return undefined;
	}

	function look(places: number[]): Hit | undefined {
		if (places.length === 1 && !tokens[places[0]!]!.single) return undefined;
		if (places.length === 1 || keyPartners[places[0]!]?.has(tokens[places[1]!]!.key)) {
			const label = exact.get(joinKeys(places.map((place) => tokens[place]!.key)));
			if (label) return { concept: label, places, evidence: 'label' };
		}
		if (places.length > 1 && !stemPartners[places[0]!]?.has(tokens[places[1]!]!.stem))
			return undefined;
		const stem = stems.get(joinKeys(places.map((place) => tokens[place]!.stem)));
		return stem ? { concept: stem, places, evidence: 'stem' } : undefined;
	}
}

type Partners = ReadonlyMap<string, ReadonlySet<string>>;

const knownPartners = new WeakMap<ReadonlyMap<string, string>, Partners>();

/** For each word of a key of several words those that stand in such a key with it. */
function partnersOf(labels: ReadonlyMap<string, string>): Partners {
	const known = knownPartners.get(labels);
	if (known) return known;
	const partners = new Map<string, Set<string>>();
	for (const label of labels.keys()) {
		if (!label.includes(' ')) continue;
		const words = label.split(' ');
		for (const word of words) {
			const others = partners.get(word);
			if (others) for (const other of words) others.add(other);
			else partners.set(word, new Set(words));
		}
	}
	knownPartners.set(labels, partners);
	return partners;
}

function outermost(hits: readonly Hit[]): Hit[] {
	return hits.filter(
		(hit) =>
			!hits.some(
				(other) =>
					other !== hit &&
					other.places.length > hit.places.length &&
					hit.places.every((place) => other.places.includes(place))
			)
	);
}

// In a text of one of the six languages only English loan words and long words may stand for those
// of others: short ones are mostly strangers that look alike (Italian “contro”, English “control”).
const shortestCognate = 8;
const shortestInSeventh = 6;

function annotateForeign(
	index: LabelIndex,
	word: Word,
	language: Language | undefined,
	found: Map<string, ConceptWords[]>,
	unknownWords: Word[]
): void {
	const folded = foldLetters(word.text);
	if (folded.length < 4 || /\d/.test(folded)) {
		if (folded.length > 1 && !/\d/.test(folded)) unknownWords.push(plainWord(word));
		return;
	}
	const foreign = language
		? lookUpForeign(index.loanWords, folded)
		: lookUpForeign(index.foreign, folded);
	const shortest = language ? shortestCognate : shortestInSeventh;
	const cognate = folded.length >= shortest ? index.cognates.get(cognateKey(word.text)) : undefined;
	if (foreign) addRange(found, foreign, word, 'foreign');
	else if (cognate) addRange(found, cognate, word, 'cognate');
	else unknownWords.push(plainWord(word));
}

function lookUpForeign(words: ReadonlyMap<string, string>, folded: string): string | undefined {
	return words.get(folded) ?? (folded.endsWith('s') ? words.get(folded.slice(0, -1)) : undefined);
}

function plainWord({ text, start, end }: Word): Word {
	return { text, start, end };
}

function addWords(
	found: Map<string, ConceptWords[]>,
	concept: string,
	text: string,
	start: number,
	end: number,
	evidence: Evidence
): void {
	addRange(found, concept, { text: text.slice(start, end), start, end }, evidence);
}

function addRange(
	found: Map<string, ConceptWords[]>,
	concept: string,
	{ text, start, end }: Word,
	evidence: Evidence
): void {
	const words = found.get(concept);
	const range = { text, start, end, evidence };
	if (words) words.push(range);
	else found.set(concept, [range]);
}

function wholeText(text: string): { text: string; start: number } {
	return { text, start: 0 };
}

function splitSentences(text: string): { text: string; start: number }[] {
	return [...text.matchAll(/[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*[.!?\n]*/g)].map((match) => ({
		text: match[0],
		start: match.index
	}));
}
