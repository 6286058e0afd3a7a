// Changes what an exchange says of itself; a second editor is told of the first one's change.

import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { nameThemes } from '../theme/name-themes.ts';
import type { EditExchangeInput } from './exchange.ts';

export async function editExchange(
	context: Context,
	{ id, version, newThemes, ...fields }: EditExchangeInput
): Promise<Outcome<{ version: number }>> {
	if (!may(context.actor, 'exchange.edit', { exchangeId: id })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const named = await nameThemes(inside.database, { themes: fields.themes, newThemes });
		if (!named.ok) return named;
		const changed = await inside.database
			.updateTable('exchange')
			.set({
				...fields,
				title: toJson(fields.title),
				summary: toJson(fields.summary),
				languages: toJson(fields.languages),
				themes: toJson(named.themes),
				acrossRegions: fields.acrossRegions === 1 ? 1 : 0,
				version: version + 1,
				updatedAt: inside.now()
			})
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'exchange.edit',
			thing: 'exchange',
			thingId: id,
			exchangeId: id,
			details: { fields: Object.keys(fields) }
		});
		return { ok: true, version: version + 1 };
	});
}
