// Snowball stems, the second try for a word whose number-folded form is not in the thesaurus.
// The stemmer is slow beside a map, so each word is stemmed once.
import snowball from 'snowball-stemmers';
import { foldLetters } from './fold-letters.ts';
import { foldNumber } from './fold-number.ts';
import type { Language } from './language.ts';

const algorithms = {
	it: 'italian',
	ca: 'catalan',
	es: 'spanish',
	en: 'english',
	fr: 'french',
	de: 'german'
} satisfies Record<Language, string>;

type Stemmer = { stem(word: string): string };

const stemmers = new Map<Language, Stemmer>();
const stems = new Map<string, string>();
const mostStems = 400_000;
// Shorter stems join strangers: ports and porter.
const shortestStem = 6;

/** The folded Snowball stem of a word; very short stems are left as the number-folded word. */
export function stemWord(word: string, language: Language): string {
	const key = language + word;
	const known = stems.get(key);
	if (known !== undefined) return known;
	const stem = foldLetters(stemmerOf(language).stem(word.toLowerCase()));
	const answer = stem.length >= shortestStem ? stem : foldNumber(word, language);
	if (stems.size >= mostStems) stems.clear();
	stems.set(key, answer);
	return answer;
}

function stemmerOf(language: Language): Stemmer {
	const known = stemmers.get(language);
	if (known) return known;
	const stemmer = snowball.newStemmer(algorithms[language]) as Stemmer;
	stemmers.set(language, stemmer);
	return stemmer;
}
