// What the participants would click: wishes along the suggestions, a few more, answers, some noes.
// Who wishes what follows from the suggestions and a fixed seed, so every run plays the same.

import { system } from '#domain/access/actor.ts';
import type { Context } from '#domain/context.ts';
import { participatingOrganisations } from '#domain/participation/queries.ts';
import { suggestionsFor } from '#domain/suggestion/queries.ts';
import { answerWish } from '#domain/wish/answer-wish.ts';
import { makeWish } from '#domain/wish/make-wish.ts';
import type { Language } from '#database/values.ts';

const wishesEach = 5;
const mustsEach = 1;

const messages: Record<Language, string> = {
	en: 'We read what you offer and would like to compare notes with you.',
	it: 'Abbiamo letto che cosa offrite e vorremmo confrontarci con voi.',
	ca: 'Hem llegit què oferiu i ens agradaria contrastar-ho amb vosaltres.',
	es: 'Hemos leído lo que ofrecéis y nos gustaría contrastarlo con vosotros.'
};

export async function playWishes(context: Context, exchangeId: string): Promise<void> {
	const actor = { ...system };
	const playing = { ...context, actor };
	const organisations = await participatingOrganisations(playing, exchangeId);
	const languages = await languageOf(context, exchangeId);
	for (const { id } of organisations) {
		const found = await suggestionsFor(playing, { exchangeId, organisationId: id });
		if (!found.ok) continue;
		for (const [place, { other }] of found.suggestions.slice(0, wishesEach).entries()) {
			await makeWish(playing, {
				exchangeId,
				fromOrganisationId: id,
				toOrganisationId: other.id,
				kind: place < mustsEach ? 'must' : 'like',
				message: place < mustsEach ? messages[languages.get(id) ?? 'en'] : '',
				lapsesOn: null
			});
		}
	}
	await answerWishes(playing, exchangeId);
}

/** Nine of ten are accepted. */
async function answerWishes(context: Context, exchangeId: string) {
	const pending = await context.database
		.selectFrom('wish')
		.select(['id', 'version'])
		.where('exchangeId', '=', exchangeId)
		.where('status', '=', 'pending')
		.orderBy('createdAt')
		.orderBy('id')
		.execute();
	for (const [index, { id, version }] of pending.entries()) {
		await answerWish(context, {
			id,
			version,
			answer: index % 10 === 9 ? 'declined' : 'accepted'
		});
	}
}

async function languageOf(context: Context, exchangeId: string): Promise<Map<string, Language>> {
	const rows = await context.database
		.selectFrom('participation')
		.innerJoin('person', 'person.id', 'participation.personId')
		.select(['participation.organisationId', 'person.language'])
		.where('participation.exchangeId', '=', exchangeId)
		.where('participation.organisationId', 'is not', null)
		.execute();
	return new Map(rows.map(({ organisationId, language }) => [organisationId!, language]));
}
