// Takes a need or an offer back.

import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import type { RemoveNeedInput } from './need.ts';
import { mayEdit } from './save-need.ts';

export async function removeNeed(
	context: Context,
	{ id, version }: RemoveNeedInput
): Promise<Outcome> {
	const need = await context.database
		.selectFrom('needOffer')
		.select(['exchangeId', 'organisationId', 'side'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!need) return decline('not-found');
	if (!(await mayEdit(context, need.exchangeId, need.organisationId))) {
		return decline('not-allowed');
	}
	return inTransaction(context, async (inside) => {
		const gone = await inside.database
			.deleteFrom('needOffer')
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'need.edit',
			thing: need.side,
			thingId: id,
			exchangeId: need.exchangeId,
			details: { removed: true }
		});
		return { ok: true };
	});
}
