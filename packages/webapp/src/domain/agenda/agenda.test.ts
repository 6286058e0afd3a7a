import { describe, expect, it } from 'vitest';
import { readCalendar } from '@trobada/calendar-files';
import { testDatabase } from '#tests/database.ts';
import {
	makeExchange,
	makeOrganiser,
	makePerson,
	makeSession,
	must,
	takePart
} from '#tests/factories.ts';
import { planMeeting } from '#tests/plan-meeting.ts';
import { beginDraft } from '../timetable/begin-draft.ts';
import { moveMeeting, removeMeeting } from '../timetable/change-meeting.ts';
import { findBoard } from '../timetable/queries.ts';
import { releaseTimetable } from '../timetable/release-timetable.ts';
import { feedTokenOf } from './feed-token.ts';
import { findAgenda, findAgendaByFeed } from './queries.ts';
import { writeAgendaCalendar } from './write-calendar.ts';

const stage = await testDatabase();
const { trobada, visitor, actingAs } = stage;

async function releasedMeeting(fields: Parameters<typeof makeExchange>[1] = {}) {
	const exchange = await makeExchange(trobada, fields);
	const { exchangeId, slotIds, placeIds } = exchange;
	const one = await takePart(trobada, { exchangeId, givenName: 'Núria', language: 'ca' });
	const other = await takePart(trobada, { exchangeId, givenName: 'Luca', language: 'it' });
	await planMeeting(trobada, exchangeId, [one, other], slotIds[0]!, placeIds[0]!);
	await release(exchangeId);
	return { ...exchange, one, other };
}

async function release(exchangeId: string) {
	const { shown } = must(await findBoard(trobada, exchangeId));
	must(await releaseTimetable(trobada, { exchangeId, version: shown!.version }));
}

async function changeRelease(
	exchangeId: string,
	change: (meeting: { id: string; version: number }) => Promise<{ ok: boolean }>
) {
	must(await beginDraft(trobada, { exchangeId }));
	const { shown, meetings } = must(await findBoard(trobada, exchangeId));
	expect(await change({ id: meetings[0]!.id, version: shown!.version })).toMatchObject({
		ok: true
	});
	await release(exchangeId);
}

async function calendarOf(participationId: string) {
	const { agenda } = must(await findAgenda(trobada, participationId));
	const text = await writeAgendaCalendar(trobada, agenda, 'https://trobada.example');
	const reading = readCalendar(text);
	if (!reading.ok) throw new Error(reading.reason);
	return { text, events: reading.events };
}

describe('findAgenda', () => {
	it('shows sessions and meetings in time order, with whom and where', async () => {
		const { exchangeId, one, other } = await releasedMeeting();
		await makeSession(trobada, exchangeId, { kind: 'opening', start: '08:00', end: '09:00' });
		const { agenda } = must(await findAgenda(await actingAs(one.personId), one.participationId));
		expect(agenda.entries.map(({ kind }) => kind)).toEqual(['opening', 'meeting']);
		expect(agenda.entries[1]).toMatchObject({
			startsAt: '2023-06-20T07:00:00.000Z',
			place: 'Table 1',
			venue: 'Museum',
			withOrganisation: { id: other.organisationId }
		});
		expect(agenda.entries[1]!.withPeople[0]).toContain('Luca');
	});

	it('shows no meeting before the release', async () => {
		const { exchangeId, slotIds, placeIds } = await makeExchange(trobada);
		const one = await takePart(trobada, { exchangeId });
		const other = await takePart(trobada, { exchangeId });
		await planMeeting(trobada, exchangeId, [one, other], slotIds[0]!, placeIds[0]!);
		const { agenda } = must(await findAgenda(await actingAs(one.personId), one.participationId));
		expect(agenda).toMatchObject({ released: false, entries: [] });
	});

	it('leaves out booked sessions that somebody has no booking for', async () => {
		const { exchangeId, one } = await releasedMeeting();
		await makeSession(trobada, exchangeId, { start: '14:00', end: '15:00', audience: 'booked' });
		const { agenda } = must(await findAgenda(await actingAs(one.personId), one.participationId));
		expect(agenda.entries.map(({ kind }) => kind)).toEqual(['meeting']);
	});

	it('is not for other participants', async () => {
		const { one, other } = await releasedMeeting();
		const stranger = await actingAs(other.personId);
		expect(await findAgenda(stranger, one.participationId)).toMatchObject({
			reason: 'not-allowed'
		});
		expect(await feedTokenOf(stranger, one.participationId)).toBe('');
	});
});

describe('the calendar feed', () => {
	it('opens by its private word and by nothing else', async () => {
		const { one } = await releasedMeeting();
		const token = await feedTokenOf(await actingAs(one.personId), one.participationId);
		expect(token.length).toBeGreaterThan(40);
		expect((await findAgendaByFeed(visitor, token)).ok).toBe(true);
		expect(await findAgendaByFeed(visitor, one.participationId)).toMatchObject({
			reason: 'not-found'
		});
	});

	it.each([
		['Europe/Rome', '2023-06-20', '07:00'],
		['Europe/Lisbon', '2023-06-20', '08:00'],
		['Europe/Athens', '2023-06-20', '06:00'],
		['Europe/Rome', '2023-03-26', '07:00'],
		['Europe/Rome', '2023-10-29', '08:00']
	])('keeps nine o’clock in %s on %s', async (timeZone, startsOn, utc) => {
		const { one } = await releasedMeeting({ timeZone, startsOn });
		const { text, events } = await calendarOf(one.participationId);
		const [event] = events;
		expect(new Date(event!.start).toISOString()).toBe(`${startsOn}T${utc}:00.000Z`);
		expect(text).toContain(`DTSTART;TZID=${timeZone}:${startsOn.replaceAll('-', '')}T090000`);
		expect(text).toContain('BEGIN:VTIMEZONE');
	});

	it('keeps the UID and raises SEQUENCE when a meeting moves, and only then', async () => {
		const { exchangeId, one, slotIds, placeIds } = await releasedMeeting();
		const first = (await calendarOf(one.participationId)).events[0]!;
		const again = (await calendarOf(one.participationId)).events[0]!;
		expect(again.sequence).toBe(first.sequence);
		await changeRelease(exchangeId, (meeting) =>
			moveMeeting(trobada, { ...meeting, slotId: slotIds[2]!, placeId: placeIds[1]! })
		);
		const moved = (await calendarOf(one.participationId)).events;
		expect(moved).toHaveLength(1);
		expect(moved[0]!.uid).toBe(first.uid);
		expect(moved[0]!.sequence).toBe((first.sequence ?? 0) + 1);
		expect(moved[0]!.start).not.toBe(first.start);
	});

	it('says CANCELLED of a meeting that was taken out, and revives it when it returns', async () => {
		const { exchangeId, one, other, slotIds, placeIds } = await releasedMeeting();
		const first = (await calendarOf(one.participationId)).events[0]!;
		await changeRelease(exchangeId, (meeting) => removeMeeting(trobada, meeting));
		const gone = await calendarOf(one.participationId);
		expect(gone.events).toMatchObject([{ uid: first.uid, cancelled: true }]);
		expect(gone.text).toContain('STATUS:CANCELLED');
		must(await beginDraft(trobada, { exchangeId }));
		await planMeeting(trobada, exchangeId, [one, other], slotIds[3]!, placeIds[0]!);
		await release(exchangeId);
		const [back] = (await calendarOf(one.participationId)).events;
		expect(back).toMatchObject({ uid: first.uid, cancelled: false });
		expect(back!.sequence!).toBeGreaterThan(gone.events[0]!.sequence!);
	});

	it('speaks the language of its person', async () => {
		const { one, other } = await releasedMeeting();
		const titles = await Promise.all(
			[one, other].map(async (each) => (await calendarOf(each.participationId)).events[0]!.title)
		);
		expect(titles[0]).toContain('Reunió');
		expect(titles[1]).toContain('Incontro');
	});
});

describe('an agenda on behalf', () => {
	it('is for organisers of the exchange, not of others', async () => {
		const { exchangeId, one } = await releasedMeeting();
		const elsewhere = await makeExchange(trobada);
		const organiser = await actingAs(await makeOrganiser(trobada, exchangeId));
		const stranger = await actingAs(await makeOrganiser(trobada, elsewhere.exchangeId));
		const nobody = await actingAs(await makePerson(trobada));
		expect((await findAgenda(organiser, one.participationId)).ok).toBe(true);
		for (const context of [stranger, nobody, visitor]) {
			expect(await findAgenda(context, one.participationId)).toMatchObject({
				reason: 'not-allowed'
			});
		}
	});
});
