// Names the organisations that organise an exchange together with its host.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';

export const coOrganiserInput = z.object({
	exchangeId: z.string(),
	organisationId: z.string().min(1, { message: 'problem.required' })
});
export type CoOrganiserInput = z.infer<typeof coOrganiserInput>;

export async function nameCoOrganiser(
	context: Context,
	{ exchangeId, organisationId }: CoOrganiserInput
): Promise<Outcome> {
	if (!may(context.actor, 'exchange.edit', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const organisation = await inside.database
			.selectFrom('organisation')
			.select('id')
			.where('id', '=', organisationId)
			.where('mergedIntoId', 'is', null)
			.executeTakeFirst();
		if (!organisation)
			return decline('not-found', { fields: { organisationId: 'problem.invalid' } });
		await inside.database
			.insertInto('exchangeOrganiser')
			.values({ exchangeId, organisationId })
			.onConflict((conflict) => conflict.columns(['exchangeId', 'organisationId']).doNothing())
			.execute();
		await recordCoOrganiser(inside, { exchangeId, organisationId });
		return { ok: true };
	});
}

export async function removeCoOrganiser(
	context: Context,
	{ exchangeId, organisationId }: CoOrganiserInput
): Promise<Outcome> {
	if (!may(context.actor, 'exchange.edit', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { numDeletedRows } = await inside.database
			.deleteFrom('exchangeOrganiser')
			.where('exchangeId', '=', exchangeId)
			.where('organisationId', '=', organisationId)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return decline('not-found');
		await recordCoOrganiser(inside, { exchangeId, organisationId }, { removed: true });
		return { ok: true };
	});
}

function recordCoOrganiser(
	context: Context,
	{ exchangeId, organisationId }: CoOrganiserInput,
	details?: { removed: true }
) {
	return recordChange(context, {
		action: 'exchange.edit',
		thing: 'organisation',
		thingId: organisationId,
		exchangeId,
		...(details && { details })
	});
}
