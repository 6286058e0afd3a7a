// Adds an organisation to the directory, or changes one.

import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { nameThemes } from '../theme/name-themes.ts';
import {
	organisationSearch,
	type EditOrganisationInput,
	type NewOrganisationInput
} from './organisation.ts';

function rowOf({ newThemes: _, ...input }: NewOrganisationInput) {
	return {
		...input,
		themes: toJson(input.themes),
		summary: toJson(input.summary),
		search: organisationSearch(input)
	};
}

export async function createOrganisation(
	context: Context,
	input: NewOrganisationInput
): Promise<Outcome<{ id: string }>> {
	if (!may(context.actor, 'directory.edit')) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const named = await nameThemes(inside.database, input);
		if (!named.ok) return named;
		const id = inside.newId();
		const now = inside.now();
		await inside.database
			.insertInto('organisation')
			.values({
				...rowOf({ ...input, themes: named.themes }),
				id,
				version: 1,
				createdAt: now,
				updatedAt: now
			})
			.execute();
		await recordChange(inside, {
			action: 'directory.edit',
			thing: 'organisation',
			thingId: id
		});
		return { ok: true, id };
	});
}

export async function editOrganisation(
	context: Context,
	{ id, version, ...input }: EditOrganisationInput
): Promise<Outcome<{ id: string; version: number }>> {
	if (!may(context.actor, 'organisation.edit', { organisationId: id })) {
		return decline('not-allowed');
	}
	return inTransaction(context, async (inside) => {
		const named = await nameThemes(inside.database, input);
		if (!named.ok) return named;
		const row = rowOf({ ...input, themes: named.themes });
		const changed = await inside.database
			.updateTable('organisation')
			.set({ ...row, version: version + 1, updatedAt: inside.now() })
			.where('id', '=', id)
			.where('version', '=', version)
			.where('mergedIntoId', 'is', null)
			.executeTakeFirst();
		if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'organisation.edit',
			thing: 'organisation',
			thingId: id,
			details: { fields: Object.keys(row) }
		});
		return { ok: true, id, version: version + 1 };
	});
}
