// Changes the draft by hand: moves a meeting to another slot or table, pins it, or takes it out.

import { isUniqueViolation } from '#database/refusals.ts';
import { toJson } from '#database/json.ts';
import type { PlanChange } from '#database/values.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { decline, type Outcome } from '../outcome.ts';
import { meetingGrid } from '../session/queries.ts';
import { chooseAttendees } from './choose-attendees.ts';
import type { MeetingRef, MoveInput, PinInput } from './timetable.ts';

type Draft = {
	id: string;
	timetableId: string;
	exchangeId: string;
	version: number;
	organisationAId: string;
	organisationBId: string;
	slotId: string;
	placeId: string;
};

export async function moveMeeting(
	context: Context,
	input: MoveInput
): Promise<Outcome<{ version: number }>> {
	const { slotId, placeId } = input;
	try {
		return await change(context, input, async (inside, meeting) => {
			const { database } = inside;
			const exchange = await exchangeById(database, meeting.exchangeId);
			const { slots, places } = await meetingGrid(database, meeting.exchangeId);
			const slot = slots.find(({ id }) => id === slotId);
			const place = places.find(({ id }) => id === placeId);
			if (!slot || !place?.sessionIds.includes(slot.sessionId)) return decline('not-found');
			const chosen = await chooseAttendees(inside, { ...meeting, slotId, exchange: exchange! });
			if (!chosen.ok) return chosen;
			const taken = await placeTaken(inside, meeting, slotId, placeId);
			if (taken) return decline('busy-place', { details: { place: taken } });
			await database.deleteFrom('sitting').where('meetingId', '=', meeting.id).execute();
			await database
				.updateTable('meeting')
				.set({ slotId, placeId, pinned: 1 })
				.where('id', '=', meeting.id)
				.execute();
			await database
				.insertInto('sitting')
				.values(
					chosen.participationIds.map((participationId) => ({
						id: inside.newId(),
						timetableId: meeting.timetableId,
						meetingId: meeting.id,
						slotId,
						participationId
					}))
				)
				.execute();
			return { ok: true };
		});
	} catch (error) {
		// Two organisers moved at once: the index let only the first have the table or the person.
		if (isUniqueViolation(error)) return decline('changed-meanwhile');
		throw error;
	}
}

export function pinMeeting(
	context: Context,
	input: PinInput
): Promise<Outcome<{ version: number }>> {
	return change(context, input, async ({ database }, { id }) => {
		await database
			.updateTable('meeting')
			.set({ pinned: input.pinned === 1 ? 1 : 0 })
			.where('id', '=', id)
			.execute();
		return { ok: true };
	});
}

/** Takes a meeting out of the draft; it then stands among the unmet wishes, with this reason. */
export function removeMeeting(
	context: Context,
	input: MeetingRef
): Promise<Outcome<{ version: number }>> {
	return change(context, input, async ({ database, newId }, meeting) => {
		await database.deleteFrom('meeting').where('id', '=', meeting.id).execute();
		await database
			.insertInto('unmetWish')
			.values({
				id: newId(),
				timetableId: meeting.timetableId,
				organisationAId: meeting.organisationAId,
				organisationBId: meeting.organisationBId,
				reasons: toJson([{ kind: 'taken-out' }]),
				changes: toJson<readonly PlanChange[]>([])
			})
			.onConflict((conflict) =>
				conflict.columns(['timetableId', 'organisationAId', 'organisationBId']).doNothing()
			)
			.execute();
		return { ok: true };
	});
}

/** `version` is that of the timetable that the organiser was looking at. */
async function change(
	context: Context,
	{ id, version }: MeetingRef,
	work: (inside: Context, meeting: Draft) => Promise<Outcome>
): Promise<Outcome<{ version: number }>> {
	return inTransaction(context, async (inside) => {
		const { database } = inside;
		const meeting = await database
			.selectFrom('meeting')
			.innerJoin('timetable', 'timetable.id', 'meeting.timetableId')
			.selectAll('meeting')
			.select(['timetable.exchangeId', 'timetable.version'])
			.where('meeting.id', '=', id)
			.where('timetable.status', '=', 'draft')
			.executeTakeFirst();
		if (!meeting) return decline('not-found');
		const { exchangeId, timetableId } = meeting;
		if (!may(context.actor, 'timetable.change', { exchangeId })) return decline('not-allowed');
		const moved = await database
			.updateTable('timetable')
			.set({ version: version + 1, solution: 'feasible', updatedAt: inside.now() })
			.where('id', '=', timetableId)
			.where('version', '=', version)
			.executeTakeFirst();
		if (moved.numUpdatedRows === 0n) return decline('changed-meanwhile');
		const outcome = await work(inside, meeting);
		if (!outcome.ok) return outcome;
		await recordChange(inside, {
			action: 'timetable.change',
			thing: 'meeting',
			thingId: id,
			exchangeId
		});
		return { ok: true as const, version: version + 1 };
	});
}

async function placeTaken(
	{ database }: Context,
	{ id, timetableId }: Draft,
	slotId: string,
	placeId: string
): Promise<string | null> {
	const other = await database
		.selectFrom('meeting')
		.innerJoin('place', 'place.id', 'meeting.placeId')
		.select('place.name')
		.where('meeting.timetableId', '=', timetableId)
		.where('meeting.slotId', '=', slotId)
		.where('meeting.placeId', '=', placeId)
		.where('meeting.id', '!=', id)
		.executeTakeFirst();
	return other?.name ?? null;
}
