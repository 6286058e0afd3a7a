// Writes the solver's answer into the draft. The unique indexes check it once more.

import type { Schedule } from '@trobada/scheduling';
import { toJson } from '#database/json.ts';
import type { PlanChange, UnmetReason } from '#database/values.ts';
import { inTransaction, type Context } from '../context.ts';
import { pairOf, type SolvePayload } from './timetable.ts';

const rowsAtOnce = 100;

export async function keepSchedule(
	context: Context,
	{ timetableId, problem, withoutPeople, seed }: SolvePayload,
	schedule: Schedule
): Promise<void> {
	const pinned = new Set(problem.meetings.filter(({ fixed }) => fixed).map(({ id }) => id));
	await inTransaction(context, async ({ database, newId, now }) => {
		const draft = await database
			.updateTable('timetable')
			.set((row) => ({
				solution: schedule.status,
				cost: toJson(schedule.cost),
				bound: toJson(schedule.bound),
				seconds: schedule.seconds,
				seed,
				version: row('version', '+', 1),
				updatedAt: now()
			}))
			.where('id', '=', timetableId)
			.where('status', '=', 'draft')
			.executeTakeFirst();
		// Released meanwhile: the answer is to a question that nobody asks any more.
		if (draft.numUpdatedRows === 0n) return;
		await database.deleteFrom('meeting').where('timetableId', '=', timetableId).execute();
		await database.deleteFrom('unmetWish').where('timetableId', '=', timetableId).execute();
		const meetings = schedule.meetings.map(({ id, slot, place, attendees }) => ({
			row: {
				id: newId(),
				timetableId,
				...pairOf(id),
				slotId: slot,
				placeId: place,
				pinned: pinned.has(id) ? (1 as const) : (0 as const)
			},
			attendees
		}));
		const sittings = meetings.flatMap(({ row, attendees }) =>
			attendees.map((participationId) => ({
				id: newId(),
				timetableId,
				meetingId: row.id,
				slotId: row.slotId,
				participationId
			}))
		);
		const unmet = [
			...schedule.unscheduled.map(({ id, reasons, changes = [] }) => ({
				id: newId(),
				timetableId,
				...pairOf(id),
				reasons: toJson(reasons as readonly UnmetReason[] as UnmetReason[]),
				changes: toJson<readonly PlanChange[]>(changes)
			})),
			...withoutPeople.map(({ organisationAId, organisationBId, organisationId }) => ({
				id: newId(),
				timetableId,
				organisationAId,
				organisationBId,
				reasons: toJson([{ kind: 'nobody-takes-meetings', participant: organisationId }]),
				changes: toJson<readonly PlanChange[]>([])
			}))
		];
		for (let start = 0; start < meetings.length; start += rowsAtOnce) {
			const rows = meetings.slice(start, start + rowsAtOnce).map(({ row }) => row);
			await database.insertInto('meeting').values(rows).execute();
		}
		for (let start = 0; start < sittings.length; start += rowsAtOnce) {
			await database
				.insertInto('sitting')
				.values(sittings.slice(start, start + rowsAtOnce))
				.execute();
		}
		for (let start = 0; start < unmet.length; start += rowsAtOnce) {
			await database
				.insertInto('unmetWish')
				.values(unmet.slice(start, start + rowsAtOnce))
				.execute();
		}
	});
}
