// Puts a letter into the outgoing mail, in the transaction of the change that it tells of.

import type { Language } from '#database/values.ts';
import type { Context } from '../context.ts';
import { fillLetter, standardLetter, type LetterKind, type LetterText } from './letter.ts';

export type LetterOrder = {
	kind: LetterKind;
	/** Says what this letter is about; a second letter with the same key is never sent. */
	key: string;
	to: { personId: string | null; email: string; language: Language };
	exchangeId?: string | null;
	values: Readonly<Record<string, string>>;
	/** Where the button of the letter leads: a path of the product. */
	link?: string;
};

export async function queueLetter(context: Context, order: LetterOrder): Promise<void> {
	const { kind, to } = order;
	const template = (await ownTemplate(context, order)) ?? standardLetter(kind, to.language);
	const { subject, body } = fillLetter(template, order.values);
	await context.database
		.insertInto('outgoingMail')
		.values({
			id: context.newId(),
			key: order.key,
			exchangeId: order.exchangeId ?? null,
			personId: to.personId,
			toAddress: to.email,
			language: to.language,
			kind,
			subject,
			body,
			link: order.link ?? null,
			status: 'queued',
			attempts: 0,
			nextAttemptAt: context.now(),
			createdAt: context.now()
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.execute();
}

async function ownTemplate(context: Context, order: LetterOrder): Promise<LetterText | undefined> {
	if (!order.exchangeId) return undefined;
	return context.database
		.selectFrom('letterTemplate')
		.select(['subject', 'body'])
		.where('exchangeId', '=', order.exchangeId)
		.where('kind', '=', order.kind)
		.where('language', '=', order.to.language)
		.executeTakeFirst();
}
