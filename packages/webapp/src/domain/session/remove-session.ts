// Takes a session out of the programme, unless meetings are planned in it.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { seenVersion } from '../version.ts';

export const removeSessionInput = z.object({
	id: z.string(),
	exchangeId: z.string(),
	version: seenVersion
});
export type RemoveSessionInput = z.infer<typeof removeSessionInput>;

export async function removeSession(
	context: Context,
	{ id, exchangeId, version }: RemoveSessionInput
): Promise<Outcome> {
	if (!may(context.actor, 'session.edit', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const session = await inside.database
			.selectFrom('session')
			.select('version')
			.where('id', '=', id)
			.where('exchangeId', '=', exchangeId)
			.executeTakeFirst();
		if (!session) return decline('not-found');
		const used = await inside.database
			.selectFrom('meeting')
			.innerJoin('slot', 'slot.id', 'meeting.slotId')
			.select('meeting.id')
			.where('slot.sessionId', '=', id)
			.limit(1)
			.executeTakeFirst();
		if (used) return decline('in-use');
		const gone = await inside.database
			.deleteFrom('session')
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'session.edit',
			thing: 'session',
			thingId: id,
			exchangeId,
			details: { removed: true }
		});
		return { ok: true };
	});
}
