// A practice: what an organisation did and learnt, so that others can take it up, or need not make
// the same mistake. It belongs to the organisation and outlives the exchange that showed it.

import { z } from 'zod';
import {
	practiceKinds,
	transfers,
	visibilities,
	type PracticeKind,
	type PracticeStatus
} from '#database/values.ts';
import { searchText } from '../text/text.ts';
import { themeIds, typedThemes } from '../theme/theme.ts';
import { seenVersion } from '../version.ts';

export const mostEvidence = 12;

const text = (most: number) => z.string().trim().max(most).default('');
const optionalId = text(40).transform((id) => id || null);

/** A year, a month or a day; people rarely know the day of a figure. */
const partOfYear = z
	.string()
	.trim()
	.max(10)
	.refine((date) => date === '' || isPartOfYear(date), { message: 'problem.date' })
	.default('');

function isPartOfYear(date: string): boolean {
	if (!/^(19|20|21)\d\d(-\d\d){0,2}$/.test(date)) return false;
	const day = `${date}-01-01`.slice(0, 10);
	const instant = Date.parse(day);
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}

const evidenceRow = z
	.object({ indicator: text(160), value: text(80), date: partOfYear, source: text(300) })
	.refine(({ indicator, value, date, source }) => indicator || !(value || date || source), {
		message: 'problem.required',
		path: ['indicator']
	});

/** Full-time equivalents, as people type them: `0,5` and `0.5`. */
const fte = z
	.union([z.number(), z.string().trim().max(12)])
	.default('')
	.transform((typed, check) => {
		if (typed === '') return null;
		const number = Number(String(typed).replace(',', '.'));
		if (number >= 0 && number <= 10_000) return Math.round(number * 100) / 100;
		check.addIssue({ code: 'custom', message: 'problem.number' });
		return z.NEVER;
	});

export const practiceInput = z.object({
	id: z.string().default(''),
	version: seenVersion.default(0),
	organisationId: z.string().min(1),
	/** Where it was shown, if anywhere. */
	exchangeId: optionalId,
	sessionId: optionalId,
	kind: z.enum(practiceKinds),
	/** The language that the author wrote in; empty lets the product recognise it. */
	language: z.string().max(8).default(''),
	title: z.string().trim().min(1).max(160),
	summary: text(600),
	problem: text(4000),
	solution: text(4000),
	evidence: z
		.array(evidenceRow)
		.max(mostEvidence)
		.default([])
		.transform((rows) => rows.filter(({ indicator }) => indicator !== '')),
	money: text(160),
	fte,
	skills: text(600),
	failed: text(4000),
	conditions: text(4000),
	transfer: z
		.union([z.enum(transfers), z.literal('')])
		.default('')
		.transform((transfer) => transfer || null),
	adapting: text(4000),
	/** Chosen themes; where there are none, the words of the text name them. */
	themes: themeIds,
	newThemes: typedThemes,
	visibility: z.enum(visibilities)
});
export type PracticeInput = z.infer<typeof practiceInput>;

/** As a form sends it: rows that are numbered instead of listed. */
export const practiceForm = z.preprocess((sent) => {
	if (typeof sent !== 'object' || sent === null || !('evidence' in sent)) return sent;
	return { ...sent, evidence: Object.values(Object(sent.evidence)) };
}, practiceInput);

/** A practice as somebody saw it: what is done to it concerns that text and no newer one. */
export const seenPractice = z.object({ id: z.string(), version: seenVersion });
export type SeenPractice = z.infer<typeof seenPractice>;

export const returnPracticeInput = seenPractice.extend({ remark: text(1000) });
export type ReturnPracticeInput = z.infer<typeof returnPracticeInput>;

type Texts = Pick<
	PracticeInput,
	'title' | 'summary' | 'problem' | 'solution' | 'failed' | 'conditions' | 'adapting'
>;

/** What a list of practices is searched by, word by word. */
export function practiceSearch({ title, summary }: Texts): string {
	return searchText(title, summary);
}

/** All that it says besides its title, for finding it by its words. */
export function practiceText(practice: Omit<Texts, 'title'>): string {
	const { summary, problem, solution, failed, conditions, adapting } = practice;
	return [summary, problem, solution, failed, conditions, adapting].filter(Boolean).join(' ');
}

/** What a reader would miss: a draft may lack it, a practice that others are to read may not. */
export function missingIn(practice: Omit<Texts, 'title'> & { kind: PracticeKind }) {
	const needed = ['summary', 'problem', 'solution'] as const;
	const missing = needed.filter((field) => practice[field] === '');
	const silent = practice.kind === 'did-not-work' && practice.failed === '';
	return silent ? [...missing, 'failed' as const] : missing;
}

/** A published text that somebody else answers for is looked at again after a change. */
export function statusAfterEdit(
	status: PracticeStatus,
	editor: 'publishes' | 'writes'
): PracticeStatus {
	return status === 'published' && editor === 'writes' ? 'submitted' : status;
}

const yearMilliseconds = 365 * 24 * 60 * 60 * 1000;

/** Whether nobody has said for a year that it is still true. */
export function needsConfirming(confirmedAt: string | null, now: string): boolean {
	return confirmedAt === null || Date.parse(now) - Date.parse(confirmedAt) > yearMilliseconds;
}
