// Opens a file in the line format of iCalendar and vCard, whatever is in it, without throwing.
import ICAL from 'ical.js';

export const maximumCharacters = 5_000_000;

/** The outer components of that name, or none when the text is something else. */
export function readComponents(text: string, name: string): ICAL.Component[] {
	try {
		const parsed: unknown = ICAL.parse(text.replace(/^\ufeff/, '').trim());
		if (!Array.isArray(parsed)) return [];
		const roots = typeof parsed[0] === 'string' ? [parsed] : parsed;
		return roots
			.map((root) => new ICAL.Component(root as unknown[]))
			.filter((component) => component.name === name);
	} catch {
		// The library throws plain errors for whatever it cannot read; all mean the same to us.
		return [];
	}
}

/** The text of a property, empty when there is none. */
export function textOf(component: ICAL.Component, name: string): string {
	const property = component.getFirstProperty(name);
	const value = attempt(() => property?.getFirstValue());
	if (value === undefined || value === null) return '';
	// The library decodes only types it knows, and in vCards leaves an escaped semicolon.
	if (component.name === 'vcard') return String(value).replaceAll('\\;', ';');
	return property!.type === 'unknown' ? unescapeText(String(value)) : String(value);
}

function unescapeText(text: string): string {
	return text.replace(/\\(.)/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

export function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
