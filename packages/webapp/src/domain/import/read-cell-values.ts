// What the number or string inside a cell means: shared strings, days, yes and no, plain numbers.
import { attribute, eachTag } from './read-xml.ts';

export interface CellValues {
	readonly strings: readonly string[];
	/** For each style, whether its numbers are days. */
	readonly dateStyles: readonly boolean[];
	readonly from1904: boolean;
}

interface RawCell {
	/** The type as ECMA-376 part 1, section 18.18.11 names it. */
	readonly type: string;
	readonly style: number;
	readonly value: string;
	readonly inlineText: string;
}

/** A day is '2023-06-20', a time of a day '2023-06-20T09:30', a time alone '09:30'. */
export function cellText({ type, style, value, inlineText }: RawCell, values: CellValues): string {
	switch (type) {
		case 's':
			return values.strings[Number(value)] ?? '';
		case 'inlineStr':
			return unescapeCodes(inlineText);
		case 'str':
			return unescapeCodes(value);
		case 'b':
			return value === '1' ? 'TRUE' : 'FALSE';
		case 'n':
			return numberText(value, values.dateStyles[style] ?? false, values.from1904);
		default:
			return value;
	}
}

function numberText(value: string, isDay: boolean, from1904: boolean): string {
	const number = Number(value);
	if (value.trim() === '' || !Number.isFinite(number)) return '';
	if (!isDay) return String(number);
	// Day 25569 is 1 January 1970; a workbook of an old Mac counts from 1904.
	const days = from1904 ? number + 1462 : number;
	const date = new Date(Math.round((days - 25569) * 1440) * 60_000);
	if (Number.isNaN(date.getTime())) return String(number);
	const iso = date.toISOString().slice(0, 16);
	if (days < 1) return iso.slice(11);
	return iso.endsWith('T00:00') ? iso.slice(0, 10) : iso;
}

export function readSharedStrings(xml: string): string[] {
	const strings: string[] = [];
	let text = '';
	let isPhonetic = false;
	eachTag(xml, ({ name, textBefore, opens, closes }) => {
		if (name === 'si' && opens) text = '';
		else if (name === 'rPh') isPhonetic = opens && !closes;
		else if (name === 't' && !opens && !isPhonetic) text += textBefore;
		if (name === 'si' && closes) strings.push(unescapeCodes(text));
	});
	return strings;
}

/** ECMA-376 part 1, section 18.8.30 lists the numbers of the built-in formats. */
export function readDateStyles(xml: string): boolean[] {
	const dateFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
	const styles: boolean[] = [];
	let isInCells = false;
	eachTag(xml, ({ name, attributes, opens, closes }) => {
		if (name === 'numFmt' && opens) {
			const code = attribute(attributes, 'formatCode') ?? '';
			// Colours, quoted words and escaped marks are not letters of the format.
			const bare = code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
			if (/[dmyh]/i.test(bare)) dateFormats.add(Number(attribute(attributes, 'numFmtId')));
		} else if (name === 'cellXfs') isInCells = opens && !closes;
		else if (name === 'xf' && opens && isInCells) {
			styles.push(dateFormats.has(Number(attribute(attributes, 'numFmtId') ?? 0)));
		}
	});
	return styles;
}

/** Characters that XML cannot hold stand as _x000D_ (ECMA-376 part 1, section 22.9.2.19). */
function unescapeCodes(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16))
	);
}
