// The line format that iCalendar and vCard share: escaped text, parameters, folding at 75 octets.
// RFC 5545 section 3.1 and 3.3.11, RFC 6350 sections 3.2 and 3.4.

export type Parameters = Readonly<Record<string, string>>;

const foldOctets = 75;
const forbiddenInText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const forbiddenInParameter = /[\u0000-\u001f\u007f"]/g;
const forbiddenInAddress = /[\u0000-\u0020\u007f<>"]/g;

/**
 * Text that holds anything a person typed.
 * @example escapeText('Taules, 1;2\nfila B') // 'Taules\\, 1\\;2\\nfila B'
 */
export function escapeText(text: string): string {
	return escapeMarks(text, /[\\;,]/g);
}

/** In a vCard a semicolon parts the values of some properties only; elsewhere it is a plain mark. */
export function escapeCardText(text: string): string {
	return escapeMarks(text, /[\\,]/g);
}

/** A web address is not text: nothing in it is escaped, so what could end its line is encoded. */
export function escapeAddress(address: string): string {
	return address
		.trim()
		.toWellFormed()
		.replace(forbiddenInAddress, (mark) => encodeURIComponent(mark));
}

/**
 * One property, its value already in the form that its type wants.
 * @example contentLine('SUMMARY', escapeText('Benvinguda'), { LANGUAGE: 'ca' })
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
	const written = Object.entries(parameters).map(([key, text]) => {
		const clean = text.toWellFormed().replace(forbiddenInParameter, '');
		return /[:;,]/.test(clean) ? `;${key}="${clean}"` : `;${key}=${clean}`;
	});
	return `${name}${written.join('')}:${value}`;
}

/** Joins lines into a file: each ends in CRLF and no physical line is over 75 octets of UTF-8. */
export function writeLines(lines: readonly string[]): string {
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > foldOctets) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}

function escapeMarks(text: string, marks: RegExp): string {
	return text
		.toWellFormed()
		.replace(forbiddenInText, '')
		.replace(marks, (mark) => `\\${mark}`)
		.replace(/\r\n|\r|\n/g, '\\n');
}

function octetsOf(character: string): number {
	const point = character.codePointAt(0)!;
	return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
