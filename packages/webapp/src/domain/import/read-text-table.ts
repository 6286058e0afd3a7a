// Opens a table that is text: CSV in whatever encoding and with whatever separator it was saved.
import Papa from 'papaparse';
import { countColumnNames } from './recognise-columns.ts';

export type TextTable =
	| {
			readonly ok: true;
			readonly rows: readonly (readonly string[])[];
			readonly brokenRow?: number;
	  }
	| { readonly ok: false; readonly reason: 'not-a-spreadsheet' };

const separators = [',', ';', '\t', '|'] as const;

export function readTextTable(bytes: Uint8Array): TextTable {
	const decoded = decodeText(bytes);
	if (decoded === undefined || looksLikeMarkup(decoded)) {
		return { ok: false, reason: 'not-a-spreadsheet' };
	}
	// Excel's own way to say the separator, in a line that is no row.
	const told = /^sep=(.)\r?\n/i.exec(decoded);
	const text = told ? decoded.slice(told[0].length) : decoded;
	const separator = told ? told[1]! : guessSeparator(text);
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
	const broken = errors.find(({ type }) => type === 'Quotes')?.row;
	const shift = told ? 1 : 0;
	return {
		ok: true,
		rows: told ? [[], ...data] : data,
		...(broken === undefined ? {} : { brokenRow: broken + 1 + shift })
	};
}

/** The text, or nothing when the bytes are none. */
export function decodeText(bytes: Uint8Array): string | undefined {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
	if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
	if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', bytes);
	const sample = bytes.subarray(0, 4000);
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2]!++;
	});
	// Without a mark, UTF-16 of a European language has a zero in every second byte.
	if (zeros[1]! > sample.length / 4 && zeros[0] === 0) return decode('utf-16le', bytes);
	if (zeros[0]! > sample.length / 4 && zeros[1] === 0) return decode('utf-16be', bytes);
	if (zeros[0]! + zeros[1]! > 0) return undefined;
	// Accents in Windows-1252 are hardly ever valid UTF-8, so what is valid is UTF-8.
	const text = decode('utf-8', bytes) ?? decode('windows-1252', bytes)!;
	return controlCharacters(text.slice(0, 4000)) > 2 ? undefined : text;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The one with which the most headers are known; among equals, the one with the most columns. */
function guessSeparator(text: string): string {
	const score = (separator: string) => {
		const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: 30 });
		const known = Math.max(0, ...data.map((row) => countColumnNames(row)));
		const widths = data.map((row) => row.length).toSorted((a, b) => a - b);
		return known * 1000 + (widths[Math.floor(widths.length / 2)] ?? 0);
	};
	return separators.reduce((best, next) => (score(next) > score(best) ? next : best));
}

function looksLikeMarkup(text: string): boolean {
	return /^\s*(<!doctype|<html|<\?xml|<table|\{\\rtf|%PDF)/i.test(text);
}

function controlCharacters(text: string): number {
	return text.replace(/[^\u0001-\u0008\u000e-\u001f]/g, '').length;
}
