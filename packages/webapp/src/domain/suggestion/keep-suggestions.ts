// Puts newly computed suggestions in the place of the former ones.

import type { Suggestions } from '@trobada/matching';
import { toJson } from '#database/json.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Context } from '../context.ts';
import type { Embedded } from '../model/embed-texts.ts';
import { forgetOtherModels } from '../model/keep-vectors.ts';
import { computeKind, rowsOf, type Figures } from './suggestion.ts';

const rowsAtOnce = 100;

/** To be called in a transaction: nobody sees an exchange without suggestions, or with half of them. */
export async function keepSuggestions(
	inside: Context,
	exchangeId: string,
	computed: Suggestions,
	{ model, failure }: Embedded
): Promise<Figures> {
	const { database, newId, now } = inside;
	const { giniBefore, giniAfter } = computed;
	const rows = rowsOf(computed);
	await database.deleteFrom('suggestion').where('exchangeId', '=', exchangeId).execute();
	for (let start = 0; start < rows.length; start += rowsAtOnce) {
		await database
			.insertInto('suggestion')
			.values(
				rows.slice(start, start + rowsAtOnce).map((suggestion) => ({
					...suggestion,
					id: newId(),
					exchangeId,
					reasons: toJson(suggestion.reasons),
					computedAt: now()
				}))
			)
			.execute();
	}
	await forgetOtherModels(inside);
	const figures = { count: rows.length, giniBefore, giniAfter };
	await recordChange(inside, {
		action: 'suggestion.compute',
		thing: 'exchange',
		thingId: exchangeId,
		exchangeId,
		details: { ...figures, ...(model && { model }), ...(failure && { modelFailure: failure }) }
	});
	return figures;
}

/** The rows of former jobs tell nobody anything once there is a newer computation. */
export async function forgetComputations({ database }: Context, exchangeId: string): Promise<void> {
	await database
		.deleteFrom('job')
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', computeKind)
		.where('status', 'in', ['done', 'failed', 'cancelled'])
		.execute();
}
