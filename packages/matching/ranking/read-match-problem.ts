// Reads `trobada.match-problem/1`. What is wrong is said in one line that names the field.
import type { MatchText } from './text-profile.ts';

export type MatchProblem =
	| { readonly ok: true; readonly needs: MatchText[]; readonly offers: MatchText[] }
	| { readonly ok: false; readonly reason: string };

const problemFormat = 'trobada.match-problem/1';

/** @example readMatchProblem('{}') // { ok: false, reason: "format: must be 'trobada.match-problem/1'" } */
export function readMatchProblem(content: string): MatchProblem {
	let data: unknown;
	try {
		data = JSON.parse(content);
	} catch (error) {
		return { ok: false, reason: `not JSON: ${oneLine((error as Error).message)}` };
	}
	if (!isObject(data)) return { ok: false, reason: 'the file: must hold one JSON object' };
	if (data.format !== problemFormat) {
		return { ok: false, reason: `format: must be '${problemFormat}'` };
	}
	const needs = readTexts('needs', data.needs);
	if (typeof needs === 'string') return { ok: false, reason: needs };
	const offers = readTexts('offers', data.offers);
	if (typeof offers === 'string') return { ok: false, reason: offers };
	return { ok: true, needs, offers };
}

/** The texts, or the line that says which field is wrong. */
function readTexts(name: string, list: unknown): MatchText[] | string {
	if (!Array.isArray(list)) return `${name}: must be a list`;
	const ids = new Set<string>();
	const texts: MatchText[] = [];
	for (const [place, item] of list.entries()) {
		const field = `${name}[${place}]`;
		if (!isObject(item)) return `${field}: must be an object`;
		const { id, language, title = '', text = '', owner } = item;
		if (typeof id !== 'string' || id === '') return `${field}.id: must be a text`;
		if (ids.has(id)) return `${field}.id: '${id}' stands twice`;
		if (typeof title !== 'string') return `${field}.title: must be a text`;
		if (typeof text !== 'string') return `${field}.text: must be a text`;
		if (!('title' in item) && !('text' in item)) return `${field}.text: is missing`;
		if (!isOptionalLanguage(language)) {
			return `${field}.language: must be a language code such as 'ca'`;
		}
		if (owner !== undefined && owner !== null && typeof owner !== 'string') {
			return `${field}.owner: must be a text`;
		}
		ids.add(id);
		texts.push({
			id,
			title,
			text,
			...(language ? { language: language.toLowerCase().slice(0, 2) } : {}),
			...(owner ? { owner } : {})
		});
	}
	return texts;
}

function isOptionalLanguage(value: unknown): value is string | null | undefined {
	if (value === undefined || value === null || value === '') return true;
	return typeof value === 'string' && /^[a-z]{2}(?:[-_][a-z0-9]+)*$/i.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneLine(message: string): string {
	return message.replace(/\s+/g, ' ');
}
