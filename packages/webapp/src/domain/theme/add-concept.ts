// An editor adds a theme below another one, with its first label.

import { conceptId } from '@trobada/matching';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { openThemes, stampThesaurus } from './open-themes.ts';
import type { AddConceptInput } from './theme.ts';

export async function addConcept(
	context: Context,
	{ broader, language, label }: AddConceptInput
): Promise<Outcome<{ id: string }>> {
	if (!may(context.actor, 'theme.edit')) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database, newId, now, actor } = inside;
		const { concepts } = (await openThemes(database)).thesaurus;
		if (!concepts.has(broader)) return decline('not-found');
		const id = conceptId(label).slice(0, 80);
		if (id === '') return decline('invalid', { fields: { label: 'problem.invalid' } });
		if (concepts.has(id))
			return decline('already-there', { fields: { label: 'theme.conceptThere' } });
		const made = { personId: actor.personId, createdAt: now() };
		await database
			.insertInto('addedConcept')
			.values({ id, broader, ...made })
			.execute();
		await database
			.insertInto('addedLabel')
			.values({ id: newId(), concept: id, language, label, ...made })
			.execute();
		await stampThesaurus(inside);
		await recordChange(inside, {
			action: 'theme.edit',
			thing: 'theme',
			thingId: id,
			details: { added: 'concept', broader }
		});
		return { ok: true, id };
	});
}
