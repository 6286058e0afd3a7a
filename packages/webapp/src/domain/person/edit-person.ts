// Changes a person's own data. The address for sign-in is not changed here.

import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { personSearch, type EditPersonInput } from './person.ts';

export async function editPerson(
	context: Context,
	{ id, version, ...fields }: EditPersonInput
): Promise<Outcome<{ version: number }>> {
	if (!may(context.actor, 'person.edit', { personId: id })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const changed = await inside.database
			.updateTable('person')
			.set({
				...fields,
				languages: toJson(fields.languages),
				search: personSearch(fields),
				version: version + 1,
				updatedAt: inside.now()
			})
			.where('id', '=', id)
			.where('version', '=', version)
			.where('erasedAt', 'is', null)
			.executeTakeFirst();
		if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'person.edit',
			thing: 'person',
			thingId: id,
			details: { fields: Object.keys(fields) }
		});
		return { ok: true, version: version + 1 };
	});
}
