// Adds or changes a practice, and notes the themes that its words name.

import { toJson } from '#database/json.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { nameThemes } from '../theme/name-themes.ts';
import { openThemes } from '../theme/open-themes.ts';
import { mayEdit, mayPublish } from './permissions.ts';
import { practiceSearch, practiceText, statusAfterEdit, type PracticeInput } from './practice.ts';
import { findPlaces, practiceById, type StoredPractice } from './queries.ts';

const mostRecognised = 8;

export async function savePractice(
	context: Context,
	input: PracticeInput
): Promise<Outcome<{ id: string }>> {
	if (!(await mayEdit(context, input))) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const known = input.id ? await practiceById(inside.database, input.id) : null;
		if (!known && input.id) return decline('not-found');
		if (known && !(await mayEdit(inside, known))) return decline('not-allowed');
		if (known && known.organisationId !== input.organisationId) return decline('not-acceptable');
		const place = await checkPlace(inside, input, known);
		if (!place.ok) return place;
		const row = await rowOf(inside, input);
		if (!row.ok) return row;
		const id = input.id || inside.newId();
		const written = await write(inside, { id, version: input.version, row: row.row, known });
		if (!written.ok) return written;
		await recordChange(inside, {
			action: 'practice.edit',
			thing: 'practice',
			thingId: id,
			exchangeId: input.exchangeId
		});
		return { ok: true, id };
	});
}

/** It is shown where the organisation has a part, and is for people of an exchange only at one. */
async function checkPlace(
	context: Context,
	{ organisationId, exchangeId, sessionId, visibility }: PracticeInput,
	known: StoredPractice | null
): Promise<Outcome> {
	const refuse = (field: string, message: string) =>
		decline('invalid', { fields: { [field]: `practice.${message}` } });
	if (!exchangeId) {
		if (sessionId) return refuse('exchangeId', 'exchangeOfSession');
		return visibility === 'public' ? { ok: true } : refuse('visibility', 'visibilityNowhere');
	}
	if (known && known.exchangeId === exchangeId && known.sessionId === sessionId) {
		return { ok: true };
	}
	const { exchanges, sessions } = await findPlaces(context, organisationId);
	if (!exchanges.some(({ id }) => id === exchangeId)) return refuse('exchangeId', 'notThere');
	const session = sessions.find(({ id }) => id === sessionId);
	if (sessionId && session?.exchangeId !== exchangeId) return refuse('sessionId', 'otherSession');
	return { ok: true };
}

async function rowOf(
	{ database, now }: Context,
	{ id: _, version: __, newThemes, ...fields }: PracticeInput
) {
	const named = await nameThemes(database, { themes: fields.themes, newThemes });
	if (!named.ok) return named;
	const { recognise } = await openThemes(database);
	// A story brings in much that it is not about: what it is about stands at its head.
	const head = `${fields.title}. ${fields.summary}`;
	const found = recognise(
		fields.summary ? head : `${head} ${practiceText(fields)}`,
		fields.language || undefined
	);
	// Whoever chose themes has the last word; where nobody did, the words of the text name them.
	const own = found.themes.slice(0, mostRecognised);
	const themes = fields.themes.length > 0 ? named.themes : [...named.themes, ...own];
	return {
		ok: true as const,
		row: {
			...fields,
			language: fields.language || found.language,
			evidence: toJson(fields.evidence),
			themes: toJson([...new Set(themes)].slice(0, 20)),
			search: practiceSearch(fields),
			updatedAt: now()
		}
	};
}

type Written = {
	id: string;
	version: number;
	row: Extract<Awaited<ReturnType<typeof rowOf>>, { ok: true }>['row'];
	known: StoredPractice | null;
};

async function write(context: Context, { id, version, row, known }: Written): Promise<Outcome> {
	const { database, actor } = context;
	if (!known) {
		const fresh = { status: 'draft', remark: '', publishedAt: null, confirmedAt: null } as const;
		const made = { id, personId: actor.personId, version: 1, createdAt: row.updatedAt };
		await database
			.insertInto('practice')
			.values({ ...row, ...fresh, ...made })
			.execute();
		return { ok: true };
	}
	const status = statusAfterEdit(known.status, mayPublish(context, row) ? 'publishes' : 'writes');
	const changed = await database
		.updateTable('practice')
		.set({ ...row, status, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst();
	return changed.numUpdatedRows === 0n ? decline('changed-meanwhile') : { ok: true };
}
