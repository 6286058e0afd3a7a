// Adds or changes a need or an offer, and notes the themes that its words name.

import { toJson } from '#database/json.ts';
import { mayFor } from '../access/may-for.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { nameThemes } from '../theme/name-themes.ts';
import { openThemes } from '../theme/open-themes.ts';
import { needSearch, type NeedInput } from './need.ts';

export async function saveNeed(
	context: Context,
	{ id, version, newThemes, ...fields }: NeedInput
): Promise<Outcome<{ id: string }>> {
	const { exchangeId, organisationId } = fields;
	if (!(await mayEdit(context, exchangeId, organisationId))) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database, now, actor } = inside;
		const named = await nameThemes(database, { themes: fields.themes, newThemes });
		if (!named.ok) return named;
		const { recognise } = await openThemes(database);
		const found = recognise(`${fields.title}. ${fields.text}`, fields.language || undefined);
		// Whoever chose themes has the last word; where nobody did, the words of the text name them.
		const themes = fields.themes.length > 0 ? named.themes : [...named.themes, ...found.themes];
		const row = {
			...fields,
			language: fields.language || found.language,
			themes: toJson([...new Set(themes)].slice(0, 20)),
			search: needSearch(fields),
			updatedAt: now()
		};
		const needId = id || inside.newId();
		if (id) {
			const changed = await database
				.updateTable('needOffer')
				.set({ ...row, version: version + 1 })
				.where('id', '=', id)
				.where('organisationId', '=', organisationId)
				.where('version', '=', version)
				.executeTakeFirst();
			if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		} else {
			await database
				.insertInto('needOffer')
				.values({ ...row, id: needId, personId: actor.personId, version: 1, createdAt: now() })
				.execute();
		}
		await recordChange(inside, {
			action: 'need.edit',
			thing: fields.side,
			thingId: needId,
			exchangeId
		});
		return { ok: true, id: needId };
	});
}

export function mayEdit(context: Context, exchangeId: string, organisationId: string) {
	return mayFor(context, 'need.edit', { exchangeId, organisationId });
}
