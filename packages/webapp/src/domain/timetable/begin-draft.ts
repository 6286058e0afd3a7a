// Begins a draft out of the release in force, for changes by hand.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { ensureDraft } from './ensure-draft.ts';

export const draftInput = z.object({ exchangeId: z.string() });

export async function beginDraft(
	context: Context,
	{ exchangeId }: z.infer<typeof draftInput>
): Promise<Outcome<{ timetableId: string }>> {
	if (!may(context.actor, 'timetable.change', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const timetableId = await ensureDraft(inside, exchangeId);
		await recordChange(inside, {
			action: 'timetable.change',
			thing: 'timetable',
			thingId: timetableId,
			exchangeId
		});
		return { ok: true, timetableId };
	});
}

/** Throws the draft away; the release in force, if there is one, stays as it is. */
export async function discardDraft(
	context: Context,
	{ exchangeId }: z.infer<typeof draftInput>
): Promise<Outcome> {
	if (!may(context.actor, 'timetable.change', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const gone = await inside.database
			.deleteFrom('timetable')
			.where('exchangeId', '=', exchangeId)
			.where('status', '=', 'draft')
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return decline('nothing-to-do');
		await recordChange(inside, {
			action: 'timetable.change',
			thing: 'exchange',
			thingId: exchangeId,
			exchangeId,
			details: { discarded: true }
		});
		return { ok: true };
	});
}
