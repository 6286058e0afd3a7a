// Searches organisations, needs, offers and practices in any language, within what the reader may
// see.

import { search as searchIn } from '@trobada/matching';
import type { Language } from '#database/values.ts';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { seenPracticeIds } from '../practice/queries.ts';
import { followTexts, thingOf } from './follow-texts.ts';
import type { IndexedThing, SearchInput } from './search.ts';
import { showFinds } from './show-finds.ts';

const mostFinds = 40;

export async function searchTexts(
	context: Context,
	{ search, kind }: SearchInput,
	language: Language
) {
	const { actor } = context;
	if (!may(actor, 'search.view')) return decline('not-allowed');
	if (search === '') {
		return { ok: true as const, finds: [], corrections: [], complete: true };
	}
	const texts = await followTexts(context);
	const sees = await whatIsSeen(context);
	const { finds, corrections } = searchIn(texts.index, search, {
		language,
		limit: mostFinds,
		only: (id) => {
			const thing = thingOf(texts, id);
			return thing !== undefined && (!kind || thing.kind === kind) && sees(thing);
		}
	});
	return {
		ok: true as const,
		finds: await showFinds(context, texts, finds, language),
		corrections,
		complete: texts.complete
	};
}

/** The directory is one; the others belong to exchanges, and some to a delegation only. */
async function whatIsSeen(context: Context): Promise<(thing: IndexedThing) => boolean> {
	const { database, actor } = context;
	const exchanges = new Set(
		Object.keys(actor.exchanges).filter((exchangeId) => may(actor, 'need.view', { exchangeId }))
	);
	const delegations = delegationsOf(actor);
	const own =
		delegations.length === 0
			? []
			: await database
					.selectFrom('participation')
					.select(['exchangeId', 'organisationId'])
					.distinct()
					.where('delegationId', 'in', delegations)
					.execute();
	const within = new Set(own.map((each) => `${each.exchangeId} ${each.organisationId}`));
	const practices = await seenPracticeIds(context);
	return ({ kind, id, exchangeId, organisationId, visibility }) => {
		if (kind === 'practice') return practices.has(id);
		if (exchangeId === null || may(actor, 'administration.view')) return true;
		if (visibility === 'public') return true;
		if (!exchanges.has(exchangeId)) return false;
		if (visibility !== 'delegation') return true;
		return (
			within.has(`${exchangeId} ${organisationId}`) ||
			may(actor, 'need.edit', { exchangeId, organisationId })
		);
	};
}

function delegationsOf(actor: Actor): string[] {
	return Object.values(actor.exchanges).flatMap(({ leads, delegationId }) => [
		...leads,
		...(delegationId ? [delegationId] : [])
	]);
}
