// All that an exchange's suggestions are computed from, as the matching takes it.

import type { SuggestWork } from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import { judgedPairs, seekingOrganisations } from './queries.ts';
import { mostSuggestions } from './suggestion.ts';

export async function gatherWork(
	database: Database,
	exchange: { id: string; acrossRegions: number }
): Promise<SuggestWork> {
	const [organisations, forbidden, notRelevant] = await Promise.all([
		seekingOrganisations(database, exchange.id),
		refusedPairs(database, exchange.id),
		judgedPairs(database, exchange.id)
	]);
	return {
		kind: 'suggest',
		organisations,
		forbidden,
		notRelevant,
		onlyAcrossRegions: exchange.acrossRegions === 1,
		cap: mostSuggestions
	};
}

/** Pairs of which one side wished not to meet. Not relevant is less than that: it lowers a pair. */
async function refusedPairs(
	database: Database,
	exchangeId: string
): Promise<[from: string, to: string][]> {
	const wishes = await database
		.selectFrom('wish')
		.select(['fromOrganisationId', 'toOrganisationId'])
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', 'no-thanks')
		.execute();
	return wishes.map((wish) => [wish.fromOrganisationId, wish.toOrganisationId]);
}
