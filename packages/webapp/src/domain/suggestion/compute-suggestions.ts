// Computes an exchange's suggestions anew out of all needs and offers, and keeps them.

import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { askChosenModel } from '../model/ask-chosen-model.ts';
import { decline, type Outcome } from '../outcome.ts';
import { openThemes } from '../theme/open-themes.ts';
import { judgedPairs, seekingOrganisations } from './queries.ts';
import { computeSuggestions, type ExchangeRef } from './suggestion.ts';

const rowsAtOnce = 100;

export async function computeExchangeSuggestions(
	context: Context,
	{ exchangeId }: ExchangeRef
): Promise<Outcome<{ count: number; giniBefore: number; giniAfter: number }>> {
	if (!may(context.actor, 'suggestion.compute', { exchangeId })) return decline('not-allowed');
	const exchange = await exchangeById(context.database, exchangeId);
	if (!exchange) return decline('not-found');
	const organisations = await seekingOrganisations(context.database, exchangeId);
	const forbidden = await refusedPairs(context, exchangeId);
	const asked = await askChosenModel(context, organisations);
	const { suggestions, giniBefore, giniAfter } = computeSuggestions(organisations, {
		labels: (await openThemes(context.database)).labelIndex(),
		forbidden,
		notRelevant: await judgedPairs(context.database, exchangeId),
		opinion: asked.opinion,
		acrossRegions: exchange.acrossRegions
	});
	return inTransaction(context, async (inside) => {
		const { database, newId, now } = inside;
		await database.deleteFrom('suggestion').where('exchangeId', '=', exchangeId).execute();
		for (let start = 0; start < suggestions.length; start += rowsAtOnce) {
			await database
				.insertInto('suggestion')
				.values(
					suggestions.slice(start, start + rowsAtOnce).map((suggestion) => ({
						...suggestion,
						id: newId(),
						exchangeId,
						reasons: toJson(suggestion.reasons),
						computedAt: now()
					}))
				)
				.execute();
		}
		await recordChange(inside, {
			action: 'suggestion.compute',
			thing: 'exchange',
			thingId: exchangeId,
			exchangeId,
			details: {
				count: suggestions.length,
				giniBefore,
				giniAfter,
				...(asked.model && { model: asked.model }),
				...(asked.failure && { modelFailure: asked.failure })
			}
		});
		return { ok: true, count: suggestions.length, giniBefore, giniAfter };
	});
}

/** Pairs of which one side wished not to meet. Not relevant is less than that: it lowers a pair. */
async function refusedPairs({ database }: Context, exchangeId: string) {
	const wishes = await database
		.selectFrom('wish')
		.select(['fromOrganisationId', 'toOrganisationId'])
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', 'no-thanks')
		.execute();
	return wishes.map((wish) => [wish.fromOrganisationId, wish.toOrganisationId] as const);
}
