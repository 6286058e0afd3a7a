// Moves an exchange to another phase: what is open to whom hangs on it.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import type { PhaseInput } from './exchange.ts';

export async function changePhase(
	context: Context,
	{ id, version, phase }: PhaseInput
): Promise<Outcome<{ version: number }>> {
	if (!may(context.actor, 'exchange.edit', { exchangeId: id })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const changed = await inside.database
			.updateTable('exchange')
			.set({ phase, version: version + 1, updatedAt: inside.now() })
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'exchange.edit',
			thing: 'exchange',
			thingId: id,
			exchangeId: id,
			details: { phase }
		});
		return { ok: true, version: version + 1 };
	});
}
