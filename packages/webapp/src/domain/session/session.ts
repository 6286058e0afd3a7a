// A session of the programme; a `meetings` session carries the slots and tables of the timetable.

import { z } from 'zod';
import { languages, sessionAudiences, sessionKinds } from '#database/values.ts';
import { isoDay, localText, neededText } from '../exchange/exchange.ts';
import { seenVersion } from '../version.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'problem.invalid' });
const optionalId = z
	.string()
	.max(40)
	.default('')
	.transform((id) => id || null);
const optionalNumber = (most: number) =>
	z
		.union([z.literal(''), z.coerce.number().int().min(0).max(most)])
		.default('')
		.transform((number) => (number === '' ? null : number));

export const sessionInput = z
	.object({
		id: z.string().default(''),
		version: seenVersion.default(0),
		exchangeId: z.string(),
		kind: z.enum(sessionKinds),
		title: neededText(200),
		summary: localText(4000).prefault({}),
		day: isoDay,
		start: clock,
		end: clock,
		venueId: optionalId,
		placeId: optionalId,
		slotMinutes: optionalNumber(240),
		breakMinutes: optionalNumber(120),
		audience: z.enum(sessionAudiences).default('everyone'),
		capacity: optionalNumber(100_000),
		language: z
			.union([z.enum(languages), z.literal('')])
			.default('')
			.transform((language) => language || null),
		placeIds: z.array(z.string()).default([]),
		organisationIds: z.array(z.string()).default([])
	})
	.refine(({ start, end }) => end > start, { message: 'problem.order', path: ['end'] })
	.refine(({ kind, slotMinutes }) => kind !== 'meetings' || (slotMinutes ?? 0) >= 5, {
		message: 'problem.number',
		path: ['slotMinutes']
	});
export type SessionInput = z.infer<typeof sessionInput>;

/**
 * The slots of a `meetings` session: as many as fit, with a break after each but the last.
 * @returns start and end of each as UTC instants
 */
export function slotsOf(session: {
	startsAt: string;
	endsAt: string;
	slotMinutes: number;
	breakMinutes: number;
}): { startsAt: string; endsAt: string }[] {
	const minute = 60_000;
	const end = Date.parse(session.endsAt);
	const slots = [];
	let start = Date.parse(session.startsAt);
	while (start + session.slotMinutes * minute <= end) {
		const slotEnd = start + session.slotMinutes * minute;
		slots.push({
			startsAt: new Date(start).toISOString(),
			endsAt: new Date(slotEnd).toISOString()
		});
		start = slotEnd + session.breakMinutes * minute;
	}
	return slots;
}

/** Whether two spans of time share a moment; touching ends do not. */
export function overlaps(
	a: { startsAt: string; endsAt: string },
	b: { startsAt: string; endsAt: string }
): boolean {
	return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** What keeps everybody who is there from taking a meeting at the same time. */
export function keepsFromMeetings(kind: (typeof sessionKinds)[number]): boolean {
	return kind !== 'meetings' && kind !== 'free';
}
