// Letters to people: their kinds, the values that each may name, and the filling of templates.

import type { Language } from '#database/values.ts';
import { translator } from '#messages/messages.ts';

/** Kind → the values that its subject and body may name in braces. */
export const letterKinds = {
	'sign-in': ['name'],
	invitation: ['name', 'exchange', 'dates', 'city', 'organisation'],
	application: ['name', 'exchange'],
	confirmation: ['name', 'exchange', 'dates', 'city'],
	waiting: ['name', 'exchange'],
	declined: ['name', 'exchange'],
	withdrawn: ['name', 'exchange'],
	wish: ['name', 'exchange', 'organisation', 'message'],
	release: ['name', 'exchange', 'meetings'],
	change: ['name', 'exchange', 'changes'],
	'practice-published': ['name', 'title'],
	'practice-returned': ['name', 'title', 'remark']
} as const satisfies Record<string, readonly string[]>;

export type LetterKind = keyof typeof letterKinds;
export type LetterText = { subject: string; body: string };

/** The product's own wording, which an exchange may replace. */
export function standardLetter(kind: LetterKind, language: Language): LetterText {
	const t = translator(language);
	const names: Record<string, string> = {};
	for (const name of letterKinds[kind]) names[name] = `{${name}}`;
	return { subject: t(`letter.${kind}.subject`, names), body: t(`letter.${kind}.body`, names) };
}

/** Fills `{name}` and the like; what is not known stays as it was written. */
export function fillLetter(
	{ subject, body }: LetterText,
	values: Readonly<Record<string, string>>
): LetterText {
	const fill = (text: string) =>
		text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
	return { subject: fill(subject).replace(/\s+/g, ' '), body: fill(body) };
}
