// Reads everything that a timetable depends on, at one moment.

import type { Database } from '#database/connect.ts';
import type { RequestMode } from '#database/values.ts';
import { meetingGrid } from '../session/queries.ts';
import { requestedPairs } from '../wish/wish.ts';
import type { Snapshot } from './timetable.ts';

export async function readSnapshot(
	database: Database,
	exchange: { id: string; requestMode: RequestMode }
): Promise<Snapshot> {
	const exchangeId = exchange.id;
	const [grid, people, closed, bookings, sessions, wishes, pinned] = await Promise.all([
		meetingGrid(database, exchangeId),
		database
			.selectFrom('participation')
			.select(['id', 'organisationId', 'availability'])
			.where('exchangeId', '=', exchangeId)
			.where('status', '=', 'confirmed')
			.where('organisationId', 'is not', null)
			.orderBy('id')
			.execute(),
		database
			.selectFrom('unavailability')
			.innerJoin('participation', 'participation.id', 'unavailability.participationId')
			.select(['unavailability.participationId', 'unavailability.slotId'])
			.where('participation.exchangeId', '=', exchangeId)
			.execute(),
		database
			.selectFrom('booking')
			.innerJoin('session', 'session.id', 'booking.sessionId')
			.select(['booking.participationId', 'booking.sessionId'])
			.where('session.exchangeId', '=', exchangeId)
			.execute(),
		database
			.selectFrom('session')
			.select(['id', 'kind', 'audience', 'startsAt', 'endsAt'])
			.where('exchangeId', '=', exchangeId)
			.orderBy('startsAt')
			.execute(),
		database
			.selectFrom('wish')
			.select(['fromOrganisationId', 'toOrganisationId', 'kind', 'status'])
			.where('exchangeId', '=', exchangeId)
			.execute(),
		database
			.selectFrom('meeting')
			.innerJoin('timetable', 'timetable.id', 'meeting.timetableId')
			.select(['organisationAId', 'organisationBId', 'slotId', 'placeId'])
			.where('timetable.exchangeId', '=', exchangeId)
			.where('timetable.status', '=', 'draft')
			.where('meeting.pinned', '=', 1)
			.execute()
	]);
	const closedOf = Map.groupBy(closed, ({ participationId }) => participationId);
	const bookedOf = Map.groupBy(bookings, ({ participationId }) => participationId);
	return {
		slots: grid.slots,
		places: grid.places,
		people: people.map(({ id, organisationId, availability }) => ({
			id,
			organisationId: organisationId!,
			takesMeetings: availability === 'meetings',
			closedSlotIds: (closedOf.get(id) ?? []).map(({ slotId }) => slotId),
			bookedSessionIds: (bookedOf.get(id) ?? []).map(({ sessionId }) => sessionId)
		})),
		sessions,
		pairs: requestedPairs(wishes, exchange.requestMode),
		pinned
	};
}
