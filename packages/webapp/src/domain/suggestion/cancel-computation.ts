// Somebody wants no new suggestions after all: the former ones stay.

import { may } from '../access/may.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { computeKind, type ExchangeRef } from './suggestion.ts';

export async function cancelComputation(
	context: Context,
	{ exchangeId }: ExchangeRef
): Promise<Outcome> {
	if (!may(context.actor, 'suggestion.compute', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async ({ database, now }) => {
		const computation = () =>
			database
				.updateTable('job')
				.where('exchangeId', '=', exchangeId)
				.where('kind', '=', computeKind);
		const waiting = await computation()
			.set({ status: 'cancelled', finishedAt: now() })
			.where('status', '=', 'queued')
			.executeTakeFirst();
		if (waiting.numUpdatedRows > 0n) return { ok: true };
		const running = await computation()
			.set({ cancelRequested: 1 })
			.where('status', '=', 'running')
			.executeTakeFirst();
		return running.numUpdatedRows > 0n ? { ok: true } : decline('nothing-to-do');
	});
}
