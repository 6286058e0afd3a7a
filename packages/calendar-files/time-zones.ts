// What the runtime's own time zone data says: offsets, changes of offset, local times and back.
// Offsets are seconds east of Greenwich, instants are milliseconds since 1970.

export interface LocalTime {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}

export interface ZoneChange {
	readonly at: number;
	readonly before: number;
	readonly after: number;
}

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

export function isTimeZone(name: string): boolean {
	try {
		return zoneFormat(name) !== undefined;
	} catch {
		return false;
	}
}

/** Throws a RangeError for a zone that the runtime does not know. */
export function localTime(timeZone: string, instant: number): LocalTime {
	const parts = zoneFormat(timeZone).formatToParts(instant);
	const part = (type: Intl.DateTimeFormatPartTypes) =>
		Number(parts.find((candidate) => candidate.type === type)?.value);
	return {
		year: part('year'),
		month: part('month'),
		day: part('day'),
		hour: part('hour'),
		minute: part('minute'),
		second: part('second')
	};
}

export function zoneOffset(timeZone: string, instant: number): number {
	const whole = Math.floor(instant / 1000) * 1000;
	return (asIfUniversal(localTime(timeZone, whole)) - whole) / 1000;
}

/**
 * The instant of a local time. A time that the clock shows twice is its first occurrence; a time
 * that it skips is read with the offset before the gap (RFC 5545 section 3.3.5).
 */
export function instantOf(timeZone: string, local: LocalTime): number {
	const wall = asIfUniversal(local);
	const before = zoneOffset(timeZone, wall - day);
	const after = zoneOffset(timeZone, wall + day);
	const found = [before, after].find(
		(offset) => zoneOffset(timeZone, wall - offset * 1000) === offset
	);
	return wall - (found ?? before) * 1000;
}

/** Whether the clock shows the local time of this instant twice, as on an autumn night. */
export function isShownTwice(timeZone: string, instant: number): boolean {
	const offset = zoneOffset(timeZone, instant);
	const wall = instant + offset * 1000;
	return [zoneOffset(timeZone, instant - day), zoneOffset(timeZone, instant + day)].some(
		(other) => other !== offset && zoneOffset(timeZone, wall - other * 1000) === other
	);
}

/** Every change of offset in [from, to), to the second, earliest first. */
export function zoneChanges(timeZone: string, from: number, to: number): ZoneChange[] {
	// No zone keeps an offset for less than a week; the shortest, Morocco's Ramadan, is a month.
	const step = 7 * day;
	const changes: ZoneChange[] = [];
	for (let start = from; start < to; start += step) {
		let low = start;
		let high = Math.min(start + step, to);
		const before = zoneOffset(timeZone, low);
		const after = zoneOffset(timeZone, high);
		if (before === after) continue;
		while (high - low > 1000) {
			const middle = Math.floor((low + high) / 2000) * 1000;
			if (zoneOffset(timeZone, middle) === before) low = middle;
			else high = middle;
		}
		changes.push({ at: high, before, after });
	}
	return changes;
}

function asIfUniversal({ year, month, day, hour, minute, second }: LocalTime): number {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.setUTCHours(hour, minute, second, 0);
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
	let format = formats.get(timeZone);
	if (!format) {
		format = new Intl.DateTimeFormat('en-US', {
			timeZone,
			calendar: 'gregory',
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric'
		});
		formats.set(timeZone, format);
	}
	return format;
}
