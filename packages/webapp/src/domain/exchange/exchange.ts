// An exchange is one edition: its days, time zone, languages, host and phase.

import { z } from 'zod';
import { exchangePhases, languages, requestModes, type ExchangePhase } from '#database/values.ts';
import { themeIds, typedThemes } from '../theme/theme.ts';
import { seenVersion } from '../version.ts';

const optionalText = (most: number) =>
	z
		.string()
		.trim()
		.max(most)
		.optional()
		.transform((text) => text || undefined);

/** A text in any of the four languages, each of at most `most` characters. */
export const localText = (most: number) =>
	z.object({
		en: optionalText(most),
		it: optionalText(most),
		ca: optionalText(most),
		es: optionalText(most)
	});

/** At least one language must say something. */
export const neededText = (most: number) =>
	localText(most).refine((text) => Object.values(text).some(Boolean), {
		message: 'problem.required'
	});

/** A day that the calendar has, in a century that an exchange can be in. */
export const isoDay = z.iso
	.date({ message: 'problem.date' })
	.refine((day) => day >= '1900' && day < '2200', { message: 'problem.date' });

const timeZone = z.string().refine(
	(zone) => {
		try {
			return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
		} catch {
			return false;
		}
	},
	{ message: 'problem.zone' }
);

const fields = {
	title: neededText(160),
	summary: localText(4000),
	city: z.string().trim().min(1).max(120),
	timeZone,
	startsOn: isoDay,
	endsOn: isoDay,
	languages: z.array(z.enum(languages)).min(1, { message: 'problem.required' }),
	themes: themeIds,
	newThemes: typedThemes,
	requestMode: z.enum(requestModes),
	wishesUntil: z
		.union([isoDay, z.literal('')])
		.default('')
		.transform((day) => day || null),
	acrossRegions: z.coerce.number().int().min(0).max(1).default(0),
	hostOrganisationId: z
		.string()
		.max(40)
		.default('')
		.transform((id) => id || null)
};

const inOrder = {
	check: ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => endsOn >= startsOn,
	says: { message: 'problem.order', path: ['endsOn'] }
};

export const newExchangeInput = z
	.object({ ...fields, seriesName: z.string().trim().max(160).default('') })
	.refine(inOrder.check, inOrder.says);
export type NewExchangeInput = z.infer<typeof newExchangeInput>;

export const editExchangeInput = z
	.object({ ...fields, id: z.string(), version: seenVersion })
	.refine(inOrder.check, inOrder.says);
export type EditExchangeInput = z.infer<typeof editExchangeInput>;

export const phaseInput = z.object({
	id: z.string(),
	version: seenVersion,
	phase: z.enum(exchangePhases)
});
export type PhaseInput = z.infer<typeof phaseInput>;

/** Whether the public page of an exchange is open: everything but a draft. */
export function isPublished(phase: ExchangePhase): boolean {
	return phase !== 'draft';
}

export function takesApplications(phase: ExchangePhase): boolean {
	return phase === 'registration' || phase === 'matchmaking';
}

/** Wishes may be made from registration on until the exchange runs, up to the day that is set. */
export function takesWishes(
	{ phase, wishesUntil }: { phase: ExchangePhase; wishesUntil: string | null },
	today: string
): boolean {
	const open = phase === 'registration' || phase === 'matchmaking' || phase === 'released';
	return open && (!wishesUntil || today <= wishesUntil);
}
