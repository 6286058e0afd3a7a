// An editor takes back a label or a theme that was added. What the package brings stays.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { stampThesaurus } from './open-themes.ts';
import type { RemoveAdditionInput } from './theme.ts';

export async function removeAddition(
	context: Context,
	{ kind, id }: RemoveAdditionInput
): Promise<Outcome> {
	if (!may(context.actor, 'theme.edit')) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const theme = await (kind === 'label' ? removeLabel(inside, id) : removeConcept(inside, id));
		if (!theme.ok) return theme;
		await stampThesaurus(inside);
		await recordChange(inside, {
			action: 'theme.edit',
			thing: 'theme',
			thingId: theme.concept,
			details: { removed: kind, id }
		});
		return { ok: true };
	});
}

async function removeLabel(
	{ database }: Context,
	id: string
): Promise<Outcome<{ concept: string }>> {
	const label = await database
		.selectFrom('addedLabel')
		.select('concept')
		.where('id', '=', id)
		.executeTakeFirst();
	if (!label) return decline('not-found');
	await database.deleteFrom('addedLabel').where('id', '=', id).execute();
	return { ok: true, concept: label.concept };
}

/** A theme that has others below it stays until these are gone. */
async function removeConcept(
	{ database }: Context,
	id: string
): Promise<Outcome<{ concept: string }>> {
	const below = await database
		.selectFrom('addedConcept')
		.select('id')
		.where('broader', '=', id)
		.executeTakeFirst();
	if (below) return decline('in-use');
	const gone = await database.deleteFrom('addedConcept').where('id', '=', id).executeTakeFirst();
	if (gone.numDeletedRows === 0n) return decline('not-found');
	await database.deleteFrom('addedLabel').where('concept', '=', id).execute();
	return { ok: true, concept: id };
}
