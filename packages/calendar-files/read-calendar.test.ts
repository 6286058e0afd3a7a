import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from './read-calendar.ts';
import { writeCalendar } from './write-calendar.ts';

const calendar = (...lines: readonly string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]) => [
	'BEGIN:VEVENT',
	'UID:1',
	'SUMMARY:Visit',
	...lines,
	'END:VEVENT'
];
const read = (...lines: readonly string[]) => {
	const reading = readCalendar(calendar(...lines));
	if (!reading.ok) throw new Error(reading.reason);
	return reading;
};
const ownZone = (rule: string) => [
	'BEGIN:VTIMEZONE',
	'TZID:Hall clock',
	'BEGIN:STANDARD',
	'DTSTART:20200101T000000',
	'TZOFFSETFROM:+0330',
	'TZOFFSETTO:+0330',
	...(rule ? [rule] : []),
	'END:STANDARD',
	'END:VTIMEZONE'
];

describe('reading a calendar', () => {
	it('gives back what was written', () => {
		const written = {
			uid: 'a@trobada.example',
			sequence: 2,
			cancelled: true,
			start: '2024-10-27T00:30:00.000Z',
			end: '2024-10-27T01:30:00.000Z',
			title: 'Taula 3; «nutrició», l·l',
			location: 'Bologna',
			description: 'a\nb',
			url: 'https://trobada.example/it'
		};
		const text = writeCalendar({
			name: 'Agenda; di Núria',
			language: 'it',
			timeZone: 'Europe/Rome',
			events: [{ ...written, lastModified: '2024-01-01T00:00:00Z' }]
		});
		expect(readCalendar(text)).toEqual({
			ok: true,
			name: 'Agenda; di Núria',
			timeZone: 'Europe/Rome',
			events: [{ ...written, allDay: false, repeats: false }],
			skipped: []
		});
	});

	it('reads a known zone though the file does not define it', () => {
		const { events } = read(
			...event('DTSTART;TZID=Europe/Athens:20230620T103000', 'DURATION:PT45M')
		);
		expect(events[0]).toMatchObject({
			start: '2023-06-20T07:30:00.000Z',
			end: '2023-06-20T08:15:00.000Z'
		});
	});

	it('reads a zone that only the file defines', () => {
		const { events } = read(...ownZone(''), ...event('DTSTART;TZID=Hall clock:20230620T103000'));
		expect(events[0]!.start).toBe('2023-06-20T07:00:00.000Z');
	});

	it('reads a time that the clock skips with the offset before the gap', () => {
		const { events } = read(...event('DTSTART;TZID=Europe/Rome:20230326T023000'));
		expect(events[0]!.start).toBe('2023-03-26T01:30:00.000Z');
	});

	it('reads a time that the clock shows twice as the first', () => {
		const { events } = read(...event('DTSTART;TZID=Europe/Rome:20231029T023000'));
		expect(events[0]!.start).toBe('2023-10-29T00:30:00.000Z');
	});

	it('lets a whole day begin at midnight in the zone of the calendar', () => {
		const { events } = read('X-WR-TIMEZONE:Europe/Rome', ...event('DTSTART;VALUE=DATE:20230620'));
		expect(events[0]).toMatchObject({
			allDay: true,
			start: '2023-06-19T22:00:00.000Z',
			end: '2023-06-20T22:00:00.000Z'
		});
	});

	it('says why an event has no instant', () => {
		const reading = read(
			...event('DTSTART:20230620T103000'),
			...event('DTSTART;TZID=Somewhere:20230620T103000'),
			...event(),
			...event('DTSTART:not a time'),
			...event('DTSTART:20230620T103000Z', 'DTEND:20230620T093000Z')
		);
		expect(reading.events).toEqual([]);
		expect(reading.skipped.map(({ reason }) => reason)).toEqual([
			'no-zone',
			'no-zone',
			'no-start',
			'no-start',
			'ends-before-start'
		]);
	});

	it('refuses what is no calendar', () => {
		for (const text of ['', 'hello', '\u0000\u0001', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\nEND:VCARD']) {
			expect(readCalendar(text)).toEqual({ ok: false, reason: 'not-a-calendar' });
		}
		expect(readCalendar('x'.repeat(6_000_000))).toEqual({ ok: false, reason: 'too-large' });
	});

	it('is not held up by a zone that changes every second', () => {
		const started = performance.now();
		for (const rule of [
			'RRULE:FREQ=SECONDLY',
			'RRULE:FREQ=YEARLY;BYHOUR=1,2,3;BYSECOND=1,2,3',
			'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
			'RRULE:FREQ=YEARLY;INTERVAL=4'
		]) {
			const { skipped } = read(
				...ownZone(rule),
				...event('DTSTART;TZID=Hall clock:21990620T103000')
			);
			expect(skipped).toEqual([{ uid: '1', title: 'Visit', reason: 'no-zone' }]);
		}
		expect(performance.now() - started).toBeLessThan(2000);
	});

	it('returns a value for any text', () => {
		const line = fc.oneof(
			fc.constantFrom(
				...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:STANDARD'],
				...['END:STANDARD', 'DTSTART;TZID=Hall clock:20230101T000000', 'TZID:Hall clock', 'TZID'],
				...['DTSTART;TZID=:x', 'DTSTART;VALUE=DATE:2023', 'DTSTART:20239999T999999', 'RRULE:FREQ='],
				...['DURATION:P', 'SEQUENCE:-x', 'DTEND;VALUE=PERIOD:1/2', 'BEGIN:__proto__', 'URL:\\']
			),
			fc.string({ unit: 'binary', maxLength: 40 })
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
				expect(typeof readCalendar(calendar(...lines)).ok).toBe('boolean');
				expect(typeof readCalendar(lines.join('\n')).ok).toBe('boolean');
			}),
			{ numRuns: 2000 }
		);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});
