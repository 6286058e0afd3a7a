// Shows what was found: its text, whose it is, and by which themes and words it was found.

import type { Find } from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';
import type { Language } from '#database/values.ts';
import type { Context } from '../context.ts';
import { practiceText } from '../practice/practice.ts';
import { inLanguage } from '../text/text.ts';
import { openThemes } from '../theme/open-themes.ts';
import { thingOf, type FollowedTexts } from './follow-texts.ts';
import type { IndexedThing, SearchedKind } from './search.ts';

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

export async function showFinds(
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
	const things = [...found.values()].map(({ thing }) => thing);
	const idsOf = (...kinds: SearchedKind[]) => [
		...things.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
		''
	];
	const [organisations, needs, practices, themes] = await Promise.all([
		readOrganisations(
			database,
			[...new Set(things.map((thing) => thing.organisationId))],
			language
		),
		readNeeds(database, idsOf('need', 'offer'), language),
		readPractices(database, idsOf('practice'), language),
		openThemes(database)
	]);
	return [...found.values()].flatMap(({ thing: { kind, id, organisationId }, find }) => {
		const organisation = organisations.get(organisationId);
		const shown =
			kind === 'organisation' ? organisation : (kind === 'practice' ? practices : needs).get(id);
		if (!organisation || !shown) return [];
		const telling = (words: readonly string[]) =>
			words.filter((word) => shown.title.includes(word) || shown.text.includes(word));
		return [
			{
				kind,
				id,
				...shown,
				organisation: { id: organisationId, name: organisation.title },
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

type Shown = Pick<FoundText, 'title' | 'text' | 'language' | 'exchange'>;

async function readOrganisations(
	database: Database,
	ids: readonly string[],
	language: Language
): Promise<Map<string, Shown>> {
	const rows = await database
		.selectFrom('organisation')
		.select(['id', 'name', 'summary'])
		.where('id', 'in', [...ids, ''])
		.execute();
	return new Map(
		rows.map(({ id, name, summary }) => {
			const shown = inLanguage(fromJson(summary), language);
			return [id, { title: name, text: shown.text, language: shown.language, exchange: null }];
		})
	);
}

async function readNeeds(
	database: Database,
	ids: readonly string[],
	language: Language
): Promise<Map<string, Shown>> {
	const rows = await database
		.selectFrom('needOffer')
		.innerJoin('exchange', 'exchange.id', 'needOffer.exchangeId')
		.select(['needOffer.id', 'needOffer.title', 'needOffer.text', 'needOffer.language'])
		.select(['exchange.slug', 'exchange.title as exchangeTitle'])
		.where('needOffer.id', 'in', ids)
		.execute();
	return new Map(
		rows.map(({ id, slug, exchangeTitle, ...need }) => [
			id,
			{ ...need, exchange: { slug, title: inLanguage(fromJson(exchangeTitle), language).text } }
		])
	);
}

/** Where one was shown is told unless that exchange is still a draft, which not everybody sees. */
async function readPractices(
	database: Database,
	ids: readonly string[],
	language: Language
): Promise<Map<string, Shown>> {
	const rows = await database
		.selectFrom('practice')
		.leftJoin('exchange', (join) =>
			join.onRef('exchange.id', '=', 'practice.exchangeId').on('exchange.phase', '!=', 'draft')
		)
		.select(['practice.id', 'practice.title', 'practice.summary', 'practice.language'])
		.select(['problem', 'solution', 'failed', 'conditions', 'adapting'])
		.select(['exchange.slug', 'exchange.title as exchangeTitle'])
		.where('practice.id', 'in', ids)
		.execute();
	return new Map(
		rows.map((row) => [
			row.id,
			{
				title: row.title,
				text: practiceText(row),
				language: row.language,
				exchange:
					row.slug === null || row.exchangeTitle === null
						? null
						: { slug: row.slug, title: inLanguage(fromJson(row.exchangeTitle), language).text }
			}
		])
	);
}
