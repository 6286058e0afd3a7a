// Releases the draft: everybody's agenda follows it. The first release tells all; a later one only
// those whose day changed, and how.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { decline, type Outcome } from '../outcome.ts';
import { daysOf } from './days-of.ts';
import { tellChanges } from './tell-changes.ts';
import { seenVersion } from '../version.ts';

export const releaseInput = z.object({
	exchangeId: z.string(),
	version: seenVersion
});
export type ReleaseInput = z.infer<typeof releaseInput>;

export async function releaseTimetable(
	context: Context,
	{ exchangeId, version }: ReleaseInput
): Promise<Outcome<{ number: number; letters: number }>> {
	if (!may(context.actor, 'timetable.release', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database, now } = inside;
		const exchange = await exchangeById(database, exchangeId);
		const draft = await database
			.selectFrom('timetable')
			.select(['id', 'number', 'version'])
			.where('exchangeId', '=', exchangeId)
			.where('status', '=', 'draft')
			.executeTakeFirst();
		if (!exchange || !draft) return decline('nothing-to-do');
		if (draft.version !== version) return decline('changed-meanwhile');
		const earlier = await database
			.selectFrom('timetable')
			.select('id')
			.where('exchangeId', '=', exchangeId)
			.where('status', '=', 'released')
			.executeTakeFirst();
		const before = earlier ? await daysOf(database, earlier.id) : null;
		const after = await daysOf(database, draft.id);
		if (earlier) {
			await database
				.updateTable('timetable')
				.set({ status: 'superseded', updatedAt: now() })
				.where('id', '=', earlier.id)
				.execute();
		}
		await database
			.updateTable('timetable')
			.set({ status: 'released', releasedAt: now(), version: version + 1, updatedAt: now() })
			.where('id', '=', draft.id)
			.execute();
		if (['draft', 'registration', 'matchmaking'].includes(exchange.phase)) {
			await database
				.updateTable('exchange')
				.set({ phase: 'released', version: exchange.version + 1, updatedAt: now() })
				.where('id', '=', exchangeId)
				.execute();
		}
		const letters = await tellChanges(inside, exchange, {
			before,
			after,
			occasion: `release ${draft.id}`
		});
		await recordChange(inside, {
			action: 'timetable.release',
			thing: 'timetable',
			thingId: draft.id,
			exchangeId,
			details: { number: draft.number, letters }
		});
		return { ok: true, number: draft.number, letters };
	});
}
