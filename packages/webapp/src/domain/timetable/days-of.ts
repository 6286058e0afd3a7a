// Each participant's meetings in a timetable, for comparing one release with the next.

import type { Database } from '#database/connect.ts';

export type DayMeeting = {
	pair: string;
	withName: string;
	slotId: string;
	startsAt: string;
	endsAt: string;
	placeName: string;
};
export type Days = ReadonlyMap<string, readonly DayMeeting[]>;

export async function daysOf(database: Database, timetableId: string): Promise<Days> {
	const rows = await database
		.selectFrom('sitting')
		.innerJoin('meeting', 'meeting.id', 'sitting.meetingId')
		.innerJoin('participation', 'participation.id', 'sitting.participationId')
		.innerJoin('slot', 'slot.id', 'meeting.slotId')
		.innerJoin('place', 'place.id', 'meeting.placeId')
		.innerJoin('organisation as a', 'a.id', 'meeting.organisationAId')
		.innerJoin('organisation as b', 'b.id', 'meeting.organisationBId')
		.select([
			'sitting.participationId',
			'participation.organisationId',
			'meeting.organisationAId',
			'meeting.organisationBId',
			'a.name as nameA',
			'b.name as nameB',
			'slot.id as slotId',
			'slot.startsAt',
			'slot.endsAt',
			'place.name as placeName'
		])
		.where('sitting.timetableId', '=', timetableId)
		.orderBy('slot.startsAt')
		.execute();
	return new Map(
		[...Map.groupBy(rows, ({ participationId }) => participationId)].map(([id, meetings]) => [
			id,
			meetings.map((row) => ({
				pair: `${row.organisationAId} ${row.organisationBId}`,
				withName: row.organisationId === row.organisationAId ? row.nameB : row.nameA,
				slotId: row.slotId,
				startsAt: row.startsAt,
				endsAt: row.endsAt,
				placeName: row.placeName
			}))
		])
	);
}

export type DayChange =
	| { kind: 'added' | 'removed'; meeting: DayMeeting }
	| { kind: 'moved'; from: DayMeeting; to: DayMeeting };

/** What changed for one person, in the order of the new day. */
export function compareDays(
	before: readonly DayMeeting[],
	after: readonly DayMeeting[]
): DayChange[] {
	const earlier = new Map(before.map((meeting) => [meeting.pair, meeting]));
	const later = new Map(after.map((meeting) => [meeting.pair, meeting]));
	const changes: DayChange[] = [];
	for (const to of after) {
		const from = earlier.get(to.pair);
		if (!from) changes.push({ kind: 'added', meeting: to });
		else if (from.slotId !== to.slotId || from.placeName !== to.placeName) {
			changes.push({ kind: 'moved', from, to });
		}
	}
	for (const meeting of before) {
		if (!later.has(meeting.pair)) changes.push({ kind: 'removed', meeting });
	}
	return changes;
}
