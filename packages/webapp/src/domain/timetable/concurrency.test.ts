// What must never break, whatever fifty organisers do at once: nobody sits twice in one slot, and
// no table is taken twice. The unique indexes keep it, not only the code.

import { expect, it } from 'vitest';
import { isUniqueViolation } from '#database/refusals.ts';
import { testDatabase } from '#tests/database.ts';
import { makeExchange, takePart } from '#tests/factories.ts';
import { planMeeting } from '#tests/plan-meeting.ts';
import { attempt } from '../attempt.ts';
import { moveMeeting } from './change-meeting.ts';
import { ensureDraft } from './ensure-draft.ts';

const writers = 50;
const stage = await testDatabase();
const { trobada, database } = stage;

async function outcomes(write: (index: number) => Promise<unknown>) {
	const settled = await Promise.allSettled(Array.from({ length: writers }, (_, n) => write(n)));
	const refused = settled.filter((each) => each.status === 'rejected');
	for (const { reason } of refused) expect(isUniqueViolation(reason), String(reason)).toBe(true);
	return { won: settled.length - refused.length, refused: refused.length };
}

it('lets one of fifty writers book a person into a slot', async () => {
	const { exchangeId, slotIds, placeIds } = await makeExchange(trobada, { tables: 50 });
	const busy = await takePart(trobada, { exchangeId });
	const timetableId = await ensureDraft(trobada, exchangeId);
	const slotId = slotIds[0]!;
	const meetings: string[] = [];
	for (let index = 0; index < writers; index++) {
		const { organisationId } = await takePart(trobada, { exchangeId });
		const id = trobada.newId();
		await database
			.insertInto('meeting')
			.values({
				id,
				timetableId,
				organisationAId: busy.organisationId,
				organisationBId: organisationId,
				slotId,
				placeId: placeIds[index]!,
				pinned: 0
			})
			.execute();
		meetings.push(id);
	}
	const { participationId } = busy;
	const { won, refused } = await outcomes((index) =>
		database
			.insertInto('sitting')
			.values({
				id: trobada.newId(),
				timetableId,
				meetingId: meetings[index]!,
				slotId,
				participationId
			})
			.execute()
	);
	expect({ won, refused }).toEqual({ won: 1, refused: writers - 1 });
});

it('lets one of fifty writers have a table in a slot', async () => {
	const { exchangeId, slotIds, placeIds } = await makeExchange(trobada);
	const timetableId = await ensureDraft(trobada, exchangeId);
	const organisations: string[] = [];
	for (let index = 0; index <= writers; index++) {
		organisations.push((await takePart(trobada, { exchangeId })).organisationId);
	}
	const { won, refused } = await outcomes((index) =>
		database
			.insertInto('meeting')
			.values({
				id: trobada.newId(),
				timetableId,
				organisationAId: organisations[writers]!,
				organisationBId: organisations[index]!,
				slotId: slotIds[0]!,
				placeId: placeIds[0]!,
				pinned: 0
			})
			.execute()
	);
	expect({ won, refused }).toEqual({ won: 1, refused: writers - 1 });
});

it('lets one of fifty organisers move a meeting to the same table, and tells the others', async () => {
	const { exchangeId, slotIds, placeIds } = await makeExchange(trobada);
	const one = await takePart(trobada, { exchangeId });
	const other = await takePart(trobada, { exchangeId });
	const { meetingId: id } = await planMeeting(
		trobada,
		exchangeId,
		[one, other],
		slotIds[0]!,
		placeIds[0]!
	);
	const seat = { slotId: slotIds[1]!, placeId: placeIds[1]! };
	const answers = await Promise.all(
		Array.from({ length: writers }, () =>
			attempt(moveMeeting, trobada, { id, version: 1, ...seat })
		)
	);
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	for (const answer of answers) {
		if (!answer.ok) expect(answer.reason).toBe('changed-meanwhile');
	}
	const sittings = await database
		.selectFrom('sitting')
		.select('slotId')
		.where('meetingId', '=', id)
		.execute();
	expect(sittings).toEqual([{ slotId: seat.slotId }, { slotId: seat.slotId }]);
});
