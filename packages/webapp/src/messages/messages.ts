// The product's words in four languages. One JSON file a noun, the languages side by side, ICU inside.

import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#database/values.ts';
import { catalogue } from './catalogue.ts';

export type Parameters = Readonly<Record<string, string | number | Date | boolean>>;
export type Translate = (key: string, parameters?: Parameters) => string;
type Entry = Record<Language, string>;

const formats = new Map<string, IntlMessageFormat>();
const translators = new Map<Language, Translate>();

/** Whether a key exists: for reasons and kinds whose key is put together from data. */
export function hasMessage(key: string): boolean {
	return key in catalogue;
}

/**
 * @throws when the key is unknown: a page never shows a key, and a test walks all of them
 * @example translator('it')('wish.count', { count: 2 }) // '2 richieste'
 */
export function translator(language: Language): Translate {
	const known = translators.get(language);
	if (known) return known;
	const translate: Translate = (key, parameters) => {
		const text = (catalogue[key] as Entry | undefined)?.[language];
		if (text === undefined) throw new Error(`no message ${key} in ${language}`);
		if (!text.includes('{') && !text.includes("'")) return text;
		const name = `${language} ${key}`;
		let format = formats.get(name);
		if (!format) {
			format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
			formats.set(name, format);
		}
		return String(format.format(parameters));
	};
	translators.set(language, translate);
	return translate;
}
