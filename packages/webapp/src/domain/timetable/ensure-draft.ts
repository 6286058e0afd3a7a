// There is one draft at most. A new one begins as a copy of the release in force.

import type { Context } from '../context.ts';

/** @returns the id of the exchange's draft timetable */
export async function ensureDraft(context: Context, exchangeId: string): Promise<string> {
	const { database, newId, now } = context;
	const timetables = await database
		.selectFrom('timetable')
		.selectAll()
		.where('exchangeId', '=', exchangeId)
		.orderBy('number', 'desc')
		.execute();
	const draft = timetables.find(({ status }) => status === 'draft');
	if (draft) return draft.id;
	const id = newId();
	const released = timetables.find(({ status }) => status === 'released');
	await database
		.insertInto('timetable')
		.values({
			id,
			exchangeId,
			number: (timetables[0]?.number ?? 0) + 1,
			status: 'draft',
			solution: released?.solution ?? null,
			cost: released?.cost ?? null,
			bound: released?.bound ?? null,
			seconds: released?.seconds ?? null,
			seed: released?.seed ?? null,
			version: 1,
			createdAt: now(),
			updatedAt: now()
		})
		.execute();
	if (released) await copyMeetings(context, released.id, id);
	return id;
}

async function copyMeetings({ database, newId }: Context, from: string, to: string) {
	const meetings = await database
		.selectFrom('meeting')
		.selectAll()
		.where('timetableId', '=', from)
		.execute();
	const sittings = await database
		.selectFrom('sitting')
		.selectAll()
		.where('timetableId', '=', from)
		.execute();
	const copies = new Map(meetings.map(({ id }) => [id, newId()]));
	const rowsAtOnce = 200;
	for (let start = 0; start < meetings.length; start += rowsAtOnce) {
		const rows = meetings.slice(start, start + rowsAtOnce).map((meeting) => ({
			...meeting,
			id: copies.get(meeting.id)!,
			timetableId: to,
			pinned: 0 as const
		}));
		await database.insertInto('meeting').values(rows).execute();
	}
	for (let start = 0; start < sittings.length; start += rowsAtOnce) {
		const rows = sittings.slice(start, start + rowsAtOnce).map((sitting) => ({
			...sitting,
			id: newId(),
			timetableId: to,
			meetingId: copies.get(sitting.meetingId)!
		}));
		await database.insertInto('sitting').values(rows).execute();
	}
	const unmet = await database
		.selectFrom('unmetWish')
		.selectAll()
		.where('timetableId', '=', from)
		.execute();
	if (unmet.length > 0) {
		await database
			.insertInto('unmetWish')
			.values(unmet.map((row) => ({ ...row, id: newId(), timetableId: to })))
			.execute();
	}
}
