// Somebody says that a suggestion is not relevant, and why: it goes, and the reason is kept.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { inOrder, type DismissInput } from './suggestion.ts';

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
		const gone = await inside.database
			.deleteFrom('suggestion')
			.where('exchangeId', '=', exchangeId)
			.where('organisationAId', '=', pair.organisationAId)
			.where('organisationBId', '=', pair.organisationBId)
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return decline('not-found');
		await inside.database
			.insertInto('dismissal')
			.values({
				exchangeId,
				organisationId,
				otherOrganisationId,
				reason,
				personId,
				at: inside.now()
			})
			.onConflict((conflict) =>
				conflict
					.columns(['exchangeId', 'organisationId', 'otherOrganisationId'])
					.doUpdateSet({ reason, at: inside.now() })
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
