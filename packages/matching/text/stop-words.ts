// Words that say nothing about the theme of a text, looked up in one spelling.
import { callWords } from './call-words.ts';
import { foldLetters } from './fold-letters.ts';
import { functionWords } from './function-words.ts';
import { mapLanguages, type Language } from './language.ts';

// Words that an accent tells from another: French “maïs” is not “mais”, German “Säge” is not “sage”.
const accented: ReadonlySet<string> = new Set(
	`maïs sòl sòls dónes donés portés terrà terrò portò säge sägen mängel mängeln härten
		förderung förderungen zählen drücken drückt cerró cerré sacó paró trabajó gustó duró jugó
		maté crió llamó élève élèves thé thés livré livrés marqué marqués affiché affichés tenté
		tentés financé jugé jugés rosé`.split(/\s+/)
);

/** The spelling in which words are looked up here: folded, but French “maïs” is not “mais”. */
export function stopSpelling(word: string): string {
	const spelled = word.normalize('NFC').toLowerCase();
	return accented.has(spelled) ? spelled : foldLetters(word);
}

function foldedSet(...lists: string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((list) => list.split(/\s+/)).map(stopSpelling));
}

const functionSets = mapLanguages((language) => foldedSet(functionWords[language]));
const stopSets = mapLanguages((language) =>
	foldedSet(functionWords[language], callWords[language])
);

/** Whether a folded word is an article, preposition, pronoun or the like. */
export function isFunctionWord(foldedWord: string, language: Language): boolean {
	return functionSets[language].has(foldedWord);
}

/** Whether a folded word says nothing about a theme: a function word or a word of calls. */
export function isStopWord(foldedWord: string, language: Language): boolean {
	return stopSets[language].has(foldedWord);
}
