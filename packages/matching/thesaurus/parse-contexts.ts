// Reads the words that texts about a concept use, beside its labels. One block for each concept:
//
//	= crop-rotation
//	it avvicendamento maggese sovescio        blanks between words, the most telling first
//	ca guaret rostoll sembra
//	…
import { isLanguage, mapLanguages, type Language } from '../text/language.ts';

export type ContextWords = Readonly<Record<Language, readonly string[]>>;

/**
 * @param name of the file, without its ending
 * @returns the words by id of the concept
 * @throws with file and line where a line cannot be understood
 */
export function parseContexts(name: string, content: string): Map<string, ContextWords> {
	const contexts = new Map<string, Record<Language, string[]>>();
	let words: Record<Language, string[]> | undefined;
	for (const [index, line] of content.split(/\r?\n/).entries()) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const heading = /^= (\S+)$/.exec(line);
		if (heading) {
			contexts.set(heading[1]!, (words = noWords()));
			continue;
		}
		const [language, ...list] = line.split(' ').filter(Boolean);
		if (!words || !isLanguage(language!)) {
			throw new Error(`${name}.txt:${index + 1}: neither a concept nor words: ${line}`);
		}
		words[language].push(...list);
	}
	return contexts;
}

export function noWords(): Record<Language, string[]> {
	return mapLanguages(() => []);
}
