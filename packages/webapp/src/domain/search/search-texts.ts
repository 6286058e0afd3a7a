// Searches organisations, needs and offers in any language, within what the reader may see.

import { search as searchIn, type Find } from '@trobada/matching';
import { fromJson } from '#database/json.ts';
import type { Language } from '#database/values.ts';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { inLanguage } from '../text/text.ts';
import { openThemes } from '../theme/open-themes.ts';
import { followTexts, type FollowedTexts } from './follow-texts.ts';
import type { IndexedThing, SearchInput, SearchedKind } from './search.ts';

const mostFinds = 40;

export type FoundText = {
	kind: SearchedKind;
	id: string;
	title: string;
	text: string;
	language: string;
	organisation: { id: string; name: string };
	exchange: { slug: string; title: string } | null;
	/** Themes of the query that the text has, or has a neighbour of, with the text's own words. */
	why: { label: string; foundLabel: string; same: 0 | 1; words: readonly string[] }[];
	/** 1 where only letters are alike. */
	byLetters: 0 | 1;
};

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

function thingOf(texts: FollowedTexts, textId: string): IndexedThing | undefined {
	const key = texts.thingOfText.get(textId);
	return key === undefined ? undefined : texts.things.get(key);
}

/** The directory is one; needs and offers belong to exchanges, and some to a delegation only. */
async function whatIsSeen({ database, actor }: Context): Promise<(thing: IndexedThing) => boolean> {
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
	return ({ exchangeId, organisationId, visibility }) => {
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

async function showFinds(
	{ database }: Context,
	texts: FollowedTexts,
	finds: readonly Find[],
	language: Language
): Promise<FoundText[]> {
	const found = new Map<string, { thing: IndexedThing; find: Find }>();
	for (const find of finds) {
		const thing = thingOf(texts, find.id);
		const key = thing && `${thing.kind} ${thing.id}`;
		if (key && !found.has(key)) found.set(key, { thing, find });
	}
	const things = [...found.values()];
	const needIds = things.filter(({ thing }) => thing.exchangeId).map(({ thing }) => thing.id);
	const organisationIds = [...new Set(things.map(({ thing }) => thing.organisationId))];
	const [organisations, needs, themes] = await Promise.all([
		organisationIds.length === 0
			? []
			: database
					.selectFrom('organisation')
					.select(['id', 'name', 'summary'])
					.where('id', 'in', organisationIds)
					.execute(),
		needIds.length === 0
			? []
			: database
					.selectFrom('needOffer')
					.innerJoin('exchange', 'exchange.id', 'needOffer.exchangeId')
					.select(['needOffer.id', 'needOffer.title', 'needOffer.text', 'needOffer.language'])
					.select(['exchange.slug', 'exchange.title as exchangeTitle'])
					.where('needOffer.id', 'in', needIds)
					.execute(),
		openThemes(database)
	]);
	const organisationById = new Map(organisations.map((each) => [each.id, each]));
	const needById = new Map(needs.map((each) => [each.id, each]));
	return things.flatMap(({ thing: { kind, id, organisationId }, find }) => {
		const organisation = organisationById.get(organisationId);
		const need = needById.get(id);
		if (!organisation || (kind !== 'organisation' && !need)) return [];
		const summary = inLanguage(fromJson(organisation.summary), language);
		const telling = (words: readonly string[]) =>
			words.filter((word) => shown.title.includes(word) || shown.text.includes(word));
		const shown = need ?? { title: organisation.name, ...summary };
		return [
			{
				kind,
				id,
				title: shown.title,
				text: shown.text,
				language: shown.language,
				organisation: { id: organisation.id, name: organisation.name },
				exchange: need
					? { slug: need.slug, title: inLanguage(fromJson(need.exchangeTitle), language).text }
					: null,
				why: find.why.map(({ concept, found: near, words }) => ({
					label: themes.label(concept, language),
					foundLabel: themes.label(near, language),
					same: concept === near ? 1 : 0,
					words: telling(words)
				})),
				byLetters: find.byLetters ? 1 : 0
			} satisfies FoundText
		];
	});
}
