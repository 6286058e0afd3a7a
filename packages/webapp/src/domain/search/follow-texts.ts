// Keeps the search index of this process in step with the database. Nothing is loaded before the
// first search; later ones read what changed since, whichever process changed it.

import { setImmediate } from 'node:timers/promises';
import {
	dropText,
	makeSearchIndex,
	putText,
	type LabelIndex,
	type SearchIndex
} from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import type { Context } from '../context.ts';
import { secondsAfter } from '../job/job.ts';
import { openThemes, type Themes } from '../theme/open-themes.ts';
import { readers, searchedTables, type ReadRow, type SearchedTable } from './read-texts.ts';
import { searchedKinds, type IndexedThing } from './search.ts';

export type FollowedTexts = {
	readonly labels: LabelIndex;
	readonly index: SearchIndex;
	/** Kind and id → what it is. */
	readonly things: Map<string, IndexedThing>;
	/** Id of a text → kind and id of the thing that it belongs to. */
	readonly thingOfText: Map<string, string>;
	/** Table and id → version and time of what is in the index. */
	readonly marks: Map<string, string>;
	/** The newest change seen in each table. */
	readonly seen: Record<SearchedTable, string>;
	/** False while the first filling goes on. */
	complete: boolean;
};

const rowsAtOnce = 500;
/** Filling lets other requests through after this many texts: about 30 ms. */
const textsAtOnce = 100;
/** A transaction may commit later than the time that it wrote, but not by much. */
const overlapSeconds = 60;

const followed = new WeakMap<Database, FollowedTexts>();
const running = new WeakMap<Database, Promise<void>>();

/**
 * The index after it has caught up, or, while a large one is filled for the first time, as far as
 * it is after `patience` milliseconds.
 */
export async function followTexts(context: Context, patience = 2000): Promise<FollowedTexts> {
	const { database } = context;
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
		catchingUp = catchUp(context, themes, texts).finally(() => running.delete(database));
		running.set(database, catchingUp);
	}
	await Promise.race([catchingUp, after(patience)]);
	return texts;
}

/** What a text of the index belongs to, unless it has gone meanwhile. */
export function thingOf(texts: FollowedTexts, textId: string): IndexedThing | undefined {
	const key = texts.thingOfText.get(textId);
	return key === undefined ? undefined : texts.things.get(key);
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
		marks: new Map(),
		seen: { organisation: '', needOffer: '', practice: '' },
		complete: false
	};
}

async function catchUp(
	{ database, now }: Context,
	themes: Themes,
	texts: FollowedTexts
): Promise<void> {
	for (const table of searchedTables) {
		const changed = await changedSince(database, texts, table, startOf(texts.seen[table], now()));
		let put = 0;
		for (let start = 0; start < changed.length; start += rowsAtOnce) {
			const ids = changed.slice(start, start + rowsAtOnce).map(({ id }) => id);
			for (const row of await readers[table](database, themes, ids)) {
				keep(texts, row);
				put += row.texts.length;
				if (put < textsAtOnce) continue;
				put = 0;
				await setImmediate();
			}
		}
		texts.seen[table] = changed.at(-1)?.updatedAt ?? texts.seen[table];
	}
	await dropRemoved(database, texts);
	texts.complete = true;
}

/** After a recent change, what is a little older is looked at again. */
function startOf(seen: string, now: string): string {
	if (seen === '' || secondsAfter(seen, 2 * overlapSeconds) < now) return seen;
	return secondsAfter(seen, -overlapSeconds);
}

/** Oldest first; only those that are not in the index as they are now. */
async function changedSince(
	database: Database,
	{ marks }: FollowedTexts,
	table: SearchedTable,
	since: string
): Promise<{ id: string; updatedAt: string }[]> {
	const rows = await database
		.selectFrom(table)
		.select(['id', 'version', 'updatedAt'])
		.where('updatedAt', '>', since)
		.orderBy('updatedAt')
		.execute();
	const changed = rows.filter((row) => marks.get(`${table} ${row.id}`) !== markOf(row));
	for (const row of changed) marks.set(`${table} ${row.id}`, markOf(row));
	return changed;
}

function markOf({ version, updatedAt }: { version: number; updatedAt: string }): string {
	return `${version} ${updatedAt}`;
}

function keep(texts: FollowedTexts, { thing, gone, texts: told }: ReadRow): void {
	const key = `${thing.kind} ${thing.id}`;
	for (const kind of searchedKinds) {
		// A need that became an offer is another thing under the same id.
		const known = texts.things.get(`${kind} ${thing.id}`);
		if (known) drop(texts, `${kind} ${thing.id}`, known);
	}
	if (gone) return;
	const textIds = told.map(({ language }) => `${key} ${language}`);
	for (const [place, text] of told.entries()) {
		putText(texts.index, { id: textIds[place]!, ...text });
		texts.thingOfText.set(textIds[place]!, key);
	}
	texts.things.set(key, { ...thing, textIds });
}

function drop(texts: FollowedTexts, key: string, { textIds }: IndexedThing): void {
	for (const id of textIds) {
		dropText(texts.index, id);
		texts.thingOfText.delete(id);
	}
	texts.things.delete(key);
}

/** Organisations stay; where others go for good, a count tells whether any has. */
async function dropRemoved(database: Database, texts: FollowedTexts): Promise<void> {
	for (const [table, kinds] of [
		['needOffer', ['need', 'offer']],
		['practice', ['practice']]
	] as const) {
		const known = [...texts.things].filter(([, { kind }]) => kinds.some((each) => each === kind));
		const { count } = await database
			.selectFrom(table)
			.select((where) => where.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow();
		if (known.length <= count) continue;
		const rows = await database.selectFrom(table).select('id').execute();
		const there = new Set(rows.map(({ id }) => id));
		for (const [key, thing] of known) {
			if (there.has(thing.id)) continue;
			drop(texts, key, thing);
			texts.marks.delete(`${table} ${thing.id}`);
		}
	}
}
