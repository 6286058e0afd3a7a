// The six languages that the thesaurus and the texts of an exchange are written in (ISO 639-1).

export const languages = ['it', 'ca', 'es', 'en', 'fr', 'de'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(code: string | undefined): code is Language {
	return languages.includes(code as Language);
}

/** One value for each language. */
export function mapLanguages<Value>(make: (language: Language) => Value): Record<Language, Value> {
	return {
		it: make('it'),
		ca: make('ca'),
		es: make('es'),
		en: make('en'),
		fr: make('fr'),
		de: make('de')
	};
}
