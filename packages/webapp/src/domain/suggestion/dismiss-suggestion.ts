// Somebody says that a suggestion is not relevant, and why: it is set aside for that side, the texts
// that it named count less together from then on, and the judgement is kept.

import { fromJson, toJson } from '#database/json.ts';
import type { JudgedPair, SuggestionReason } from '#database/values.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { inOrder, type DismissInput, type RestoreInput } from './suggestion.ts';

export async function dismissSuggestion(context: Context, input: DismissInput): Promise<Outcome> {
	const { exchangeId, organisationId, otherOrganisationId, reason } = input;
	const { actor } = context;
	if (!may(actor, 'suggestion.dismiss', { exchangeId, organisationId })) {
		return decline('not-allowed');
	}
	if (!actor.personId) return decline('not-allowed');
	const personId = actor.personId;
	return inTransaction(context, async (inside) => {
		const pair = inOrder(organisationId, otherOrganisationId);
		const suggestion = await inside.database
			.selectFrom('suggestion')
			.select('reasons')
			.where('exchangeId', '=', exchangeId)
			.where('organisationAId', '=', pair.organisationAId)
			.where('organisationBId', '=', pair.organisationBId)
			.executeTakeFirst();
		if (!suggestion) return decline('not-found');
		const pairs = toJson(pairsOf(fromJson(suggestion.reasons)));
		await inside.database
			.insertInto('dismissal')
			.values({
				exchangeId,
				organisationId,
				otherOrganisationId,
				reason,
				pairs,
				personId,
				at: inside.now()
			})
			.onConflict((conflict) =>
				conflict
					.columns(['exchangeId', 'organisationId', 'otherOrganisationId'])
					.doUpdateSet({ reason, pairs, at: inside.now() })
			)
			.execute();
		await recordChange(inside, {
			action: 'suggestion.dismiss',
			thing: 'organisation',
			thingId: otherOrganisationId,
			exchangeId
		});
		return { ok: true };
	});
}

function pairsOf(reasons: readonly SuggestionReason[]): JudgedPair[] {
	const pairs = new Map<string, JudgedPair>();
	for (const { needId, offerId } of reasons) pairs.set(`${needId} ${offerId}`, { needId, offerId });
	return [...pairs.values()];
}

/** Takes a judgement back: the suggestion is shown again, and counts in full when next computed. */
export async function restoreSuggestion(context: Context, input: RestoreInput): Promise<Outcome> {
	const { exchangeId, organisationId, otherOrganisationId } = input;
	if (!may(context.actor, 'suggestion.dismiss', { exchangeId, organisationId })) {
		return decline('not-allowed');
	}
	return inTransaction(context, async (inside) => {
		const gone = await inside.database
			.deleteFrom('dismissal')
			.where('exchangeId', '=', exchangeId)
			.where('organisationId', '=', organisationId)
			.where('otherOrganisationId', '=', otherOrganisationId)
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return decline('not-found');
		await recordChange(inside, {
			action: 'suggestion.dismiss',
			thing: 'organisation',
			thingId: otherOrganisationId,
			exchangeId,
			details: { restored: true }
		});
		return { ok: true };
	});
}
