// Wishes that nobody answered by their day lapse. Runs before each timetable and once an hour.

import type { Context } from '../context.ts';
import { atVenue } from '../text/time.ts';

/** @returns how many lapsed */
export async function lapseWishes(
	{ database, now }: Context,
	exchange: { id: string; timeZone: string }
): Promise<number> {
	const { day } = atVenue(now(), exchange.timeZone);
	const lapsed = await database
		.updateTable('wish')
		.set((row) => ({ status: 'lapsed', version: row('version', '+', 1), updatedAt: now() }))
		.where('exchangeId', '=', exchange.id)
		.where('status', '=', 'pending')
		.where('lapsesOn', 'is not', null)
		.where('lapsesOn', '<', day)
		.executeTakeFirst();
	return Number(lapsed.numUpdatedRows);
}
