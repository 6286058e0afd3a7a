// Reads the needs or the offers in a cell. The notation: one a line, "Title: what it is about."
import { limits, type Statement } from './import.ts';
import { tidy } from './normalise-text.ts';

export interface ReadStatement extends Statement {
	/** The cell had no title, so that the text's beginning became one. */
	readonly isTitleMade: boolean;
}

const bullet = /^\s*(?:[-–—*•·▪◦>]|\d{1,2}[.)])\s+/;
const titled = /^([^:\n]{3,160}?)\s?: +(\S.*)$/;

/**
 * Where one line has a title, a line without one goes on with the line before; where none has,
 * each line is a statement of its own.
 * @example
 * readStatements('Envasos: busquem materials.\nAigua: reutilització.').map(({ title }) => title)
 * // ['Envasos', 'Aigua']
 */
export function readStatements(cell: string): ReadStatement[] {
	const lines = cell
		.split('\n')
		.map((line) => tidy(line.replace(bullet, '')))
		.filter(Boolean);
	const hasTitles = lines.some((line) => titled.test(line));
	const paragraphs = lines.reduce<string[]>((sofar, line) => {
		const continues = hasTitles && sofar.length > 0 && !titled.test(line);
		return continues ? [...sofar.slice(0, -1), `${sofar.at(-1)}\n${line}`] : [...sofar, line];
	}, []);
	return paragraphs.map(readStatement);
}

function readStatement(paragraph: string): ReadStatement {
	const [first = '', ...rest] = paragraph.split('\n');
	const [, title, text] = titled.exec(first) ?? [];
	if (title && text) {
		return { title: tidy(title), text: [text, ...rest].join('\n'), isTitleMade: false };
	}
	const isShort = paragraph.length <= 120;
	const isOneSentence = !/[.!?] \p{Lu}/u.test(paragraph);
	if (isShort && isOneSentence) {
		return { title: paragraph.replace(/\.$/, ''), text: '', isTitleMade: false };
	}
	return { title: shorten(paragraph), text: paragraph, isTitleMade: true };
}

/** The first sentence, or as many whole words as a title may have. */
function shorten(text: string): string {
	const sentence = /^.+?[.!?](?= |$)/u.exec(text)?.[0].replace(/[.!?]$/, '') ?? text;
	if (sentence.length <= 80) return sentence;
	const words = sentence.slice(0, Math.min(80, limits.titleCharacters));
	return `${words.slice(0, Math.max(words.lastIndexOf(' '), 20))}…`;
}
