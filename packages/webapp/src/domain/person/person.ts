// A person of the directory: names, languages, contact. What he or she does at an exchange is a
// participation; where he or she works is a position.

import { z } from 'zod';
import { languages } from '#database/values.ts';
import { searchText } from '../text/text.ts';
import { seenVersion } from '../version.ts';

/** Languages that somebody may speak at a table: more than those of the pages. */
export const spokenLanguages = ['en', 'it', 'ca', 'es', 'fr', 'de'] as const;

export const emailAddress = z
	.string()
	.trim()
	.toLowerCase()
	.max(254)
	.pipe(z.email({ message: 'problem.email' }));

const fields = {
	givenName: z.string().trim().min(1).max(100),
	familyName: z.string().trim().min(1).max(100),
	phone: z
		.string()
		.trim()
		.max(40)
		.default('')
		.transform((text) => text || null),
	language: z.enum(languages),
	languages: z.array(z.enum(spokenLanguages)).default([])
};

export const editPersonInput = z.object({
	...fields,
	id: z.string(),
	version: seenVersion
});
export type EditPersonInput = z.infer<typeof editPersonInput>;

export const newPersonInput = z.object({ ...fields, email: emailAddress });
export type NewPersonInput = z.infer<typeof newPersonInput>;

export function personSearch(person: { givenName: string; familyName: string }): string {
	return searchText(person.givenName, person.familyName);
}

export function fullName(person: { givenName: string; familyName: string }): string {
	return `${person.givenName} ${person.familyName}`.trim();
}
