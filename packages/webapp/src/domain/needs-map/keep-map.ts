// Keeps the maps that were drawn last, until something that they are drawn from changes: an exchange
// of a thousand organisations takes seconds to map, and its page is turned again and again.

import {
	mapNeeds,
	type LabelIndex,
	type NeedsMap,
	type SeekingOrganisation
} from '@trobada/matching';
import type { Database } from '#database/connect.ts';

type Kept = { stamp: string; labels: LabelIndex; map: NeedsMap };

const mostMaps = 8;
const kept = new WeakMap<Database, Map<string, Kept>>();

type Drawn = {
	exchangeId: string;
	seeking: readonly SeekingOrganisation[];
	labels: LabelIndex;
	notRelevant: readonly [need: string, offer: string][];
};

export async function mapExchange(
	database: Database,
	{ exchangeId, seeking, labels, notRelevant }: Drawn
): Promise<NeedsMap> {
	const stamp = await stampOf(database, exchangeId);
	const maps = kept.get(database) ?? new Map<string, Kept>();
	kept.set(database, maps);
	const known = maps.get(exchangeId);
	if (known?.stamp === stamp && known.labels === labels) return known.map;
	const map = mapNeeds(seeking, { labels, notRelevant });
	maps.delete(exchangeId);
	if (maps.size >= mostMaps) maps.delete([...maps.keys()][0]!);
	maps.set(exchangeId, { stamp, labels, map });
	return map;
}

async function stampOf(database: Database, exchangeId: string): Promise<string> {
	const [texts, people, judged, organisations] = await Promise.all([
		database
			.selectFrom('needOffer')
			.select((where) => [where.fn.countAll().as('count'), where.fn.max('updatedAt').as('last')])
			.where('exchangeId', '=', exchangeId)
			.executeTakeFirstOrThrow(),
		database
			.selectFrom('participation')
			.select((where) => [where.fn.countAll().as('count'), where.fn.max('updatedAt').as('last')])
			.where('exchangeId', '=', exchangeId)
			.where('status', '=', 'confirmed')
			.executeTakeFirstOrThrow(),
		database
			.selectFrom('dismissal')
			.select((where) => [where.fn.countAll().as('count'), where.fn.max('at').as('last')])
			.where('exchangeId', '=', exchangeId)
			.executeTakeFirstOrThrow(),
		database
			.selectFrom('organisation')
			.select((where) => where.fn.max('updatedAt').as('last'))
			.executeTakeFirstOrThrow()
	]);
	return JSON.stringify([texts, people, judged, organisations]);
}
