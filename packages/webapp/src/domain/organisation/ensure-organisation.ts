// Finds an organisation by its name, accents and case aside, or adds it.

import { toJson } from '#database/json.ts';
import type { OrganisationKind } from '#database/values.ts';
import type { Context } from '../context.ts';
import { searchText } from '../text/text.ts';

export async function organisationNamed(
	{ database, newId, now }: Context,
	name: string,
	kind: OrganisationKind = 'company'
): Promise<string> {
	const search = searchText(name);
	const known = await database
		.selectFrom('organisation')
		.select('id')
		.where('mergedIntoId', 'is', null)
		.where((where) => where.or([where('name', '=', name), where('search', '=', search)]))
		.executeTakeFirst();
	if (known) return known.id;
	const id = newId();
	await database
		.insertInto('organisation')
		.values({
			id,
			kind,
			name,
			themes: toJson([]),
			summary: toJson({}),
			search,
			version: 1,
			createdAt: now(),
			updatedAt: now()
		})
		.execute();
	return id;
}
