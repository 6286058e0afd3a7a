import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarEvent } from './write-calendar.ts';

const meeting: CalendarEvent = {
	uid: 'meeting-1@trobada.example',
	sequence: 3,
	cancelled: false,
	start: '2023-06-20T07:30:00Z',
	end: '2023-06-20T08:00:00Z',
	lastModified: '2023-06-01T12:00:00Z',
	title: 'Sala 2; taula 4, l·l',
	location: 'Museo del Patrimonio Industriale',
	description: 'Primera línia\nsegona',
	url: 'https://trobada.example/ca/agenda',
	alarmMinutes: 10
};

const write = (timeZone: string, ...changes: readonly Partial<CalendarEvent>[]) =>
	writeCalendar({
		name: 'La meva agenda',
		language: 'ca',
		timeZone,
		events: changes.map((change) => ({ ...meeting, ...change }))
	});

// Reads with ical.js alone, so by the file's own VTIMEZONE and not by our zone data.
const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
		component,
		event: new ICAL.Event(component),
		start: instantOf(component, 'dtstart'),
		end: instantOf(component, 'dtend')
	}));

const instantOf = (component: ICAL.Component, name: string) =>
	new Date((component.getFirstPropertyValue(name) as ICAL.Time).toUnixTime() * 1000).toISOString();

const hour = 3_600_000;
const iso = (instant: number) => new Date(instant).toISOString();

const changeNights = [
	['Europe/Rome', '2023-03-26T01:00:00.000Z'],
	['Europe/Rome', '2023-10-29T01:00:00.000Z'],
	['Europe/Lisbon', '2024-03-31T01:00:00.000Z'],
	['Europe/Lisbon', '2024-10-27T01:00:00.000Z'],
	['Europe/Athens', '2025-03-30T01:00:00.000Z'],
	['Europe/Athens', '2025-10-26T01:00:00.000Z'],
	['Europe/London', '2026-03-29T01:00:00.000Z'],
	['Europe/London', '2026-10-25T01:00:00.000Z'],
	['America/New_York', '2022-11-06T06:00:00.000Z'],
	['Africa/Casablanca', '2024-03-10T02:00:00.000Z'],
	['Australia/Lord_Howe', '2024-04-06T15:00:00.000Z']
] as const;

describe('a written calendar', () => {
	it.each(changeNights)(
		'keeps every quarter of an hour around the change in %s, %s',
		(zone, night) => {
			const starts = Array.from({ length: 24 }, (_, index) =>
				iso(Date.parse(night) - 3 * hour + index * (hour / 4))
			);
			const read = eventsOf(
				write(zone, ...starts.map((start) => ({ start, end: iso(Date.parse(start) + hour / 2) })))
			);
			expect(read.map(({ start }) => start)).toEqual(starts);
			expect(read.map(({ end }) => end)).toEqual(
				starts.map((start) => iso(Date.parse(start) + hour / 2))
			);
		}
	);

	it('keeps any instant in any zone', () => {
		const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Europe/Rome');
		const start = fc
			.date({ min: new Date('1975-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
			.map((date) => Math.floor(date.getTime() / 1000) * 1000);
		const length = fc.integer({ min: 0, max: 72 * 3600 });
		fc.assert(
			fc.property(zone, start, length, (timeZone, from, seconds) => {
				const times = { start: iso(from), end: iso(from + seconds * 1000) };
				const [read] = eventsOf(write(timeZone, times));
				expect({ start: read!.start, end: read!.end }).toEqual(times);
			}),
			{ numRuns: 300 }
		);
	});

	it('shows the venue clock with the zone id (RFC 5545 section 3.2.19)', () => {
		expect(write('Europe/Rome', {})).toContain('DTSTART;TZID=Europe/Rome:20230620T093000\r\n');
		expect(write('Europe/Athens', {})).toContain('DTSTART;TZID=Europe/Athens:20230620T103000\r\n');
	});

	it('defines the zone over all years that the events touch', () => {
		const read = eventsOf(
			write(
				'Europe/Lisbon',
				{ start: '2019-01-10T09:00:00Z', end: '2019-01-10T10:00:00Z' },
				{ start: '2031-07-10T09:00:00Z', end: '2031-07-10T10:00:00Z' }
			)
		);
		expect(read.map(({ start }) => start)).toEqual([
			'2019-01-10T09:00:00.000Z',
			'2031-07-10T09:00:00.000Z'
		]);
		expect(read.map(({ event }) => event.startDate.utcOffset() / 3600)).toEqual([0, 1]);
	});

	it('writes a zone without summer time as one standard time', () => {
		const text = write('Asia/Tokyo', {});
		expect(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual(['BEGIN:STANDARD']);
		expect(text).toContain('TZOFFSETTO:+0900\r\n');
	});

	it('writes a time that the clock shows twice in UTC', () => {
		const text = write('Europe/Rome', {
			start: '2023-10-29T01:30:00Z',
			end: '2023-10-29T02:30:00Z'
		});
		expect(text).toContain('DTSTART:20231029T013000Z\r\n');
	});

	it('carries the texts unharmed', () => {
		const [read] = eventsOf(write('Europe/Rome', {}));
		expect(read!.event.summary).toBe(meeting.title);
		expect(read!.event.location).toBe(meeting.location);
		expect(read!.event.description).toBe(meeting.description);
		expect(read!.component.getFirstPropertyValue('url')).toBe(meeting.url);
		expect(read!.component.getFirstProperty('summary')!.getParameter('language')).toBe('ca');
	});

	it('carries whatever a person types, and no text becomes a line of its own', () => {
		const typed = fc.string({ unit: 'binary', maxLength: 200 });
		fc.assert(
			fc.property(typed, typed, (title, description) => {
				const [read, ...others] = eventsOf(write('Europe/Rome', { title, description }));
				expect(others).toEqual([]);
				expect(read!.event.summary ?? '').toBe(asWritten(title));
				expect(read!.event.description ?? '').toBe(asWritten(description));
			})
		);
		const [forged] = eventsOf(
			write('Europe/Rome', { uid: 'a\r\nSTATUS:CANCELLED', url: 'https://a.example/\r\nX-A:1' })
		);
		expect(forged!.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
		expect(forged!.component.getFirstPropertyValue('x-a')).toBeNull();
	});

	it('folds at 75 octets without breaking a character (RFC 5545 section 3.1)', () => {
		const title = 'Gestió de l’aigua i de l’envàs, l·l 🍇 '.repeat(12).trim();
		const text = write('Europe/Rome', { title });
		const lines = text.split('\r\n');
		expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
		expect(text).not.toContain('\ufffd');
		expect(eventsOf(text)[0]!.event.summary).toBe(title);
	});

	it('says that an event is cancelled and which change this is', () => {
		const [read] = eventsOf(write('Europe/Rome', { cancelled: true, sequence: 4 }));
		expect(read!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(read!.component.getFirstPropertyValue('sequence')).toBe(4);
		expect(read!.component.getAllSubcomponents('valarm')).toEqual([]);
	});

	it('reminds the given minutes before the start', () => {
		const [read] = eventsOf(write('Europe/Rome', {}));
		const alarm = read!.component.getFirstSubcomponent('valarm')!;
		expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-PT10M');
		const [silent] = eventsOf(write('Europe/Rome', { alarmMinutes: undefined }));
		expect(silent!.component.getFirstSubcomponent('valarm')).toBeNull();
	});

	it('is a published calendar with a name and a rhythm of refreshing (RFC 7986)', () => {
		const calendar = new ICAL.Component(ICAL.parse(write('Europe/Rome')));
		expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
		expect(calendar.getFirstPropertyValue('name')).toBe('La meva agenda');
		expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT15M');
	});

	it('is the same text for the same events', () => {
		expect(write('Europe/Rome', {}, { uid: 'b' })).toBe(write('Europe/Rome', {}, { uid: 'b' }));
	});

	it('refuses a zone or an instant that does not exist', () => {
		expect(() => write('Europe/Maranello', {})).toThrow(RangeError);
		expect(() => write('Europe/Rome', { start: '2023-06-20T09:30:00' })).toThrow(RangeError);
	});
});

function asWritten(typed: string): string {
	return typed
		.toWellFormed()
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
		.replace(/\r\n|\r/g, '\n');
}
