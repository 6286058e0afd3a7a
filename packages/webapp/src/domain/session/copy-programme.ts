// Copies the sessions of one exchange to another, so many days later at the same time of day.

import type { Context } from '../context.ts';
import { shiftAtVenue } from '../text/time.ts';

type Copy = {
	from: { id: string; timeZone: string };
	to: { id: string };
	shiftDays: number;
};

export async function copyProgramme({ database, newId, now }: Context, copy: Copy) {
	const { from, to, shiftDays } = copy;
	const shift = (instant: string) => shiftAtVenue(instant, shiftDays, from.timeZone);
	const sessions = await database
		.selectFrom('session')
		.selectAll()
		.where('exchangeId', '=', from.id)
		.execute();
	for (const session of sessions) {
		const id = newId();
		await database
			.insertInto('session')
			.values({
				...session,
				id,
				exchangeId: to.id,
				startsAt: shift(session.startsAt),
				endsAt: shift(session.endsAt),
				version: 1,
				createdAt: now(),
				updatedAt: now()
			})
			.execute();
		const slots = await database
			.selectFrom('slot')
			.selectAll()
			.where('sessionId', '=', session.id)
			.execute();
		if (slots.length > 0) {
			await database
				.insertInto('slot')
				.values(
					slots.map((slot) => ({
						id: newId(),
						sessionId: id,
						startsAt: shift(slot.startsAt),
						endsAt: shift(slot.endsAt)
					}))
				)
				.execute();
		}
		const places = await database
			.selectFrom('sessionPlace')
			.select('placeId')
			.where('sessionId', '=', session.id)
			.execute();
		if (places.length > 0) {
			await database
				.insertInto('sessionPlace')
				.values(places.map(({ placeId }) => ({ sessionId: id, placeId })))
				.execute();
		}
	}
}
