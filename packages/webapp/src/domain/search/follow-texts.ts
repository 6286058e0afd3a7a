// Keeps the search index of this process in step with the database. Nothing is loaded before the
// first search; later ones read what changed since, whichever process changed it.

import { setImmediate } from 'node:timers/promises';
import {
	dropText,
	isLanguage,
	makeSearchIndex,
	putText,
	type LabelIndex,
	type SearchIndex
} from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';
import { languages } from '#database/values.ts';
import { secondsAfter } from '../job/job.ts';
import { openThemes, type Themes } from '../theme/open-themes.ts';
import type { IndexedThing } from './search.ts';

export type FollowedTexts = {
	readonly labels: LabelIndex;
	readonly index: SearchIndex;
	/** Kind and id → what it is. */
	readonly things: Map<string, IndexedThing>;
	/** Id of a text → kind and id of the thing that it belongs to. */
	readonly thingOfText: Map<string, string>;
	/** The newest change seen in each table. */
	readonly seen: Record<Table, string>;
	/** False while the first filling goes on. */
	complete: boolean;
};

type Table = 'organisation' | 'needOffer';
type Row = {
	thing: Omit<IndexedThing, 'textIds'>;
	updatedAt: string;
	gone: boolean;
	texts: { language: string; title: string; text: string }[];
};

const rowsAtOnce = 500;
/** Filling lets other requests through after this many texts: about 30 ms. */
const textsAtOnce = 100;
/** A transaction may commit later than the time that it wrote. */
const overlapSeconds = 60;

const followed = new WeakMap<Database, FollowedTexts>();
const running = new WeakMap<Database, Promise<void>>();

/**
 * The index after it has caught up, or, while a large one is filled for the first time, as far as
 * it is after `patience` milliseconds.
 */
export async function followTexts(database: Database, patience = 2000): Promise<FollowedTexts> {
	const themes = await openThemes(database);
	const labels = themes.labelIndex();
	let texts = followed.get(database);
	if (texts?.labels !== labels) {
		texts = startTexts(labels);
		followed.set(database, texts);
		running.delete(database);
	}
	let catchingUp = running.get(database);
	if (!catchingUp) {
		catchingUp = catchUp(database, themes, texts).finally(() => running.delete(database));
		running.set(database, catchingUp);
	}
	await Promise.race([catchingUp, after(patience)]);
	return texts;
}

function after(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

function startTexts(labels: LabelIndex): FollowedTexts {
	return {
		labels,
		index: makeSearchIndex([], labels),
		things: new Map(),
		thingOfText: new Map(),
		seen: { organisation: '', needOffer: '' },
		complete: false
	};
}

async function catchUp(database: Database, themes: Themes, texts: FollowedTexts): Promise<void> {
	for (const table of ['organisation', 'needOffer'] as const) {
		const since = texts.seen[table] && secondsAfter(texts.seen[table], -overlapSeconds);
		await readSince(database, themes, texts, table, since);
	}
	await dropRemoved(database, texts);
	texts.complete = true;
}

async function readSince(
	database: Database,
	themes: Themes,
	texts: FollowedTexts,
	table: Table,
	since: string
): Promise<void> {
	let last = { updatedAt: since, id: '' };
	let put = 0;
	for (;;) {
		const rows =
			table === 'organisation'
				? await organisationsAfter(database, themes, last)
				: await needsAfter(database, themes, last);
		for (const row of rows) {
			if (keep(texts, row)) put += row.texts.length;
			last = { updatedAt: row.updatedAt, id: row.thing.id };
			if (put >= textsAtOnce) {
				put = 0;
				await setImmediate();
			}
		}
		if (last.updatedAt > texts.seen[table]) texts.seen[table] = last.updatedAt;
		if (rows.length < rowsAtOnce) return;
	}
}

/** @returns whether anything had to be indexed */
function keep(texts: FollowedTexts, { thing, gone, texts: told }: Row): boolean {
	const key = `${thing.kind} ${thing.id}`;
	const known = texts.things.get(key);
	if (known?.version === thing.version && !gone) return false;
	if (known) drop(texts, key, known);
	if (gone) return false;
	const textIds = told.map(({ language }) => `${key} ${language}`);
	for (const [place, text] of told.entries()) {
		putText(texts.index, { id: textIds[place]!, ...text });
		texts.thingOfText.set(textIds[place]!, key);
	}
	texts.things.set(key, { ...thing, textIds });
	return true;
}

function drop(texts: FollowedTexts, key: string, { textIds }: IndexedThing): void {
	for (const id of textIds) {
		dropText(texts.index, id);
		texts.thingOfText.delete(id);
	}
	texts.things.delete(key);
}

/** Needs and offers are the only things that go for good; a count tells whether any has. */
async function dropRemoved(database: Database, texts: FollowedTexts): Promise<void> {
	const known = [...texts.things].filter(([, { kind }]) => kind !== 'organisation');
	const { count } = await database
		.selectFrom('needOffer')
		.select((where) => where.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	if (known.length <= count) return;
	const rows = await database.selectFrom('needOffer').select('id').execute();
	const there = new Set(rows.map(({ id }) => id));
	for (const [key, thing] of known) if (!there.has(thing.id)) drop(texts, key, thing);
}

type Place = { updatedAt: string; id: string };

async function organisationsAfter(
	database: Database,
	themes: Themes,
	{ updatedAt, id }: Place
): Promise<Row[]> {
	const rows = await database
		.selectFrom('organisation')
		.select(['id', 'name', 'shortName', 'city', 'summary', 'themes', 'mergedIntoId'])
		.select(['version', 'updatedAt'])
		.where((where) =>
			where.or([
				where('updatedAt', '>', updatedAt),
				where.and([where('updatedAt', '=', updatedAt), where('id', '>', id)])
			])
		)
		.orderBy('updatedAt')
		.orderBy('id')
		.limit(rowsAtOnce)
		.execute();
	return rows.map((row) => {
		const summary = fromJson(row.summary);
		const written = languages.filter((language) => summary[language]);
		const ids = fromJson(row.themes);
		const title = [row.name, row.shortName].filter(Boolean).join(' · ');
		return {
			thing: {
				kind: 'organisation',
				id: row.id,
				version: row.version,
				exchangeId: null,
				organisationId: row.id,
				visibility: 'exchange'
			},
			updatedAt: row.updatedAt,
			gone: row.mergedIntoId !== null,
			texts: (written.length > 0 ? written : (['en'] as const)).map((language) => ({
				language,
				title,
				text: [summary[language], row.city, ...ids.map((theme) => themes.label(theme, language))]
					.filter(Boolean)
					.join('. ')
			}))
		};
	});
}

async function needsAfter(
	database: Database,
	themes: Themes,
	{ updatedAt, id }: Place
): Promise<Row[]> {
	const rows = await database
		.selectFrom('needOffer')
		.select(['id', 'side', 'exchangeId', 'organisationId', 'visibility', 'language'])
		.select(['title', 'text', 'themes', 'version', 'updatedAt'])
		.where((where) =>
			where.or([
				where('updatedAt', '>', updatedAt),
				where.and([where('updatedAt', '=', updatedAt), where('id', '>', id)])
			])
		)
		.orderBy('updatedAt')
		.orderBy('id')
		.limit(rowsAtOnce)
		.execute();
	return rows.map((row) => {
		const language = isLanguage(row.language) ? row.language : 'en';
		const { concepts } = themes.thesaurus;
		const labels = fromJson(row.themes).flatMap(
			(theme) => concepts.get(theme)?.labels[language][0] ?? []
		);
		return {
			thing: {
				kind: row.side,
				id: row.id,
				version: row.version,
				exchangeId: row.exchangeId,
				organisationId: row.organisationId,
				visibility: row.visibility
			},
			updatedAt: row.updatedAt,
			gone: false,
			texts: [{ language: row.language, title: row.title, text: [row.text, ...labels].join('. ') }]
		};
	});
}
