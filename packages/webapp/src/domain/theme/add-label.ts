// An editor adds a label to a theme: from then on texts with that word are about it.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { openThemes, stampThesaurus } from './open-themes.ts';
import { findThemeNamed } from './name-themes.ts';
import type { AddLabelInput, LabelWordInput } from './theme.ts';

export async function addLabel(
	context: Context,
	{ concept, language, label }: AddLabelInput
): Promise<Outcome<{ id: string }>> {
	if (!may(context.actor, 'theme.edit')) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database, newId, now, actor } = inside;
		const found = (await openThemes(database)).thesaurus.concepts.get(concept);
		if (!found) return decline('not-found');
		if (found.labels[language].includes(label)) {
			return decline('already-there', { fields: { label: 'theme.labelThere' } });
		}
		const id = newId();
		await database
			.insertInto('addedLabel')
			.values({ id, concept, language, label, personId: actor.personId, createdAt: now() })
			.execute();
		await stampThesaurus(inside);
		await recordChange(inside, {
			action: 'theme.edit',
			thing: 'theme',
			thingId: concept,
			details: { added: 'label', language, label: id }
		});
		return { ok: true, id };
	});
}

/** The same for a word of needs and offers; the theme is named by its id or by a label. */
export async function labelWord(
	context: Context,
	{ word, language, concept }: LabelWordInput
): Promise<Outcome<{ id: string }>> {
	const found = findThemeNamed(await openThemes(context.database), concept);
	if (!found) return decline('invalid', { fields: { concept: 'theme.unknownTheme' } });
	return addLabel(context, { concept: found, language, label: word });
}
