// The map of an exchange as it was drawn last. A small one is drawn at once; a large one, which takes
// seconds, is drawn by a job and kept in the database, and meanwhile the former one is shown.

import { mapNeeds, type NeedsMap } from '@trobada/matching';
import { fromJson, type Json } from '#database/json.ts';
import type { Context } from '../context.ts';
import { addJob, secondsAfter } from '../job/job.ts';
import { judgedPairs, seekingOrganisations } from '../suggestion/queries.ts';
import type { Themes } from '../theme/open-themes.ts';
import type { MapState } from './needs-map.ts';
import { drawMapKind, stampOf, type DrawMapPayload } from './stamp-map.ts';

/** About a twentieth of a second. */
export const mostTextsAtOnce = 160;
const mostMaps = 8;
const restAfterFailureSeconds = 600;

export type LastMap = { map: NeedsMap | null; state: MapState; drawnAt: string | null };
type Kept = { stamp: string; drawnAt: string; map: NeedsMap };

const kept = new WeakMap<Context['database'], Map<string, Kept>>();

export async function findLastMap(
	context: Context,
	exchangeId: string,
	themes: Themes
): Promise<LastMap> {
	const { database } = context;
	const { stamp, texts } = await stampOf(database, exchangeId, themes.stamp);
	const known = knownMaps(database).get(exchangeId);
	if (known?.stamp === stamp) return { ...known, state: 'current' };
	if (texts <= mostTextsAtOnce) {
		const [seeking, notRelevant] = await Promise.all([
			seekingOrganisations(database, exchangeId),
			judgedPairs(database, exchangeId)
		]);
		const map = mapNeeds(seeking, { labels: themes.labelIndex(), notRelevant });
		return {
			...keep(context, exchangeId, { stamp, drawnAt: context.now(), map }),
			state: 'current'
		};
	}
	const drawn = await readDrawn(context, exchangeId);
	if (drawn?.stamp === stamp) return { ...drawn, state: 'current' };
	const state = await askForMap(context, exchangeId, stamp);
	if (drawn) return { ...drawn, state: state === 'failed' ? 'failed' : 'older' };
	return { map: null, drawnAt: null, state };
}

function knownMaps(database: Context['database']): Map<string, Kept> {
	const maps = kept.get(database) ?? new Map<string, Kept>();
	kept.set(database, maps);
	return maps;
}

/** Keeps a map in this process, so that the next page need not read it from the database. */
export function keep({ database }: Pick<Context, 'database'>, exchangeId: string, map: Kept): Kept {
	const maps = knownMaps(database);
	maps.delete(exchangeId);
	if (maps.size >= mostMaps) maps.delete([...maps.keys()][0]!);
	maps.set(exchangeId, map);
	return map;
}

/** The map in the database, which is only read where this process does not have it yet. */
async function readDrawn(context: Context, exchangeId: string): Promise<Kept | null> {
	const { database } = context;
	const found = await database
		.selectFrom('drawnMap')
		.select('stamp')
		.where('exchangeId', '=', exchangeId)
		.executeTakeFirst();
	if (!found) return null;
	const known = knownMaps(database).get(exchangeId);
	if (known?.stamp === found.stamp) return known;
	const { map, ...rest } = await database
		.selectFrom('drawnMap')
		.select(['stamp', 'map', 'drawnAt'])
		.where('exchangeId', '=', exchangeId)
		.executeTakeFirstOrThrow();
	return keep(context, exchangeId, { ...rest, map: fromJson(map as Json<NeedsMap>) });
}

/** Leaves the drawing to a job, unless there is one, or the same has just failed. */
async function askForMap(
	context: Context,
	exchangeId: string,
	stamp: string
): Promise<'drawing' | 'failed'> {
	const { database, now } = context;
	const jobs = await database
		.selectFrom('job')
		.select(['status', 'payload', 'finishedAt'])
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', drawMapKind)
		.execute();
	if (jobs.some(({ status }) => status === 'queued' || status === 'running')) return 'drawing';
	const failed = jobs.some(
		({ status, payload, finishedAt }) =>
			status === 'failed' &&
			fromJson(payload as Json<DrawMapPayload>).stamp === stamp &&
			secondsAfter(finishedAt!, restAfterFailureSeconds) > now()
	);
	if (failed) return 'failed';
	// The rows of former drawings tell nobody anything.
	await database
		.deleteFrom('job')
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', drawMapKind)
		.where('status', 'in', ['done', 'failed', 'cancelled'])
		.execute();
	const payload: DrawMapPayload = { stamp };
	await addJob(context, { kind: drawMapKind, exchangeId, payload });
	return 'drawing';
}
