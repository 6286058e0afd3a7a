// Instants and the venue's clock. Everything is kept as UTC instants and shown in the venue's zone.

import { Temporal } from 'temporal-polyfill';
import type { Language } from '#database/values.ts';

/** @example toInstant('2023-06-20', '09:30', 'Europe/Rome') // '2023-06-20T07:30:00.000Z' */
export function toInstant(day: string, time: string, timeZone: string): string {
	const local = Temporal.PlainDateTime.from(`${day}T${time}`);
	const { epochMilliseconds } = local.toZonedDateTime(timeZone);
	return new Date(epochMilliseconds).toISOString();
}

/** The day (YYYY-MM-DD) and the time (HH:MM) of an instant at the venue. */
export function atVenue(instant: string, timeZone: string): { day: string; time: string } {
	const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
	return {
		day: zoned.toPlainDate().toString(),
		time: zoned.toPlainTime().toString({ smallestUnit: 'minute' })
	};
}

/** The same time of day, some days later: an hour stays an hour across a change of the clock. */
export function shiftAtVenue(instant: string, days: number, timeZone: string): string {
	const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
	return new Date(zoned.add({ days }).epochMilliseconds).toISOString();
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const name = `${language} ${JSON.stringify(options)}`;
	let known = formats.get(name);
	if (!known) {
		known = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
		formats.set(name, known);
	}
	return known;
}

/** @example showTime('2023-06-20T07:30:00Z', 'Europe/Rome', 'it') // '09:30' */
export function showTime(instant: string, timeZone: string, language: Language): string {
	return format(language, {
		timeZone,
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}).format(new Date(instant));
}

/** @example showDay('2023-06-20', 'ca') // 'dimarts, 20 de juny' */
export function showDay(day: string, language: Language): string {
	return format(language, {
		timeZone: 'UTC',
		weekday: 'long',
		day: 'numeric',
		month: 'long'
	}).format(new Date(day));
}

/** @example showDays('2023-06-20', '2023-06-21', 'en') // '20–21 June 2023' */
export function showDays(from: string, to: string, language: Language): string {
	return format(language, {
		timeZone: 'UTC',
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	}).formatRange(new Date(from), new Date(to));
}

export function showInstant(instant: string, timeZone: string, language: Language): string {
	return format(language, {
		timeZone,
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}).format(new Date(instant));
}

/** A day as it is written in a sentence: an instant shows its day in UTC. */
export function showDate(instant: string, language: Language): string {
	return format(language, {
		timeZone: 'UTC',
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	}).format(new Date(instant));
}

/**
 * A year, a month or a day, as exactly as it is known.
 * @example showPartOfYear('2022-05', 'it') // 'maggio 2022'
 */
export function showPartOfYear(date: string, language: Language): string {
	if (date.length === 4) return date;
	if (date.length > 7) return showDate(date, language);
	const options = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
	return format(language, options).format(new Date(date));
}
