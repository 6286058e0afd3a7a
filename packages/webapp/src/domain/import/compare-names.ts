// How alike two organisation names are: the words they share, rare ones counting most.
import { plain } from './normalise-text.ts';

export type NameReason =
	| 'same-name'
	| 'same-but-for-marks'
	/** Small words and legal forms aside. */
	| 'same-words'
	| 'same-letters'
	| 'similar-words'
	| 'name-within'
	| 'initials';

/** A name prepared once for many comparisons. */
export interface NameWords {
	readonly plain: string;
	/** Without "and", articles and legal forms. */
	readonly words: readonly string[];
	readonly letters: string;
	readonly initials: string;
}

export type WordWeight = (word: string) => number;

const smallWords = new Set(
	'a al alla and d da de degli dei del dell della delle di e ed el els en et gli i il in l la las le les lo los o of per the un una y'.split(
		' '
	)
);
const legalForms = new Set(
	'ab ag aie asbl bv cic cooperativa coop ets gmbh inc limited llc ltd onlus oy plc sa sas sarl sau sc sccl scarl scpa scrl sl slu sll snc spa spin srl srls ev'.split(
		' '
	)
);

/** @example nameWords('CataloniaBio & HealthTech, S.L.').words // ['cataloniabio', 'healthtech'] */
export function nameWords(name: string): NameWords {
	// "S.p.A." and "S. L." are single words once their points go.
	const joined = name.replace(
		/\b(?:\p{L}\.\s?){2,}(?:\p{L}\b)?/gu,
		(form) => `${form.replace(/[.\s]/g, '')} `
	);
	const all = plain(joined).split(' ').filter(Boolean);
	const bare = all.filter(
		(word, index) => !smallWords.has(word) && !(index > 0 && legalForms.has(word))
	);
	const words = bare.length > 0 ? bare : all;
	return {
		plain: plain(name),
		words: [...new Set(words)],
		letters: words.join(''),
		initials: words.length > 1 ? words.map((word) => word[0]).join('') : ''
	};
}

/**
 * From 0 to 1, with the reason; 0 when nothing is shared.
 * @example compareNames(nameWords('INNOVACC'), nameWords('INNOVACC Clúster Carni'), () => 1)
 * // { score: 0.85, reason: 'name-within' }
 */
export function compareNames(
	a: NameWords,
	b: NameWords,
	weight: WordWeight
): { readonly score: number; readonly reason: NameReason } {
	if (a.plain === b.plain) return { score: 1, reason: 'same-but-for-marks' };
	if (a.letters === b.letters) {
		const isSameWords = a.words.join(' ') === b.words.join(' ');
		return { score: 0.97, reason: isSameWords ? 'same-words' : 'same-letters' };
	}
	if (isInitialsOf(a, b) || isInitialsOf(b, a)) return { score: 0.85, reason: 'initials' };
	const { shared, ofA, ofB } = shareWords(a.words, b.words, weight);
	const dice = ofA + ofB === 0 ? 0 : (2 * shared) / (ofA + ofB);
	const [smaller, larger] = a.words.length < b.words.length ? [a, b] : [b, a];
	// "INNOVACC" is the beginning of "INNOVACC, Clúster Carni", but "Universitat de Barcelona" is
	// not that of "Universitat Autònoma de Barcelona".
	const isWithin =
		smaller.letters.length >= 4 &&
		smaller.words.every((word, index) => word === larger.words[index]);
	if (isWithin && dice < 0.85 && weight(smaller.words[0]!) >= rareWeight) {
		return { score: 0.85, reason: 'name-within' };
	}
	return { score: Math.min(dice, 0.95), reason: 'similar-words' };
}

/** Words in less than a tenth of the names; see `wordWeights`. */
const rareWeight = Math.log(11);

/** The weight of a word falls with the share of names that have it. */
export function wordWeights(names: Iterable<NameWords>): WordWeight {
	const counts = new Map<string, number>();
	let total = 0;
	for (const { words } of names) {
		total++;
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	// With few names there is little to learn from: as if a hundred others had been seen.
	return (word) => Math.log(1 + (total + 100) / (counts.get(word) ?? 1));
}

function shareWords(a: readonly string[], b: readonly string[], weight: WordWeight) {
	const left = new Set(b);
	let shared = 0;
	for (const word of a) {
		const same = left.has(word) ? word : [...left].find((other) => isTypo(word, other));
		if (same === undefined) continue;
		left.delete(same);
		shared += same === word ? weight(word) : 0.85 * Math.min(weight(word), weight(same));
	}
	const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
	return { shared, ofA: sum(a), ofB: sum(b) };
}

function isInitialsOf(short: NameWords, long: NameWords): boolean {
	return short.words.length === 1 && short.letters.length >= 3 && short.letters === long.initials;
}

/** One letter more, less, other, or two changed places; short words must be the same. */
export function isTypo(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < 5 || long.length - short.length > 1) return false;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start++;
	const rest = (text: string, from: number) => text.slice(from);
	if (long.length > short.length) return rest(short, start) === rest(long, start + 1);
	return (
		rest(short, start + 1) === rest(long, start + 1) ||
		(short[start] === long[start + 1] &&
			short[start + 1] === long[start] &&
			rest(short, start + 2) === rest(long, start + 2))
	);
}

/** The word and each form of it with one letter left out: two forms of a typo share one of these. */
function typoKeys(word: string): string[] {
	if (word.length < 5) return [word];
	return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/** Only names that share one of these are compared: a word but for one letter, all letters, initials. */
export function nameKeys({ words, letters, initials }: NameWords): Set<string> {
	const keys = [...words.flatMap(typoKeys), `=${letters}`];
	return new Set(initials.length >= 3 ? [...keys, initials] : keys);
}
