// Says that an organisation is a member of a cluster, or no longer.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';

export const membershipInput = z
	.object({ clusterId: z.string().min(1), organisationId: z.string().min(1) })
	.refine(({ clusterId, organisationId }) => clusterId !== organisationId, {
		message: 'problem.choice',
		path: ['organisationId']
	});
export type MembershipInput = z.infer<typeof membershipInput>;

export function addMember(context: Context, input: MembershipInput): Promise<Outcome> {
	return changeMembership(context, input, async (inside) => {
		const both = await inside.database
			.selectFrom('organisation')
			.select('id')
			.where('id', 'in', [input.clusterId, input.organisationId])
			.where('mergedIntoId', 'is', null)
			.execute();
		if (both.length !== 2) return decline('not-found');
		await inside.database
			.insertInto('membership')
			.values({ id: inside.newId(), ...input })
			.onConflict((conflict) => conflict.columns(['clusterId', 'organisationId']).doNothing())
			.execute();
		return { ok: true };
	});
}

export function removeMember(context: Context, input: MembershipInput): Promise<Outcome> {
	return changeMembership(context, input, async ({ database }) => {
		await database
			.deleteFrom('membership')
			.where('clusterId', '=', input.clusterId)
			.where('organisationId', '=', input.organisationId)
			.execute();
		return { ok: true };
	});
}

function changeMembership(
	context: Context,
	{ clusterId, organisationId }: MembershipInput,
	change: (inside: Context) => Promise<Outcome>
): Promise<Outcome> {
	return inTransaction(context, async (inside) => {
		if (!may(inside.actor, 'organisation.edit', { organisationId: clusterId })) {
			return decline('not-allowed');
		}
		const outcome = await change(inside);
		if (!outcome.ok) return outcome;
		await recordChange(inside, {
			action: 'organisation.edit',
			thing: 'organisation',
			thingId: clusterId,
			details: { member: organisationId }
		});
		return outcome;
	});
}
