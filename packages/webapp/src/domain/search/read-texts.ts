// Reads what is searched, table by table, as texts with the names of their themes.

import { isLanguage } from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import { fromJson, type Json } from '#database/json.ts';
import { languages } from '#database/values.ts';
import { practiceText } from '../practice/practice.ts';
import type { Themes } from '../theme/open-themes.ts';
import type { IndexedThing } from './search.ts';

export const searchedTables = ['organisation', 'needOffer', 'practice'] as const;
export type SearchedTable = (typeof searchedTables)[number];

type IndexedText = { language: string; title: string; text: string };
export type ReadRow = {
	thing: Omit<IndexedThing, 'textIds'>;
	gone: boolean;
	texts: IndexedText[];
};

type Reader = (database: Database, themes: Themes, ids: readonly string[]) => Promise<ReadRow[]>;

export const readers: Record<SearchedTable, Reader> = {
	organisation: readOrganisations,
	needOffer: readNeeds,
	practice: readPractices
};

async function readOrganisations(
	database: Database,
	themes: Themes,
	ids: readonly string[]
): Promise<ReadRow[]> {
	const rows = await database
		.selectFrom('organisation')
		.select(['id', 'name', 'shortName', 'city', 'summary', 'themes', 'mergedIntoId'])
		.where('id', 'in', [...ids])
		.execute();
	return rows.map((row) => {
		const summary = fromJson(row.summary);
		const written = languages.filter((language) => summary[language]);
		const chosen = fromJson(row.themes);
		const title = [row.name, row.shortName].filter(Boolean).join(' · ');
		return {
			thing: {
				kind: 'organisation',
				id: row.id,
				exchangeId: null,
				organisationId: row.id,
				visibility: 'exchange'
			},
			gone: row.mergedIntoId !== null,
			texts: (written.length > 0 ? written : (['en'] as const)).map((language) => ({
				language,
				title,
				text: [summary[language], row.city, ...chosen.map((theme) => themes.label(theme, language))]
					.filter(Boolean)
					.join('. ')
			}))
		};
	});
}

async function readNeeds(
	database: Database,
	themes: Themes,
	ids: readonly string[]
): Promise<ReadRow[]> {
	const rows = await database
		.selectFrom('needOffer')
		.select(['id', 'side', 'exchangeId', 'organisationId', 'visibility', 'language'])
		.select(['title', 'text', 'themes'])
		.where('id', 'in', [...ids])
		.execute();
	return rows.map((row) => {
		return {
			thing: {
				kind: row.side,
				id: row.id,
				exchangeId: row.exchangeId,
				organisationId: row.organisationId,
				visibility: row.visibility
			},
			gone: false,
			texts: [withThemes(themes, row, row.text)]
		};
	});
}

async function readPractices(
	database: Database,
	themes: Themes,
	ids: readonly string[]
): Promise<ReadRow[]> {
	const rows = await database
		.selectFrom('practice')
		.select(['id', 'exchangeId', 'organisationId', 'visibility', 'language', 'title', 'themes'])
		.select(['summary', 'problem', 'solution', 'failed', 'conditions', 'adapting'])
		.where('id', 'in', [...ids])
		.execute();
	return rows.map((row) => ({
		thing: {
			kind: 'practice',
			id: row.id,
			exchangeId: row.exchangeId,
			organisationId: row.organisationId,
			visibility: row.visibility
		},
		gone: false,
		texts: [withThemes(themes, row, practiceText(row))]
	}));
}

/** A text in one language, followed by the names of its themes in that language. */
function withThemes(
	{ thesaurus: { concepts } }: Themes,
	row: { language: string; title: string; themes: Json<string[]> },
	text: string
): IndexedText {
	const language = isLanguage(row.language) ? row.language : 'en';
	const labels = fromJson(row.themes).flatMap(
		(theme) => concepts.get(theme)?.labels[language][0] ?? []
	);
	return { language: row.language, title: row.title, text: [text, ...labels].join('. ') };
}
