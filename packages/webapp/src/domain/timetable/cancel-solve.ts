// Asks a running solve to end with the best timetable so far.

import { z } from 'zod';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';

export const cancelInput = z.object({ exchangeId: z.string() });

export async function cancelSolve(
	context: Context,
	{ exchangeId }: z.infer<typeof cancelInput>
): Promise<Outcome> {
	if (!may(context.actor, 'timetable.solve', { exchangeId })) return decline('not-allowed');
	const asked = await context.database
		.updateTable('job')
		.set({ cancelRequested: 1 })
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', 'solve-timetable')
		.where('status', 'in', ['queued', 'running'])
		.executeTakeFirst();
	return asked.numUpdatedRows === 0n ? decline('nothing-to-do') : { ok: true };
}
