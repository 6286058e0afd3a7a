// Tells whether something has changed since a map was drawn.

import type { Database } from '#database/connect.ts';

export const drawMapKind = 'draw-needs-map';
export type DrawMapPayload = { stamp: string };

/**
 * The stamp is equal for two moments between which nothing changed that the map is drawn from.
 *
 * @param thesaurus the stamp of the thesaurus
 */
export async function stampOf(
	database: Database,
	exchangeId: string,
	thesaurus: string
): Promise<{ stamp: string; texts: number }> {
	const [texts, people, judged, organisations] = await Promise.all([
		database
			.selectFrom('needOffer')
			.select((where) => [
				where.fn.countAll<number>().as('count'),
				where.fn.max('updatedAt').as('last')
			])
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
	const stamp = JSON.stringify([texts, people, judged, organisations, thesaurus]);
	return { stamp, texts: texts.count };
}
