// Writes the people of an import with their positions. Known by e-mail address, or as decided.

import { toJson } from '#database/json.ts';
import { spokenLanguages } from '../person/person.ts';
import { personSearch } from '../person/person.ts';
import { ensurePosition } from '../person/ensure-person.ts';
import type { Context } from '../context.ts';
import type { ImportedPerson } from './import.ts';
import type { Preview } from './preview-import.ts';
import type { OrganisationIds } from './write-organisations.ts';

/** Row of the sheet → id of the person. */
export type PersonIds = ReadonlyMap<number, string>;

export async function writePeople(
	context: Context,
	{ records, duplicates }: Preview,
	organisations: OrganisationIds
): Promise<PersonIds> {
	const known = await context.database
		.selectFrom('person')
		.select(['id', 'email'])
		.where('email', 'is not', null)
		.execute();
	const byEmail = new Map(known.map(({ id, email }) => [email!, id]));
	const ids = new Map<number, string>();
	for (const { row, person, organisation } of records) {
		if (!person) continue;
		const same = duplicates.people.find((each) => each.row === row && each.answer === 'same');
		const decided =
			same?.other.in === 'directory'
				? same.other.id
				: same?.other.in === 'sheet'
					? ids.get(same.other.row)
					: undefined;
		const id = (person.email && byEmail.get(person.email)) || decided;
		const written = await writeOne(context, person, id || undefined);
		ids.set(row, written);
		if (person.email) byEmail.set(person.email, written);
		await ensurePosition(context, {
			personId: written,
			organisationId: organisations.get(organisation.name)!,
			title: person.jobTitle ?? ''
		});
	}
	return ids;
}

async function writeOne(
	{ database, newId, now }: Context,
	person: ImportedPerson,
	id: string | undefined
): Promise<string> {
	const languages = spokenLanguages.filter((each) => person.spokenLanguages.includes(each));
	const told = {
		givenName: person.givenName,
		familyName: person.familyName,
		...(person.phone && { phone: person.phone }),
		...(person.interfaceLanguage && { language: person.interfaceLanguage }),
		...(languages.length > 0 && { languages: toJson<string[]>(languages) }),
		search: personSearch(person),
		updatedAt: now()
	};
	if (id) {
		await database
			.updateTable('person')
			.set((row) => ({ ...told, version: row('version', '+', 1) }))
			.where('id', '=', id)
			.execute();
		return id;
	}
	const created = newId();
	await database
		.insertInto('person')
		.values({
			language: 'en',
			languages: toJson([]),
			...told,
			id: created,
			email: person.email ?? null,
			version: 1,
			createdAt: now()
		})
		.execute();
	return created;
}
