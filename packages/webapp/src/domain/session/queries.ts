// Reads the programme, the venues and the meeting grid of an exchange.

import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';

/** All sessions in time order, with venue, place, presenting organisations and visit groups. */
export async function programmeOf(database: Database, exchangeId: string) {
	const [sessions, organisations, groups] = await Promise.all([
		database
			.selectFrom('session')
			.leftJoin('venue', 'venue.id', 'session.venueId')
			.leftJoin('place', 'place.id', 'session.placeId')
			.selectAll('session')
			.select([
				'venue.name as venueName',
				'venue.address as venueAddress',
				'venue.city as venueCity',
				'place.name as placeName'
			])
			.where('session.exchangeId', '=', exchangeId)
			.orderBy('session.startsAt')
			.orderBy('session.endsAt')
			.orderBy('session.id')
			.execute(),
		database
			.selectFrom('sessionOrganisation')
			.innerJoin('session', 'session.id', 'sessionOrganisation.sessionId')
			.innerJoin('organisation', 'organisation.id', 'sessionOrganisation.organisationId')
			.select(['sessionOrganisation.sessionId', 'organisation.id', 'organisation.name'])
			.where('session.exchangeId', '=', exchangeId)
			.orderBy('organisation.name')
			.execute(),
		database
			.selectFrom('visitGroup')
			.innerJoin('session', 'session.id', 'visitGroup.sessionId')
			.selectAll('visitGroup')
			.where('session.exchangeId', '=', exchangeId)
			.orderBy('visitGroup.name')
			.execute()
	]);
	const presenting = Map.groupBy(organisations, ({ sessionId }) => sessionId);
	const visitGroups = Map.groupBy(groups, ({ sessionId }) => sessionId);
	return sessions.map((session) => ({
		...session,
		title: fromJson(session.title),
		summary: fromJson(session.summary),
		organisations: presenting.get(session.id) ?? [],
		visitGroups: visitGroups.get(session.id) ?? []
	}));
}
export type ProgrammeSession = Awaited<ReturnType<typeof programmeOf>>[number];

/** One session with the places and organisations that its form shows. */
export async function sessionForEditing(database: Database, id: string) {
	const session = await database
		.selectFrom('session')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	if (!session) return null;
	const [places, organisations] = await Promise.all([
		database.selectFrom('sessionPlace').select('placeId').where('sessionId', '=', id).execute(),
		database
			.selectFrom('sessionOrganisation')
			.select('organisationId')
			.where('sessionId', '=', id)
			.execute()
	]);
	return {
		...session,
		title: fromJson(session.title),
		summary: fromJson(session.summary),
		placeIds: places.map(({ placeId }) => placeId),
		organisationIds: organisations.map(({ organisationId }) => organisationId)
	};
}

export async function listVenues(database: Database) {
	const [venues, places] = await Promise.all([
		database.selectFrom('venue').selectAll().orderBy('name').execute(),
		database.selectFrom('place').selectAll().orderBy('name').execute()
	]);
	const byVenue = Map.groupBy(places, ({ venueId }) => venueId);
	return venues.map((venue) => ({
		...venue,
		places: (byVenue.get(venue.id) ?? []).sort((a, b) =>
			a.name.localeCompare(b.name, 'en', { numeric: true })
		)
	}));
}

/** The slots of all meetings sessions in time order, and the places where meetings are held. */
export async function meetingGrid(database: Database, exchangeId: string) {
	const [slots, places] = await Promise.all([
		database
			.selectFrom('slot')
			.innerJoin('session', 'session.id', 'slot.sessionId')
			.selectAll('slot')
			.where('session.exchangeId', '=', exchangeId)
			.orderBy('slot.startsAt')
			.orderBy('slot.id')
			.execute(),
		database
			.selectFrom('sessionPlace')
			.innerJoin('session', 'session.id', 'sessionPlace.sessionId')
			.innerJoin('place', 'place.id', 'sessionPlace.placeId')
			.select(['place.id', 'place.name', 'place.venueId', 'sessionPlace.sessionId'])
			.where('session.exchangeId', '=', exchangeId)
			.where('session.kind', '=', 'meetings')
			.execute()
	]);
	const byId = new Map<
		string,
		{ id: string; name: string; venueId: string; sessionIds: string[] }
	>();
	for (const { sessionId, ...place } of places) {
		const known = byId.get(place.id) ?? { ...place, sessionIds: [] };
		known.sessionIds.push(sessionId);
		byId.set(place.id, known);
	}
	const ordered = [...byId.values()].sort((a, b) =>
		a.name.localeCompare(b.name, 'en', { numeric: true })
	);
	return { slots, places: ordered };
}
