// Reads the needs map of an exchange: who of which region seeks and brings what, and what follows.

import { writeNeedsMapCsv, type NeedsMap } from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import type { Language, LocalText } from '#database/values.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { participatingOrganisations } from '../participation/queries.ts';
import { fold, inLanguage } from '../text/text.ts';
import { openThemes, type Themes } from '../theme/open-themes.ts';
import { findLastMap } from './find-last-map.ts';
import {
	emptyMap,
	showComplement,
	showRow,
	showTable,
	titleOfTable,
	withoutGone,
	type MappedOrganisation,
	type MapState,
	type MappedText,
	type Names,
	type ShownTable
} from './needs-map.ts';

type Read = {
	map: NeedsMap;
	state: MapState;
	/** Null before it was ever drawn; then the map is empty. */
	drawnAt: string | null;
	themes: Themes;
	organisations: MappedOrganisation[];
	texts: Map<string, MappedText>;
};

const complementsShown = 30;
const mostColumns = 40;

async function readMap(
	context: Context,
	exchangeId: string,
	language: Language
): Promise<Outcome<Read>> {
	const { database, actor } = context;
	if (!may(actor, 'needs-map.view', { exchangeId })) return decline('not-allowed');
	const themes = await openThemes(database);
	const { map, ...drawn } = await findLastMap(context, exchangeId, themes);
	if (!map) {
		const nothing = { map: emptyMap, themes, organisations: [], texts: new Map() };
		return { ok: true, ...drawn, ...nothing };
	}
	const [told, coming] = await Promise.all([
		database
			.selectFrom('needOffer')
			.select(['id', 'organisationId'])
			.where('exchangeId', '=', exchangeId)
			.where('visibility', '!=', 'delegation')
			.execute(),
		participatingOrganisations(context, exchangeId)
	]);
	const telling = new Set(told.map(({ organisationId }) => organisationId));
	const organisations = coming
		.filter(({ id }) => telling.has(id))
		.map(({ id, name, regionName }) => ({
			id,
			name,
			region: regionName ? inLanguage(regionName, language).text : ''
		}))
		.sort((a, b) => a.region.localeCompare(b.region) || a.name.localeCompare(b.name));
	const there = withoutGone(map, {
		organisations: new Set(organisations.map(({ id }) => id)),
		texts: new Set(told.map(({ id }) => id))
	});
	const texts = await namedTexts(database, there);
	return { ok: true, ...drawn, map: there, themes, organisations, texts };
}

/** The texts that tables and pairs name; the matrix names none. */
async function namedTexts(
	database: Database,
	{ roundtables, complements }: NeedsMap
): Promise<Map<string, MappedText>> {
	const ids = [
		...roundtables.flatMap(({ why }) => why.map(({ text }) => text)),
		...complements.slice(0, complementsShown).flatMap(({ need, offer }) => [need, offer])
	];
	if (ids.length === 0) return new Map();
	const texts = await database
		.selectFrom('needOffer')
		.select(['id', 'title', 'text', 'language'])
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return new Map(texts.map((text) => [text.id, text]));
}

function namesOf({ themes, organisations, texts }: Read, language: Language): Names {
	return {
		label: (theme) => themes.label(theme, language),
		organisations: new Map(organisations.map((each) => [each.id, each])),
		texts
	};
}

type MapFilter = {
	exchangeId: string;
	search?: string;
	page?: number;
	pageSize?: number;
};

/** The whole map as a page shows it; `search` and the pages concern the rows of the matrix. */
export async function findNeedsMap(
	context: Context,
	{ exchangeId, search = '', page = 1, pageSize = 25 }: MapFilter,
	language: Language
) {
	const read = await readMap(context, exchangeId, language);
	if (!read.ok) return read;
	const { map, state, drawnAt, organisations } = read;
	const names = namesOf(read, language);
	const marks = { shared: new Set(map.sharedNeeds), gaps: new Set(map.gaps) };
	const wanted = fold(search);
	const rows = map.rows.filter(({ theme }) => fold(names.label(theme)).includes(wanted));
	const shown = rows.slice((page - 1) * pageSize, page * pageSize);
	const themed = (ids: readonly string[]) => ids.map((id) => ({ id, label: names.label(id) }));
	return {
		ok: true as const,
		state,
		drawnAt,
		organisations,
		columns: columnsOf(shown, organisations),
		roundtables: map.roundtables.map((table) => showTable(table, names)),
		rows: shown.map((row) => showRow(row, marks, names)),
		total: rows.length,
		sharedNeeds: themed(map.sharedNeeds),
		gaps: themed(map.gaps),
		complements: map.complements
			.slice(0, complementsShown)
			.map((complement) => showComplement(complement, names)),
		complementCount: map.complements.length
	};
}

/** Of many organisations those that the rows concern most: the list and the file have them all. */
function columnsOf(
	rows: NeedsMap['rows'],
	organisations: readonly MappedOrganisation[]
): readonly MappedOrganisation[] {
	if (organisations.length <= mostColumns) return organisations;
	const counts = new Map<string, number>();
	for (const { organisation } of rows.flatMap(({ cells }) => cells)) {
		counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
	}
	const most = [...organisations]
		.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
		.slice(0, mostColumns);
	const shown = new Set(most.map(({ id }) => id));
	return organisations.filter(({ id }) => shown.has(id));
}

/** The matrix as a table for a spreadsheet. */
export async function writeNeedsMap(
	context: Context,
	exchangeId: string,
	language: Language
): Promise<Outcome<{ csv: string }>> {
	const read = await readMap(context, exchangeId, language);
	if (!read.ok) return read;
	if (!read.drawnAt) return decline('not-ready');
	const { map, organisations, themes } = read;
	return { ok: true, csv: writeNeedsMapCsv(map, organisations, themes.thesaurus, language) };
}

/** The roundtables that the map proposes. */
export async function proposeTables(
	context: Context,
	exchangeId: string,
	language: Language
): Promise<Outcome<{ roundtables: ShownTable[] }>> {
	const read = await readMap(context, exchangeId, language);
	if (!read.ok) return read;
	if (!read.drawnAt) return decline('not-ready');
	const names = namesOf(read, language);
	return { ok: true, roundtables: read.map.roundtables.map((table) => showTable(table, names)) };
}

export type ProposedSession = { kind: 'roundtable'; title: LocalText; organisationIds: string[] };

/** One proposed table as a session that the organiser may complete with day, hour and place. */
export async function proposedSession(
	context: Context,
	exchangeId: string,
	theme: string
): Promise<ProposedSession | null> {
	const read = await readMap(context, exchangeId, 'en');
	const table = read.ok && read.map.roundtables.find((each) => each.theme === theme);
	if (!read.ok || !table) return null;
	return {
		kind: 'roundtable',
		title: titleOfTable(theme, read.themes.label),
		organisationIds: [...table.organisations]
	};
}
