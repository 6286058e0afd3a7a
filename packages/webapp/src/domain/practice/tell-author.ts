// Writes to the author of a practice what somebody else has decided about it.

import type { Context } from '../context.ts';
import { queueLetter } from '../letter/queue-letter.ts';
import type { StoredPractice } from './queries.ts';

type News = { kind: 'practice-published' } | { kind: 'practice-returned'; remark: string };

export async function tellAuthor(
	context: Context,
	practice: StoredPractice,
	{ kind, ...values }: News
): Promise<void> {
	const { database, actor } = context;
	if (practice.personId === actor.personId) return;
	const author = await database
		.selectFrom('person')
		.select(['id', 'givenName', 'email', 'language'])
		.where('id', '=', practice.personId)
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	if (!author?.email) return;
	await queueLetter(context, {
		kind,
		key: `${kind} ${practice.id} ${practice.version}`,
		to: { personId: author.id, email: author.email, language: author.language },
		exchangeId: practice.exchangeId,
		values: { name: author.givenName, title: practice.title, ...values },
		link: `/${author.language}/practices/${practice.id}`
	});
}
