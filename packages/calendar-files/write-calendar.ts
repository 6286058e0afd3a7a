// Writes an iCalendar file that people subscribe to or download (RFC 5545, RFC 7986, RFC 5546).
import { contentLine, escapeAddress, escapeText, writeLines } from './content-lines.ts';
import { isShownTwice, localTime } from './time-zones.ts';
import { timeZoneLines, writeLocal } from './write-time-zone.ts';

export interface CalendarEvent {
	/** Stays the same for the life of the event. */
	readonly uid: string;
	/** Grows with each change that people must notice (RFC 5545 section 3.8.7.4). */
	readonly sequence: number;
	readonly cancelled: boolean;
	/** Instants in ISO 8601, UTC: '2023-06-20T07:30:00Z'. */
	readonly start: string;
	readonly end: string;
	readonly lastModified: string;
	readonly title: string;
	readonly location?: string;
	readonly description?: string;
	readonly url?: string;
	/** Minutes before the start at which the calendar reminds; none when left out. */
	readonly alarmMinutes?: number;
}

export interface Calendar {
	readonly name: string;
	/** Language of the texts, as 'ca' (RFC 5646). */
	readonly language: string;
	/** IANA zone in which the times are shown, as 'Europe/Rome'. */
	readonly timeZone: string;
	readonly events: readonly CalendarEvent[];
}

/**
 * The text of the file, the same for the same input. A time that the clock shows twice is written
 * in UTC: programs disagree on which of the two a local time means. Throws a RangeError for an
 * unknown zone or an instant that is none: those are defects of the caller.
 * @example
 * writeCalendar({ name: 'La meva agenda', language: 'ca', timeZone: 'Europe/Rome', events: [] })
 */
export function writeCalendar({ name, language, timeZone, events }: Calendar): string {
	const instants = events.flatMap(({ start, end }) => [instant(start), instant(end)]);
	const inLanguage = { LANGUAGE: language };
	return writeLines([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Trobada//Calendar files//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		contentLine('NAME', escapeText(name), inLanguage),
		// Programs older than RFC 7986 know only the X- names.
		contentLine('X-WR-CALNAME', escapeText(name)),
		contentLine('X-WR-TIMEZONE', escapeText(timeZone)),
		'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
		'X-PUBLISHED-TTL:PT15M',
		...(instants.length > 0 && timeZone !== 'UTC'
			? timeZoneLines(timeZone, earliest(instants), latest(instants))
			: []),
		...events.flatMap((event) => eventLines(event, timeZone, inLanguage)),
		'END:VCALENDAR'
	]);
}

function eventLines(
	event: CalendarEvent,
	timeZone: string,
	inLanguage: { readonly LANGUAGE: string }
): string[] {
	const start = instant(event.start);
	const end = instant(event.end);
	const universal = [start, end].some((time) => isShownTwice(timeZone, time));
	const time = (name: string, value: number) =>
		universal || timeZone === 'UTC'
			? `${name}:${writeUniversal(value)}`
			: contentLine(name, writeLocal(localTime(timeZone, value)), { TZID: timeZone });
	const text = (name: string, value: string | undefined) =>
		value ? [contentLine(name, escapeText(value), inLanguage)] : [];
	return [
		'BEGIN:VEVENT',
		contentLine('UID', escapeText(event.uid)),
		`DTSTAMP:${writeUniversal(instant(event.lastModified))}`,
		`LAST-MODIFIED:${writeUniversal(instant(event.lastModified))}`,
		`SEQUENCE:${Math.trunc(event.sequence)}`,
		`STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		time('DTSTART', start),
		time('DTEND', end),
		...text('SUMMARY', event.title),
		...text('LOCATION', event.location),
		...text('DESCRIPTION', event.description),
		...(event.url ? [contentLine('URL', escapeAddress(event.url))] : []),
		...(event.cancelled ? ['TRANSP:TRANSPARENT'] : alarmLines(event)),
		'END:VEVENT'
	];
}

function alarmLines({ alarmMinutes, title }: CalendarEvent): string[] {
	if (alarmMinutes === undefined) return [];
	return [
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`TRIGGER:-PT${Math.max(0, Math.trunc(alarmMinutes))}M`,
		contentLine('DESCRIPTION', escapeText(title)),
		'END:VALARM'
	];
}

function writeUniversal(time: number): string {
	return `${writeLocal(localTime('UTC', time))}Z`;
}

function instant(text: string): number {
	const time = Date.parse(text);
	if (!/Z$/.test(text) || Number.isNaN(time)) {
		throw new RangeError(`not an instant in UTC: ${text}`);
	}
	return time;
}

const earliest = (times: readonly number[]) => times.reduce((a, b) => Math.min(a, b));
const latest = (times: readonly number[]) => times.reduce((a, b) => Math.max(a, b));
