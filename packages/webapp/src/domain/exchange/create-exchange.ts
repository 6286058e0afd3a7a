// Creates an exchange as a draft; whoever creates it is its organiser.

import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { nameThemes } from '../theme/name-themes.ts';
import { inLanguage, slugOf } from '../text/text.ts';
import type { NewExchangeInput } from './exchange.ts';

export async function createExchange(
	context: Context,
	input: NewExchangeInput
): Promise<Outcome<{ id: string; slug: string }>> {
	if (!may(context.actor, 'exchange.create')) return decline('not-allowed');
	const { seriesName, newThemes: _, ...fields } = input;
	return inTransaction(context, async (inside) => {
		const { database, newId, now, actor } = inside;
		const named = await nameThemes(database, input);
		if (!named.ok) return named;
		const id = newId();
		const title = inLanguage(input.title, input.languages[0]!).text;
		const slug = await freeSlug(inside, slugOf(`${title} ${input.startsOn.slice(0, 4)}`));
		await database
			.insertInto('exchange')
			.values({
				...fields,
				id,
				slug,
				seriesId: seriesName ? await seriesNamed(inside, seriesName) : null,
				title: toJson(fields.title),
				summary: toJson(fields.summary),
				languages: toJson(fields.languages),
				themes: toJson(named.themes),
				acrossRegions: fields.acrossRegions === 1 ? 1 : 0,
				phase: 'draft',
				version: 1,
				createdAt: now(),
				updatedAt: now()
			})
			.execute();
		if (actor.personId) {
			await database
				.insertInto('role')
				.values({ id: newId(), personId: actor.personId, exchangeId: id, role: 'organiser' })
				.execute();
		}
		await recordChange(inside, {
			action: 'exchange.create',
			thing: 'exchange',
			thingId: id,
			exchangeId: id
		});
		return { ok: true, id, slug };
	});
}

export async function freeSlug({ database }: Context, wished: string): Promise<string> {
	const base = wished || 'exchange';
	for (let number = 1; ; number++) {
		const slug = number === 1 ? base : `${base}-${number}`;
		const taken = await database
			.selectFrom('exchange')
			.select('id')
			.where('slug', '=', slug)
			.executeTakeFirst();
		if (!taken) return slug;
	}
}

async function seriesNamed({ database, newId }: Context, name: string): Promise<string> {
	const slug = slugOf(name) || 'series';
	const found = await database
		.selectFrom('series')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirst();
	if (found) return found.id;
	const id = newId();
	await database
		.insertInto('series')
		.values({ id, slug, name: toJson({ en: name }) })
		.execute();
	return id;
}
