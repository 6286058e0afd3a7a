import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import { makeExchange, makeOrganiser, makeSession, must, takePart } from '#tests/factories.ts';
import { planMeeting } from '#tests/plan-meeting.ts';
import { atVenue } from '../text/time.ts';
import { meetingGrid, sessionForEditing } from './queries.ts';
import { removeSession } from './remove-session.ts';
import { addPlaces } from './save-venue.ts';
import { saveSession } from './save-session.ts';
import { overlaps, sessionInput, slotsOf } from './session.ts';

const stage = await testDatabase();
const { trobada, database, actingAs } = stage;

async function formOf(exchangeId: string, sessionId: string) {
	const session = (await sessionForEditing(database, sessionId))!;
	const begins = atVenue(session.startsAt, 'Europe/Rome');
	return {
		id: sessionId,
		version: session.version,
		exchangeId,
		kind: session.kind,
		title: session.title,
		day: begins.day,
		start: begins.time,
		end: atVenue(session.endsAt, 'Europe/Rome').time,
		venueId: session.venueId ?? '',
		slotMinutes: session.slotMinutes ?? '',
		breakMinutes: session.breakMinutes ?? '',
		placeIds: session.placeIds
	};
}

describe('slotsOf', () => {
	const span = { startsAt: '2023-06-20T07:00:00.000Z', endsAt: '2023-06-20T08:00:00.000Z' };

	it('gives as many slots as fit, with a break after each', () => {
		const slots = slotsOf({ ...span, slotMinutes: 20, breakMinutes: 5 });
		expect(slots.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(['07:00', '07:25']);
	});

	it('needs no break after the last slot', () => {
		expect(slotsOf({ ...span, slotMinutes: 25, breakMinutes: 10 })).toHaveLength(2);
	});
});

describe('overlaps', () => {
	it('lets touching ends pass', () => {
		const first = { startsAt: '2023-06-20T07:00:00.000Z', endsAt: '2023-06-20T08:00:00.000Z' };
		const second = { startsAt: '2023-06-20T08:00:00.000Z', endsAt: '2023-06-20T09:00:00.000Z' };
		expect(overlaps(first, second)).toBe(false);
		expect(overlaps(first, { ...second, startsAt: '2023-06-20T07:59:00.000Z' })).toBe(true);
	});
});

describe('saveSession', () => {
	it('keeps the identity of slots that stay when the session grows', async () => {
		const { exchangeId, sessionId, slotIds } = await makeExchange(trobada);
		const form = await formOf(exchangeId, sessionId);
		must(await saveSession(trobada, sessionInput.parse({ ...form, end: '12:00' })));
		const { slots } = await meetingGrid(database, exchangeId);
		expect(slots).toHaveLength(9);
		expect(slots.slice(0, 6).map(({ id }) => id)).toEqual(slotIds);
	});

	it('takes away the slots that no longer fit', async () => {
		const { exchangeId, sessionId, slotIds } = await makeExchange(trobada);
		const form = await formOf(exchangeId, sessionId);
		must(await saveSession(trobada, sessionInput.parse({ ...form, end: '10:00' })));
		const { slots } = await meetingGrid(database, exchangeId);
		expect(slots.map(({ id }) => id)).toEqual(slotIds.slice(0, 3));
	});

	it('does not take away a slot in which a meeting is planned, and changes nothing then', async () => {
		const { exchangeId, sessionId, slotIds, placeIds } = await makeExchange(trobada);
		const one = await takePart(trobada, { exchangeId });
		const other = await takePart(trobada, { exchangeId });
		await planMeeting(trobada, exchangeId, [one, other], slotIds[5]!, placeIds[0]!);
		const form = await formOf(exchangeId, sessionId);
		const shorter = sessionInput.parse({ ...form, end: '10:00', title: { en: 'Shorter' } });
		expect(await saveSession(trobada, shorter)).toMatchObject({
			reason: 'in-use',
			fields: { slotMinutes: 'session.slotsUsed' }
		});
		const session = await sessionForEditing(database, sessionId);
		expect(session).toMatchObject({ title: { en: 'Meetings' }, version: 1 });
	});

	it('refuses a day outside of the exchange', async () => {
		const { exchangeId, sessionId } = await makeExchange(trobada);
		const form = await formOf(exchangeId, sessionId);
		const outcome = await saveSession(trobada, sessionInput.parse({ ...form, day: '2023-06-22' }));
		expect(outcome).toMatchObject({ reason: 'invalid', fields: { day: 'session.outside' } });
	});

	it('tells the second editor that somebody was faster', async () => {
		const { exchangeId, sessionId } = await makeExchange(trobada);
		const form = sessionInput.parse(await formOf(exchangeId, sessionId));
		must(await saveSession(trobada, form));
		expect(await saveSession(trobada, form)).toMatchObject({ reason: 'changed-meanwhile' });
	});

	it('is for those who prepare this very exchange', async () => {
		const { exchangeId, sessionId } = await makeExchange(trobada);
		const { exchangeId: otherId } = await makeExchange(trobada);
		const stranger = await actingAs(await makeOrganiser(trobada, otherId));
		const form = sessionInput.parse(await formOf(exchangeId, sessionId));
		expect(await saveSession(stranger, form)).toMatchObject({ reason: 'not-allowed' });
	});
});

describe('removeSession', () => {
	it('takes the slots of the session with it', async () => {
		const { exchangeId, sessionId } = await makeExchange(trobada);
		must(await removeSession(trobada, { id: sessionId, exchangeId, version: 1 }));
		expect((await meetingGrid(database, exchangeId)).slots).toEqual([]);
	});

	it('leaves a session with planned meetings', async () => {
		const { exchangeId, sessionId, slotIds, placeIds } = await makeExchange(trobada);
		const one = await takePart(trobada, { exchangeId });
		const other = await takePart(trobada, { exchangeId });
		await planMeeting(trobada, exchangeId, [one, other], slotIds[0]!, placeIds[0]!);
		expect(await removeSession(trobada, { id: sessionId, exchangeId, version: 1 })).toMatchObject({
			reason: 'in-use'
		});
	});

	it('leaves a session that somebody changed meanwhile', async () => {
		const { exchangeId, sessionId } = await makeExchange(trobada);
		must(await saveSession(trobada, sessionInput.parse(await formOf(exchangeId, sessionId))));
		expect(await removeSession(trobada, { id: sessionId, exchangeId, version: 1 })).toMatchObject({
			reason: 'changed-meanwhile'
		});
	});

	it('does not reach into another exchange', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const other = await makeExchange(trobada);
		const id = await makeSession(trobada, other.exchangeId, { start: '14:00', end: '15:00' });
		const outcome = await removeSession(trobada, { id, exchangeId, version: 1 });
		expect(outcome).toMatchObject({ reason: 'not-found' });
	});
});

describe('addPlaces', () => {
	it('numbers tables that are alike and refuses a name twice in one venue', async () => {
		const { exchangeId, venueId } = await makeExchange(trobada, { tables: 1 });
		const input = { exchangeId, venueId, kind: 'table' as const, name: 'Tavolo', capacity: 4 };
		expect(must(await addPlaces(trobada, { ...input, count: 3 })).ids).toHaveLength(3);
		expect(await addPlaces(trobada, { ...input, count: 2 })).toMatchObject({
			reason: 'already-there'
		});
		const names = await database
			.selectFrom('place')
			.select('name')
			.where('venueId', '=', venueId)
			.where('name', 'like', 'Tavolo%')
			.orderBy('name')
			.execute();
		expect(names.map(({ name }) => name)).toEqual(['Tavolo 1', 'Tavolo 2', 'Tavolo 3']);
	});
});
