// Adds or changes a delegation, and names or relieves its leaders.

import { isUniqueViolation } from '#database/refusals.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import type { DelegationInput, LeaderInput } from './delegation.ts';

export async function saveDelegation(
	context: Context,
	{ id, version, ...fields }: DelegationInput
): Promise<Outcome<{ id: string }>> {
	const { exchangeId } = fields;
	if (!may(context.actor, 'delegation.edit', { exchangeId })) return decline('not-allowed');
	try {
		return await inTransaction(context, async (inside) => {
			const delegationId = id || inside.newId();
			if (id) {
				const changed = await inside.database
					.updateTable('delegation')
					.set({ ...fields, version: version + 1 })
					.where('id', '=', id)
					.where('exchangeId', '=', exchangeId)
					.where('version', '=', version)
					.executeTakeFirst();
				if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
			} else {
				await inside.database
					.insertInto('delegation')
					.values({ id: delegationId, ...fields, version: 1 })
					.execute();
			}
			await recordChange(inside, {
				action: 'delegation.edit',
				thing: 'delegation',
				thingId: delegationId,
				exchangeId
			});
			return { ok: true, id: delegationId };
		});
	} catch (error) {
		if (!isUniqueViolation(error)) throw error;
		return decline('already-there', { fields: { name: 'problem.taken' } });
	}
}

export async function nameLeader(context: Context, input: LeaderInput): Promise<Outcome> {
	return changeLeader(context, input, async ({ database }, { delegationId, personId }) => {
		await database
			.insertInto('delegationLeader')
			.values({ delegationId, personId })
			.onConflict((conflict) => conflict.columns(['delegationId', 'personId']).doNothing())
			.execute();
	});
}

export async function relieveLeader(context: Context, input: LeaderInput): Promise<Outcome> {
	return changeLeader(context, input, async ({ database }, { delegationId, personId }) => {
		await database
			.deleteFrom('delegationLeader')
			.where('delegationId', '=', delegationId)
			.where('personId', '=', personId)
			.execute();
	});
}

async function changeLeader(
	context: Context,
	input: LeaderInput,
	change: (inside: Context, input: LeaderInput) => Promise<void>
): Promise<Outcome> {
	const { exchangeId, delegationId, personId } = input;
	if (!may(context.actor, 'delegation.edit', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const delegation = await inside.database
			.selectFrom('delegation')
			.select('id')
			.where('id', '=', delegationId)
			.where('exchangeId', '=', exchangeId)
			.executeTakeFirst();
		if (!delegation) return decline('not-found');
		await change(inside, input);
		await recordChange(inside, {
			action: 'delegation.edit',
			thing: 'delegation',
			thingId: delegationId,
			exchangeId,
			details: { leader: personId }
		});
		return { ok: true };
	});
}
