// Reads iCalendar files of any origin (RFC 5545) into events with instants.
import ICAL from 'ical.js';
import { attempt, maximumCharacters, readComponents, textOf } from './read-file.ts';
import { instantOf, isTimeZone, type LocalTime } from './time-zones.ts';

export interface ReadEvent {
	readonly uid: string;
	readonly sequence: number;
	readonly cancelled: boolean;
	/** Instants in ISO 8601, UTC. */
	readonly start: string;
	readonly end: string;
	readonly allDay: boolean;
	/** The event repeats; start and end are those of the first time. */
	readonly repeats: boolean;
	readonly title: string;
	readonly location: string;
	readonly description: string;
	readonly url: string;
}

export interface SkippedEvent {
	readonly uid: string;
	readonly title: string;
	readonly reason: 'no-start' | 'no-zone' | 'ends-before-start';
}

export type CalendarReading =
	| {
			readonly ok: true;
			readonly name: string;
			readonly timeZone: string;
			readonly events: readonly ReadEvent[];
			/** Events whose time on the clock cannot be turned into an instant. */
			readonly skipped: readonly SkippedEvent[];
	  }
	| { readonly ok: false; readonly reason: 'too-large' | 'not-a-calendar' | 'too-many-events' };

interface ClockTime {
	readonly time: ICAL.Time;
	readonly isDate: boolean;
	/** The TZID, empty for a time in UTC or without a zone. */
	readonly zoneName: string;
}

const maximumEvents = 20_000;
const zoneRuleParts = [
	/^FREQ=YEARLY$/,
	/^BYMONTH=\d+$/,
	/^BYDAY=[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)$/,
	/^UNTIL=[\dTZ:-]+$/,
	/^WKST=(MO|SU)$/
];
const day = 86_400_000;

/**
 * Never throws. Times without a zone, and whole days, count in the calendar's own zone if it names
 * one. A zone that the runtime knows is taken from there, any other from its VTIMEZONE.
 * @example readCalendar('hello') // { ok: false, reason: 'not-a-calendar' }
 */
export function readCalendar(text: string): CalendarReading {
	if (text.length > maximumCharacters) return { ok: false, reason: 'too-large' };
	const calendars = readComponents(text, 'vcalendar');
	if (calendars.length === 0) return { ok: false, reason: 'not-a-calendar' };
	const found = calendars.flatMap((calendar) =>
		calendar.getAllSubcomponents('vevent').map((event) => ({ calendar, event }))
	);
	if (found.length > maximumEvents) return { ok: false, reason: 'too-many-events' };
	const read = found.map(({ calendar, event }) => readEvent(event, zoneOf(calendar)));
	return {
		ok: true,
		name: textOf(calendars[0]!, 'name') || textOf(calendars[0]!, 'x-wr-calname'),
		timeZone: zoneOf(calendars[0]!),
		events: read.filter((event) => 'start' in event),
		skipped: read.filter((event) => 'reason' in event)
	};
}

function readEvent(event: ICAL.Component, calendarZone: string): ReadEvent | SkippedEvent {
	const uid = textOf(event, 'uid');
	const title = textOf(event, 'summary');
	const from = timeOf(event, 'dtstart');
	if (!from) return { uid, title, reason: 'no-start' };
	const start = toInstant(from, calendarZone);
	const end = endOf(event, from, start, calendarZone);
	if (start === undefined || end === undefined) return { uid, title, reason: 'no-zone' };
	if (end < start) return { uid, title, reason: 'ends-before-start' };
	return {
		uid,
		sequence: Math.max(0, Number.parseInt(textOf(event, 'sequence'), 10) || 0),
		cancelled: textOf(event, 'status').toUpperCase() === 'CANCELLED',
		start: new Date(start).toISOString(),
		end: new Date(end).toISOString(),
		allDay: from.isDate,
		repeats: event.hasProperty('rrule') || event.hasProperty('rdate'),
		title,
		location: textOf(event, 'location'),
		description: textOf(event, 'description'),
		url: textOf(event, 'url')
	};
}

/** RFC 5545 section 3.6.1: without DTEND, DURATION; without both, one day or no time at all. */
function endOf(
	event: ICAL.Component,
	from: ClockTime,
	start: number | undefined,
	calendarZone: string
): number | undefined {
	if (start === undefined) return undefined;
	const to = timeOf(event, 'dtend');
	if (to) return toInstant(to, calendarZone);
	const duration = attempt(() => event.getFirstPropertyValue('duration'));
	if (duration instanceof ICAL.Duration) return start + duration.toSeconds() * 1000;
	return start + (from.isDate ? day : 0);
}

function timeOf(event: ICAL.Component, name: string): ClockTime | undefined {
	const property = event.getFirstProperty(name);
	const time = attempt(() => property?.getFirstValue());
	if (!(time instanceof ICAL.Time) || time.year < 1900 || time.year > 2200) return undefined;
	const numbers = [time.month, time.day, time.hour, time.minute, time.second];
	if (!numbers.every(Number.isInteger)) return undefined;
	return { time, isDate: time.isDate, zoneName: String(property!.getParameter('tzid') ?? '') };
}

function toInstant({ time, zoneName }: ClockTime, calendarZone: string): number | undefined {
	const { year, month, day, hour, minute, second, zone } = time;
	const local: LocalTime = { year, month, day, hour, minute, second };
	if (zone === ICAL.Timezone.utcTimezone) return instantOf('UTC', local);
	if (zoneName === '') return calendarZone ? instantOf(calendarZone, local) : undefined;
	if (isTimeZone(zoneName)) return instantOf(zoneName, local);
	if (!zone || !isHarmless(zone)) return undefined;
	const offset = attempt(() => zone.utcOffset(time));
	return offset === undefined ? undefined : instantOf('UTC', local) - offset * 1000;
}

/** Time zone rules are yearly. One that repeats each second would be expanded for hours. */
function isHarmless(zone: ICAL.Timezone): boolean {
	const parts = (zone.component as ICAL.Component | undefined)?.getAllSubcomponents() ?? [];
	if (parts.length === 0) return false;
	return parts.every((part) => {
		const start = attempt(() => part.getFirstPropertyValue('dtstart'));
		const rules = part.getAllProperties('rrule');
		return (
			start instanceof ICAL.Time &&
			start.year >= 1600 &&
			rules.every((rule) => isYearly(String(attempt(() => rule.getFirstValue()))))
		);
	});
}

function isYearly(rule: string): boolean {
	const parts = rule.split(';');
	return (
		parts.includes('FREQ=YEARLY') &&
		parts.every((part) => zoneRuleParts.some((allowed) => allowed.test(part)))
	);
}

function zoneOf(calendar: ICAL.Component): string {
	const named = textOf(calendar, 'x-wr-timezone');
	return isTimeZone(named) ? named : '';
}
