// Takes a practice away for good.

import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { mayEdit } from './permissions.ts';
import type { SeenPractice } from './practice.ts';
import { practiceById } from './queries.ts';

export async function removePractice(
	context: Context,
	{ id, version }: SeenPractice
): Promise<Outcome> {
	const practice = await practiceById(context.database, id);
	if (!practice) return decline('not-found');
	if (!(await mayEdit(context, practice))) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const gone = await inside.database
			.deleteFrom('practice')
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'practice.edit',
			thing: 'practice',
			thingId: id,
			exchangeId: practice.exchangeId,
			details: { removed: true }
		});
		return { ok: true };
	});
}
