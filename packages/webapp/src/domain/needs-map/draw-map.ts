// The job that draws the map of a large exchange in a worker thread, and keeps it for all processes.

import type { NeedsMap } from '@trobada/matching';
import { fromJson, type Json } from '#database/json.ts';
import type { JobHandler } from '../job/job.ts';
import { judgedPairs, seekingOrganisations } from '../suggestion/queries.ts';
import { matchAside } from '../theme/match-aside.ts';
import { openThemes } from '../theme/open-themes.ts';
import { keep } from './find-last-map.ts';
import { stampOf } from './stamp-map.ts';

export const drawMap: JobHandler = async ({ context, job, stopping }) => {
	const { database, now } = context;
	const exchangeId = job.exchangeId!;
	const themes = await openThemes(database);
	// Taken first: whatever changes while the map is drawn makes it an older one.
	const { stamp } = await stampOf(database, exchangeId, themes.stamp);
	const there = await database
		.selectFrom('drawnMap')
		.select('exchangeId')
		.where('exchangeId', '=', exchangeId)
		.where('stamp', '=', stamp)
		.executeTakeFirst();
	if (there) return { drawn: false };
	const organisations = await seekingOrganisations(database, exchangeId);
	const notRelevant = await judgedPairs(database, exchangeId);
	const work = { kind: 'map-needs' as const, organisations, notRelevant };
	const map = await matchAside(themes, work, stopping);
	const drawnAt = now();
	await database
		.insertInto('drawnMap')
		.values({ exchangeId, stamp, map, drawnAt })
		.onConflict((conflict) => conflict.column('exchangeId').doUpdateSet({ stamp, map, drawnAt }))
		.execute();
	keep(context, exchangeId, { stamp, drawnAt, map: fromJson(map as Json<NeedsMap>) });
	return { drawn: true };
};
