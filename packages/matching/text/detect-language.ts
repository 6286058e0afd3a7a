// Which language a text is in. Function words decide most texts at once; what they leave open goes
// to `eld`, whose n-gram tables (60 languages) are loaded only then: 0.2 s and 90 MB that a server
// often never pays.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { foldLetters } from './fold-letters.ts';
import { isLanguage, languages, type Language } from './language.ts';
import { splitWords } from './split-words.ts';
import { isStopWord } from './stop-words.ts';

type NgramDetector = {
	detect(text: string): { language: string; getScores(): Record<string, number> };
};

// Neighbours whose function words look like those of our six: evidence against, not for.
const neighbours = {
	pt: 'o os um uma do da dos das no na nos nas ao aos em com para pelo pela não são é que e ou mais',
	nl: 'de het een en van voor met op aan in te niet zijn wordt bij naar uit om dat wij onze ook of',
	ro: 'și în pentru cu la din pe este sunt care un o de sau nu noi mai prin al ale',
	da: 'og i at en et til med for af på er ikke der som den det vi fra har kan',
	sv: 'och i att en ett till med för av på är inte som den det vi från har kan om'
};
const neighbourSets = Object.entries(neighbours).map(([code, words]) => ({
	code,
	words: new Set(words.split(' ').map(foldLetters))
}));

let loaded: NgramDetector | undefined;

function ngramDetector(): NgramDetector {
	const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
	loaded ??= (createRequire(file)(file) as { eld: NgramDetector }).eld;
	return loaded;
}

/** The language that function words show clearly, or undefined where they do not. */
export function languageByFunctionWords(text: string): Language | undefined {
	const words = splitWords(text).map((word) => foldLetters(word.text));
	const evidence = new Map<string, number>();
	for (const word of words) {
		const holders = languages.filter((language) => isStopWord(word, language));
		const others = neighbourSets.filter((neighbour) => neighbour.words.has(word));
		const share = 1 / (holders.length + others.length);
		for (const language of holders) add(evidence, language, share);
		for (const other of others) add(evidence, other.code, share);
	}
	const [first, second] = [...evidence].sort((a, b) => b[1] - a[1]);
	if (!first || !isLanguage(first[0])) return undefined;
	const clear = first[1] >= 1.5 && first[1] >= 0.1 * words.length;
	return clear && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

function add(evidence: Map<string, number>, language: string, share: number): void {
	evidence.set(language, (evidence.get(language) ?? 0) + share);
}

/**
 * The ISO 639-1 code of the language of a text. One of the six wins over another language that
 * scores only a little more, for most texts of an exchange are in one of the six.
 *
 * @returns a code such as `ca`, also of a language outside the six; '' for a text without words
 * @example detectLanguage('Cerquem socis per reduir els antibiòtics') // 'ca'
 */
export function detectLanguage(text: string): string {
	const clear = languageByFunctionWords(text);
	if (clear) return clear;
	const scores = Object.entries(ngramDetector().detect(text).getScores());
	const best = scores[0];
	const bestOfSix = scores.find(([language]) => isLanguage(language));
	if (!best) return '';
	return bestOfSix && bestOfSix[1] >= 0.92 * best[1] ? bestOfSix[0] : best[0];
}
