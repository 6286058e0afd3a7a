// Asks for a new draft: takes a snapshot of the problem and leaves the solving to a job.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { addJob } from '../job/job.ts';
import { decline, type Outcome } from '../outcome.ts';
import { lapseWishes } from '../wish/lapse-wishes.ts';
import { ensureDraft } from './ensure-draft.ts';
import { meetingsOf } from './queries.ts';
import { readSnapshot } from './read-snapshot.ts';
import { problemOf, scheduleOf, type SolveInput, type SolvePayload } from './timetable.ts';

export async function solveTimetable(
	context: Context,
	{ exchangeId, seconds, seed }: SolveInput
): Promise<Outcome<{ jobId: string; timetableId: string }>> {
	if (!may(context.actor, 'timetable.solve', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database } = inside;
		const exchange = await exchangeById(database, exchangeId);
		if (!exchange) return decline('not-found');
		const running = await database
			.selectFrom('job')
			.select('id')
			.where('exchangeId', '=', exchangeId)
			.where('kind', '=', 'solve-timetable')
			.where('status', 'in', ['queued', 'running'])
			.executeTakeFirst();
		if (running) return decline('busy');
		await lapseWishes(inside, exchange);
		const timetableId = await ensureDraft(inside, exchangeId);
		const snapshot = await readSnapshot(database, exchange);
		if (snapshot.slots.length === 0 || snapshot.places.length === 0) return decline('no-slots');
		if (snapshot.pairs.length === 0) return decline('nothing-to-do');
		const { problem, withoutPeople } = problemOf(snapshot);
		const released = await database
			.selectFrom('timetable')
			.select('id')
			.where('exchangeId', '=', exchangeId)
			.where('status', '=', 'released')
			.executeTakeFirst();
		const payload: SolvePayload = {
			timetableId,
			problem,
			withoutPeople,
			seconds,
			seed,
			from: released ? scheduleOf(await meetingsOf(database, released.id)) : null
		};
		const jobId = await addJob(inside, { kind: 'solve-timetable', exchangeId, payload });
		await recordChange(inside, {
			action: 'timetable.solve',
			thing: 'timetable',
			thingId: timetableId,
			exchangeId,
			details: { meetings: problem.meetings.length, seconds, seed }
		});
		return { ok: true, jobId, timetableId };
	});
}
