// Adds or changes a need or an offer, and notes the themes that its words name.

import { toJson } from '#database/json.ts';
import { mayFor } from '../access/may-for.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { themesOf } from '../theme/theme.ts';
import { needSearch, type NeedInput } from './need.ts';

export async function saveNeed(
	context: Context,
	{ id, version, ...fields }: NeedInput
): Promise<Outcome<{ id: string }>> {
	const { exchangeId, organisationId } = fields;
	if (!(await mayEdit(context, exchangeId, organisationId))) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database, now, actor } = inside;
		const found = themesOf(`${fields.title}. ${fields.text}`, fields.language || undefined);
		const row = {
			...fields,
			language: fields.language || found.language,
			themes: toJson([...new Set([...fields.themes, ...found.themes])].slice(0, 20)),
			search: needSearch(fields),
			updatedAt: now()
		};
		const needId = id || inside.newId();
		if (id) {
			const changed = await database
				.updateTable('needOffer')
				.set({ ...row, version: version + 1 })
				.where('id', '=', id)
				.where('organisationId', '=', organisationId)
				.where('version', '=', version)
				.executeTakeFirst();
			if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		} else {
			await database
				.insertInto('needOffer')
				.values({ ...row, id: needId, personId: actor.personId, version: 1, createdAt: now() })
				.execute();
		}
		await recordChange(inside, {
			action: 'need.edit',
			thing: fields.side,
			thingId: needId,
			exchangeId
		});
		return { ok: true, id: needId };
	});
}

export function mayEdit(context: Context, exchangeId: string, organisationId: string) {
	return mayFor(context, 'need.edit', { exchangeId, organisationId });
}
