// The letters of an exchange: their wording and what was sent.

import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import type { Language } from '#database/values.ts';
import { decline } from '../outcome.ts';
import { letterKinds, standardLetter, type LetterKind } from './letter.ts';

export async function listTemplates(
	{ database, actor }: Context,
	exchangeId: string,
	language: Language
) {
	if (!may(actor, 'letter.view', { exchangeId })) return decline('not-allowed');
	const own = await database
		.selectFrom('letterTemplate')
		.selectAll()
		.where('exchangeId', '=', exchangeId)
		.where('language', '=', language)
		.execute();
	const kinds = (Object.keys(letterKinds) as LetterKind[]).filter((kind) => kind !== 'sign-in');
	return {
		ok: true as const,
		templates: kinds.map((kind) => {
			const mine = own.find((row) => row.kind === kind);
			return {
				kind,
				names: letterKinds[kind],
				own: Boolean(mine),
				version: mine?.version ?? 0,
				...(mine ? { subject: mine.subject, body: mine.body } : standardLetter(kind, language))
			};
		})
	};
}

/** How many letters wait, went out and failed, by kind. */
export async function letterFigures({ database }: Context, exchangeId: string) {
	return database
		.selectFrom('outgoingMail')
		.select((where) => ['kind', 'status', where.fn.countAll<number>().as('count')])
		.where('exchangeId', '=', exchangeId)
		.groupBy(['kind', 'status'])
		.orderBy('kind')
		.execute();
}

/** The newest letters, for the mailbox page of development and demo. */
export async function newestLetters({ database }: Context, search: string, limit = 50) {
	let query = database.selectFrom('outgoingMail').selectAll();
	if (search) query = query.where('toAddress', 'like', `%${search.toLowerCase()}%`);
	return query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
}
