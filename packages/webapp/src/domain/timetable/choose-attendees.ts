// Who of each side can sit in a meeting at a slot: available, in no other session and no meeting.

import type { Context } from '../context.ts';
import type { RequestMode } from '#database/values.ts';
import { decline, type Outcome } from '../outcome.ts';
import { readSnapshot } from './read-snapshot.ts';
import { problemOf } from './timetable.ts';

type Question = {
	id: string;
	timetableId: string;
	organisationAId: string;
	organisationBId: string;
	slotId: string;
	exchange: { id: string; requestMode: RequestMode };
};

/** @returns one person of each side, those who sat before first; or whose day it does not fit */
export async function chooseAttendees(
	context: Context,
	{ id, timetableId, organisationAId, organisationBId, slotId, exchange }: Question
): Promise<Outcome<{ participationIds: string[] }>> {
	const { database } = context;
	const snapshot = await readSnapshot(database, exchange);
	const { problem } = problemOf(snapshot);
	const open = new Set(
		problem.participants
			.filter(({ unavailable }) => !unavailable?.includes(slotId))
			.map((participant) => participant.id)
	);
	const sittings = await database
		.selectFrom('sitting')
		.select(['participationId', 'meetingId', 'slotId'])
		.where('timetableId', '=', timetableId)
		.execute();
	const busy = new Set(
		sittings
			.filter((sitting) => sitting.slotId === slotId && sitting.meetingId !== id)
			.map(({ participationId }) => participationId)
	);
	const before = new Set(
		sittings.filter(({ meetingId }) => meetingId === id).map((sitting) => sitting.participationId)
	);
	const participationIds: string[] = [];
	for (const organisationId of [organisationAId, organisationBId]) {
		const free = snapshot.people
			.filter((person) => person.organisationId === organisationId && open.has(person.id))
			.filter((person) => !busy.has(person.id))
			.sort((a, b) => Number(before.has(b.id)) - Number(before.has(a.id)));
		if (!free[0])
			return decline('busy-person', { details: { name: await nameOf(context, organisationId) } });
		participationIds.push(free[0].id);
	}
	return { ok: true, participationIds };
}

async function nameOf({ database }: Context, organisationId: string): Promise<string> {
	const row = await database
		.selectFrom('organisation')
		.select('name')
		.where('id', '=', organisationId)
		.executeTakeFirstOrThrow();
	return row.name;
}
