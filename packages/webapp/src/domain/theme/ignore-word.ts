// An editor leaves an unknown word aside: it names no theme, a name for example.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import type { IgnoreWordInput } from './theme.ts';

export async function ignoreWord(
	context: Context,
	{ word, language }: IgnoreWordInput
): Promise<Outcome> {
	if (!may(context.actor, 'theme.edit')) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		await inside.database
			.insertInto('ignoredWord')
			.values({ word, language, personId: inside.actor.personId, createdAt: inside.now() })
			.onConflict((conflict) => conflict.columns(['word', 'language']).doNothing())
			.execute();
		await recordChange(inside, {
			action: 'theme.edit',
			thing: 'word',
			// Not the word: it may be somebody's name.
			thingId: language,
			details: { ignored: true }
		});
		return { ok: true };
	});
}

/** Takes that back: the word is listed again. */
export async function noticeWord(
	context: Context,
	{ word, language }: IgnoreWordInput
): Promise<Outcome> {
	if (!may(context.actor, 'theme.edit')) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		await inside.database
			.deleteFrom('ignoredWord')
			.where('word', '=', word)
			.where('language', '=', language)
			.execute();
		await recordChange(inside, {
			action: 'theme.edit',
			thing: 'word',
			// Not the word: it may be somebody's name.
			thingId: language,
			details: { ignored: false }
		});
		return { ok: true };
	});
}
