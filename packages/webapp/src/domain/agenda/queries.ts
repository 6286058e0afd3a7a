// Puts a person's agenda together out of the programme and the released timetable.

import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { fullName } from '../person/person.ts';
import { programmeOf } from '../session/queries.ts';
import { inTimeOrder, type Agenda, type AgendaEntry } from './agenda.ts';

export async function findAgenda(
	context: Context,
	participationId: string
): Promise<Outcome<{ agenda: Agenda }>> {
	const head = await headOf(context.database, { id: participationId });
	if (!head) return decline('not-found');
	if (!may(context.actor, 'agenda.view', head)) return decline('not-allowed');
	return { ok: true, agenda: await agendaOf(context.database, head) };
}

/** For calendars that subscribe: the unguessable address is the permission. */
export async function findAgendaByFeed(
	context: Context,
	feedToken: string
): Promise<Outcome<{ agenda: Agenda }>> {
	const head = await headOf(context.database, { feedToken });
	if (!head) return decline('not-found');
	return { ok: true, agenda: await agendaOf(context.database, head) };
}

type Head = NonNullable<Awaited<ReturnType<typeof headOf>>>;

async function headOf(database: Database, by: { id: string } | { feedToken: string }) {
	const query = database
		.selectFrom('participation')
		.innerJoin('person', 'person.id', 'participation.personId')
		.innerJoin('exchange', 'exchange.id', 'participation.exchangeId')
		.select([
			'participation.id',
			'participation.status',
			'participation.personId',
			'participation.organisationId',
			'participation.delegationId',
			'participation.exchangeId',
			'person.givenName',
			'person.familyName',
			'person.language',
			'exchange.slug',
			'exchange.title',
			'exchange.timeZone',
			'exchange.city'
		]);
	return 'id' in by
		? query.where('participation.id', '=', by.id).executeTakeFirst()
		: query.where('participation.feedToken', '=', by.feedToken).executeTakeFirst();
}

async function agendaOf(database: Database, head: Head): Promise<Agenda> {
	const comes = head.status === 'confirmed' || head.status === 'invited';
	const [sessions, bookings, timetable] = await Promise.all([
		comes ? programmeOf(database, head.exchangeId) : [],
		database
			.selectFrom('booking')
			.leftJoin('visitGroup', 'visitGroup.id', 'booking.visitGroupId')
			.select(['booking.sessionId', 'visitGroup.name as groupName', 'visitGroup.language'])
			.where('booking.participationId', '=', head.id)
			.execute(),
		database
			.selectFrom('timetable')
			.select('id')
			.where('exchangeId', '=', head.exchangeId)
			.where('status', '=', 'released')
			.executeTakeFirst()
	]);
	const booked = new Map(bookings.map((booking) => [booking.sessionId, booking]));
	const own = sessions.filter(
		({ id, kind, audience }) => kind !== 'meetings' && (audience === 'everyone' || booked.has(id))
	);
	const meetings = timetable && comes ? await meetingEntries(database, head, timetable.id) : [];
	return {
		exchange: {
			id: head.exchangeId,
			slug: head.slug,
			title: fromJson(head.title),
			timeZone: head.timeZone,
			city: head.city
		},
		person: { givenName: head.givenName, familyName: head.familyName, language: head.language },
		participationId: head.id,
		released: timetable !== undefined,
		entries: inTimeOrder([
			...own.map((session): AgendaEntry => ({
				uid: `session-${session.id}`,
				kind: session.kind,
				title: session.title,
				startsAt: session.startsAt,
				endsAt: session.endsAt,
				venue: session.venueName ?? '',
				address: [session.venueAddress, session.venueCity].filter(Boolean).join(', '),
				place: booked.get(session.id)?.groupName ?? session.placeName ?? '',
				withOrganisation: null,
				withPeople: [],
				reasons: [],
				message: '',
				summary: session.summary,
				language: booked.get(session.id)?.language ?? session.language
			})),
			...meetings
		])
	};
}

async function meetingEntries(
	database: Database,
	head: Head,
	timetableId: string
): Promise<AgendaEntry[]> {
	const rows = await database
		.selectFrom('sitting')
		.innerJoin('meeting', 'meeting.id', 'sitting.meetingId')
		.innerJoin('slot', 'slot.id', 'meeting.slotId')
		.innerJoin('place', 'place.id', 'meeting.placeId')
		.innerJoin('venue', 'venue.id', 'place.venueId')
		.innerJoin('organisation as a', 'a.id', 'meeting.organisationAId')
		.innerJoin('organisation as b', 'b.id', 'meeting.organisationBId')
		.leftJoin('suggestion', (join) =>
			join
				.on('suggestion.exchangeId', '=', head.exchangeId)
				.onRef('suggestion.organisationAId', '=', 'meeting.organisationAId')
				.onRef('suggestion.organisationBId', '=', 'meeting.organisationBId')
		)
		.select([
			'meeting.id',
			'meeting.organisationAId',
			'meeting.organisationBId',
			'a.name as nameA',
			'b.name as nameB',
			'slot.startsAt',
			'slot.endsAt',
			'place.name as placeName',
			'venue.name as venueName',
			'venue.address',
			'venue.city',
			'suggestion.reasons'
		])
		.where('sitting.timetableId', '=', timetableId)
		.where('sitting.participationId', '=', head.id)
		.execute();
	if (rows.length === 0) return [];
	const [people, wishes] = await Promise.all([
		database
			.selectFrom('sitting')
			.innerJoin('participation', 'participation.id', 'sitting.participationId')
			.innerJoin('person', 'person.id', 'participation.personId')
			.select([
				'sitting.meetingId',
				'participation.organisationId',
				'person.givenName',
				'person.familyName'
			])
			.where(
				'sitting.meetingId',
				'in',
				rows.map(({ id }) => id)
			)
			.where('sitting.participationId', '!=', head.id)
			.orderBy('person.familyName')
			.execute(),
		database
			.selectFrom('wish')
			.select(['fromOrganisationId', 'toOrganisationId', 'message'])
			.where('exchangeId', '=', head.exchangeId)
			.where('message', '!=', '')
			.where((where) =>
				where.or([
					where('fromOrganisationId', '=', head.organisationId),
					where('toOrganisationId', '=', head.organisationId)
				])
			)
			.execute()
	]);
	const byMeeting = Map.groupBy(people, ({ meetingId }) => meetingId);
	return rows.map((row) => {
		const first = row.organisationAId === head.organisationId;
		const other = first
			? { id: row.organisationBId, name: row.nameB }
			: { id: row.organisationAId, name: row.nameA };
		const others = (byMeeting.get(row.id) ?? []).filter(
			({ organisationId }) => organisationId === other.id
		);
		const wish = wishes.find(
			({ fromOrganisationId, toOrganisationId }) =>
				fromOrganisationId === other.id || toOrganisationId === other.id
		);
		return {
			uid: `meeting-${head.exchangeId}-${row.organisationAId}-${row.organisationBId}`,
			kind: 'meeting',
			title: { en: other.name, it: other.name, ca: other.name, es: other.name },
			startsAt: row.startsAt,
			endsAt: row.endsAt,
			venue: row.venueName,
			address: [row.address, row.city].filter(Boolean).join(', '),
			place: row.placeName,
			withOrganisation: other,
			withPeople: others.map(fullName),
			reasons: row.reasons === null ? [] : fromJson(row.reasons),
			message: wish?.message ?? '',
			summary: {},
			language: null
		};
	});
}
