// VTIMEZONE: the offsets of one zone over some years, each change written out with its own date
// (RFC 5545 section 3.6.5), so that no yearly rule has to be guessed.
import { contentLine, escapeText } from './content-lines.ts';
import { localTime, zoneChanges, zoneOffset, type LocalTime } from './time-zones.ts';

// Thousands of agendas share one zone and year; finding the changes costs a millisecond each time.
const written = new Map<string, readonly string[]>();
const yearOf = (instant: number) => new Date(instant).getUTCFullYear();

/**
 * The lines of the component, right from a year before the first instant to a year after the last.
 * @example timeZoneLines('Europe/Rome', Date.UTC(2023, 5, 20), Date.UTC(2023, 5, 21))
 */
export function timeZoneLines(timeZone: string, first: number, last: number): readonly string[] {
	const key = `${timeZone} ${yearOf(first)} ${yearOf(last)}`;
	const known = written.get(key);
	if (known) return known;
	if (written.size >= 100) written.clear();
	const lines = observances(timeZone, yearOf(first) - 1, yearOf(last) + 1);
	written.set(key, lines);
	return lines;
}

function observances(timeZone: string, firstYear: number, lastYear: number): string[] {
	const from = Date.UTC(firstYear, 0, 1);
	const to = Date.UTC(lastYear + 1, 0, 1);
	const offset = zoneOffset(timeZone, from);
	const changes = [{ at: from, before: offset, after: offset }, ...zoneChanges(timeZone, from, to)];
	return [
		'BEGIN:VTIMEZONE',
		contentLine('TZID', escapeText(timeZone)),
		...changes.flatMap(({ at, before, after }) => {
			const kind = isSummerTime(timeZone, at) ? 'DAYLIGHT' : 'STANDARD';
			return [
				`BEGIN:${kind}`,
				// The moment of change on the clock as it stood before the change.
				`DTSTART:${writeLocal(shift(at, before))}`,
				`TZOFFSETFROM:${writeOffset(before)}`,
				`TZOFFSETTO:${writeOffset(after)}`,
				contentLine('TZNAME', escapeText(zoneName(timeZone, at))),
				`END:${kind}`
			];
		}),
		'END:VTIMEZONE'
	];
}

/** DATE-TIME without a zone, as 20230620T093000 (RFC 5545 section 3.3.5, form 1). */
export function writeLocal({ year, month, day, hour, minute, second }: LocalTime): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return (
		`${String(year).padStart(4, '0')}${two(month)}${two(day)}` +
		`T${two(hour)}${two(minute)}${two(second)}`
	);
}

function shift(instant: number, offset: number): LocalTime {
	return localTime('UTC', instant + offset * 1000);
}

function isSummerTime(timeZone: string, at: number): boolean {
	const offsets = [Date.UTC(yearOf(at), 0, 1), Date.UTC(yearOf(at), 6, 1)].map((instant) =>
		zoneOffset(timeZone, instant)
	);
	return zoneOffset(timeZone, at) > Math.min(...offsets);
}

/** UTC-OFFSET: seconds stand only where there are some (RFC 5545 section 3.3.14). */
function writeOffset(seconds: number): string {
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
	const size = Math.abs(seconds);
	const rest = size % 60 === 0 ? '' : two(size % 60);
	return `${seconds < 0 ? '-' : '+'}${two(size / 3600)}${two((size % 3600) / 60)}${rest}`;
}

function zoneName(timeZone: string, at: number): string {
	return (
		new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
			.formatToParts(at)
			.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
	);
}
