import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeExchange,
	makeOrganiser,
	makeSession,
	makeWish,
	must,
	takePart
} from '#tests/factories.ts';
import { planMeeting } from '#tests/plan-meeting.ts';
import { workOff } from '#tests/work-off.ts';
import { beginDraft, discardDraft } from './begin-draft.ts';
import { moveMeeting, pinMeeting, removeMeeting } from './change-meeting.ts';
import { findBoard, type Board } from './queries.ts';
import { releaseTimetable } from './release-timetable.ts';
import { solveTimetable } from './solve-timetable.ts';
import { breaksOf } from './timetable.ts';

const stage = await testDatabase();
const { trobada, database, actingAs } = stage;

/** Three on one side wish to meet three on the other: nine meetings in six slots at two tables. */
async function nineWishes() {
	const exchange = await makeExchange(trobada, { tables: 2 });
	const { exchangeId } = exchange;
	const side = async () => {
		const parts = [];
		for (let count = 0; count < 3; count++) parts.push(await takePart(trobada, { exchangeId }));
		return parts;
	};
	const [hosts, guests] = [await side(), await side()];
	for (const { organisationId: from } of hosts) {
		for (const { organisationId: to } of guests) await makeWish(trobada, { exchangeId, from, to });
	}
	return { ...exchange, hosts, guests };
}

async function solve(exchangeId: string) {
	must(await solveTimetable(trobada, { exchangeId, seconds: 1, seed: 1 }));
	await workOff(stage);
	return boardOf(exchangeId);
}

async function boardOf(exchangeId: string): Promise<Board> {
	return must(await findBoard(trobada, exchangeId));
}

async function release(exchangeId: string) {
	const { shown } = await boardOf(exchangeId);
	const outcome = must(await releaseTimetable(trobada, { exchangeId, version: shown!.version }));
	return { ...outcome, sent: await workOff(stage) };
}

const seatOf = ({ slotId, placeId }: { slotId: string; placeId: string }) => `${slotId} ${placeId}`;

describe('solveTimetable', () => {
	it('holds every wish that fits, nobody twice in a slot, no table twice', async () => {
		const { exchangeId } = await nineWishes();
		const board = await solve(exchangeId);
		expect(board.quality).toMatchObject({ wished: 9, held: 9 });
		expect(new Set(board.meetings.map(seatOf)).size).toBe(9);
		const seats = board.meetings.flatMap(({ slotId, participationIds }) =>
			participationIds.map((id) => `${slotId} ${id}`)
		);
		expect(new Set(seats).size).toBe(18);
	});

	it('avoids the sessions that people are in', async () => {
		const { exchangeId, slotIds } = await nineWishes();
		await makeSession(trobada, exchangeId, { kind: 'meal', start: '09:00', end: '09:40' });
		const board = await solve(exchangeId);
		const used = new Set(board.meetings.map(({ slotId }) => slotId));
		expect(used.has(slotIds[0]!)).toBe(false);
		expect(used.has(slotIds[1]!)).toBe(false);
		expect(board.meetings).toHaveLength(8);
		expect(board.unmet).toHaveLength(1);
	});

	it('says of each unmet wish why it was not scheduled', async () => {
		const { exchangeId } = await nineWishes();
		await makeSession(trobada, exchangeId, { kind: 'visit', start: '09:20', end: '11:00' });
		const board = await solve(exchangeId);
		expect(board.meetings.length).toBe(2);
		expect(board.unmet).toHaveLength(7);
		for (const { reasons } of board.unmet) expect(reasons.length).toBeGreaterThan(0);
	});

	it('gives the same timetable for the same problem and seed', async () => {
		const { exchangeId } = await nineWishes();
		const seats = ({ meetings }: Board) =>
			meetings.map((each) => `${each.organisationAId} ${each.organisationBId} ${seatOf(each)}`);
		const first = seats(await solve(exchangeId)).sort();
		const second = seats(await solve(exchangeId)).sort();
		expect(second).toEqual(first);
	});

	it('runs once at a time for an exchange', async () => {
		const { exchangeId } = await nineWishes();
		must(await solveTimetable(trobada, { exchangeId, seconds: 1, seed: 1 }));
		expect(await solveTimetable(trobada, { exchangeId, seconds: 1, seed: 1 })).toMatchObject({
			reason: 'busy'
		});
		await workOff(stage);
	});

	it('says what is missing when there are no slots or no wishes', async () => {
		const { exchangeId } = await makeExchange(trobada);
		expect(await solveTimetable(trobada, { exchangeId, seconds: 1, seed: 1 })).toMatchObject({
			reason: 'nothing-to-do'
		});
	});

	it('says when nobody of an organisation takes meetings', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const one = await takePart(trobada, { exchangeId });
		const other = await takePart(trobada, { exchangeId });
		await database
			.updateTable('participation')
			.set({ availability: 'no-meetings' })
			.where('id', '=', other.participationId)
			.execute();
		const ends = { from: one.organisationId, to: other.organisationId };
		await makeWish(trobada, { exchangeId, ...ends });
		const board = await solve(exchangeId);
		expect(board.unmet.map(({ reasons }) => reasons)).toEqual([
			[{ kind: 'nobody-takes-meetings', participant: other.organisationId }]
		]);
	});
});

describe('changes by hand', () => {
	it('keeps a pinned meeting where it is when the rest is solved again', async () => {
		const { exchangeId } = await nineWishes();
		const before = await solve(exchangeId);
		const free = before.slots
			.flatMap(({ id: slotId }) => before.places.map(({ id: placeId }) => ({ slotId, placeId })))
			.filter((seat) => !before.meetings.some((each) => seatOf(each) === seatOf(seat)));
		const busy = (slotId: string, people: readonly string[]) =>
			before.meetings.some(
				(each) => each.slotId === slotId && each.participationIds.some((id) => people.includes(id))
			);
		const [{ meeting, target }] = before.meetings.flatMap((each) =>
			free
				.filter(({ slotId }) => !busy(slotId, each.participationIds))
				.map((seat) => ({ meeting: each, target: seat }))
		) as [{ meeting: Board['meetings'][number]; target: (typeof free)[number] }];
		const version = before.shown!.version;
		must(await moveMeeting(trobada, { id: meeting.id, version, ...target }));
		const after = await solve(exchangeId);
		const same = after.meetings.find(
			({ organisationAId, organisationBId }) =>
				organisationAId === meeting.organisationAId && organisationBId === meeting.organisationBId
		);
		expect(same).toMatchObject({ ...target, pinned: 1 });
		expect(after.quality.held).toBe(9);
	});

	it('refuses a table that another meeting has, and a person who is busy', async () => {
		const { exchangeId, slotIds, placeIds, hosts, guests } = await nineWishes();
		const plan = (host: number, guest: number, slot: number, place: number) =>
			planMeeting(
				trobada,
				exchangeId,
				[hosts[host]!, guests[guest]!],
				slotIds[slot]!,
				placeIds[place]!
			);
		const { meetingId: id } = await plan(0, 0, 0, 0);
		await plan(1, 1, 1, 0);
		await plan(0, 2, 2, 0);
		const move = (slot: number, place: number) =>
			moveMeeting(trobada, { id, version: 1, slotId: slotIds[slot]!, placeId: placeIds[place]! });
		expect(await move(1, 0)).toMatchObject({ reason: 'busy-place' });
		expect(await move(2, 1)).toMatchObject({ reason: 'busy-person' });
		expect((await move(1, 1)).ok).toBe(true);
	});

	it('refuses a slot or a table of another exchange', async () => {
		const { exchangeId, slotIds, placeIds, hosts, guests } = await nineWishes();
		const elsewhere = await makeExchange(trobada);
		const { meetingId: id } = await planMeeting(
			trobada,
			exchangeId,
			[hosts[0]!, guests[0]!],
			slotIds[0]!,
			placeIds[0]!
		);
		const move = (slotId: string, placeId: string) =>
			moveMeeting(trobada, { id, version: 1, slotId, placeId });
		expect((await move(elsewhere.slotIds[1]!, placeIds[0]!)).ok).toBe(false);
		expect((await move(slotIds[1]!, elsewhere.placeIds[0]!)).ok).toBe(false);
	});

	it('tells the second of two organisers who look at the same draft', async () => {
		const { exchangeId, slotIds, placeIds, hosts, guests } = await nineWishes();
		const { meetingId: id } = await planMeeting(
			trobada,
			exchangeId,
			[hosts[0]!, guests[0]!],
			slotIds[0]!,
			placeIds[0]!
		);
		must(await pinMeeting(trobada, { id, version: 1, pinned: 1 }));
		expect(await pinMeeting(trobada, { id, version: 1, pinned: 0 })).toMatchObject({
			reason: 'changed-meanwhile'
		});
	});

	it('lists a meeting that was taken out among the unmet wishes', async () => {
		const { exchangeId } = await nineWishes();
		const board = await solve(exchangeId);
		const [meeting] = board.meetings;
		must(await removeMeeting(trobada, { id: meeting!.id, version: board.shown!.version }));
		const { unmet, quality } = await boardOf(exchangeId);
		expect(unmet.map(({ reasons }) => reasons)).toEqual([[{ kind: 'taken-out' }]]);
		expect(quality.held).toBe(8);
	});

	it('throws a draft away and leaves the release as it is', async () => {
		const { exchangeId } = await nineWishes();
		await solve(exchangeId);
		await release(exchangeId);
		const { timetableId } = must(await beginDraft(trobada, { exchangeId }));
		expect((await boardOf(exchangeId)).shown?.id).toBe(timetableId);
		must(await discardDraft(trobada, { exchangeId }));
		const { shown, meetings } = await boardOf(exchangeId);
		expect(shown?.status).toBe('released');
		expect(meetings).toHaveLength(9);
	});
});

describe('releaseTimetable', () => {
	it('writes to everybody who comes, the first time, and opens the phase', async () => {
		const { exchangeId } = await nineWishes();
		await takePart(trobada, { exchangeId });
		await solve(exchangeId);
		const { number, letters, sent } = await release(exchangeId);
		expect({ number, letters }).toEqual({ number: 1, letters: 7 });
		expect(sent).toHaveLength(7);
		const { phase } = await database
			.selectFrom('exchange')
			.select('phase')
			.where('id', '=', exchangeId)
			.executeTakeFirstOrThrow();
		expect(phase).toBe('released');
	});

	it('writes the second time only to those whose day changed, and how', async () => {
		const { exchangeId } = await nineWishes();
		await solve(exchangeId);
		await release(exchangeId);
		must(await beginDraft(trobada, { exchangeId }));
		const board = await boardOf(exchangeId);
		const [gone] = board.meetings;
		must(await removeMeeting(trobada, { id: gone!.id, version: board.shown!.version }));
		const { letters, sent } = await release(exchangeId);
		expect(letters).toBe(2);
		const emails = await database
			.selectFrom('participation')
			.innerJoin('person', 'person.id', 'participation.personId')
			.select('person.email')
			.where('participation.id', 'in', [...gone!.participationIds])
			.execute();
		expect(sent.map(({ to }) => to).sort()).toEqual(emails.map(({ email }) => email).sort());
		for (const { text } of sent) expect(text).toContain('Table');
	});

	it('writes to nobody when nothing changed', async () => {
		const { exchangeId } = await nineWishes();
		await solve(exchangeId);
		await release(exchangeId);
		must(await beginDraft(trobada, { exchangeId }));
		expect(await release(exchangeId)).toMatchObject({ letters: 0, sent: [] });
	});

	it('keeps meetings close to the release when it is solved again', async () => {
		const { exchangeId, hosts } = await nineWishes();
		await solve(exchangeId);
		await release(exchangeId);
		const newcomer = await takePart(trobada, { exchangeId });
		const ends = { from: newcomer.organisationId, to: hosts[0]!.organisationId };
		await makeWish(trobada, { exchangeId, ...ends });
		const before = await boardOf(exchangeId);
		const after = await solve(exchangeId);
		const seats = new Set(before.meetings.map((each) => `${each.organisationAId} ${seatOf(each)}`));
		const stayed = after.meetings.filter((each) =>
			seats.has(`${each.organisationAId} ${seatOf(each)}`)
		);
		expect(after.quality.held).toBe(10);
		expect(stayed.length).toBeGreaterThanOrEqual(7);
	});

	it('is for the organiser, not for the co-organiser', async () => {
		const { exchangeId } = await nineWishes();
		const coOrganiser = await actingAs(await makeOrganiser(trobada, exchangeId, 'co-organiser'));
		expect(await releaseTimetable(coOrganiser, { exchangeId, version: 1 })).toMatchObject({
			reason: 'not-allowed'
		});
	});

	it('does not release a draft that changed since the organiser looked', async () => {
		const { exchangeId } = await nineWishes();
		const { shown } = await solve(exchangeId);
		expect(
			await releaseTimetable(trobada, { exchangeId, version: shown!.version - 1 })
		).toMatchObject({ reason: 'changed-meanwhile' });
	});
});

describe('breaksOf', () => {
	it('counts runs of idle slots between the first and the last meeting', () => {
		expect(breaksOf([0, 1, 2])).toBe(0);
		expect(breaksOf([0, 3, 4, 7])).toBe(2);
		expect(breaksOf([])).toBe(0);
	});
});
