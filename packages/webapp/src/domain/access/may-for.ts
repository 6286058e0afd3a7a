// Whether somebody may do something for an organisation: also as the leader of its people.

import type { Context } from '../context.ts';
import { may, type Action } from './may.ts';

type Thing = { exchangeId: string; organisationId: string };

/** @example if (!(await mayFor(context, 'need.edit', { exchangeId, organisationId }))) … */
export async function mayFor(
	{ actor, database }: Context,
	action: Action,
	{ exchangeId, organisationId }: Thing
): Promise<boolean> {
	if (may(actor, action, { exchangeId, organisationId })) return true;
	const leads = actor.exchanges[exchangeId]?.leads ?? [];
	if (leads.length === 0) return false;
	const led = await database
		.selectFrom('participation')
		.select('delegationId')
		.where('exchangeId', '=', exchangeId)
		.where('organisationId', '=', organisationId)
		.where('delegationId', 'in', [...leads])
		.executeTakeFirst();
	return may(actor, action, { exchangeId, organisationId, delegationId: led?.delegationId });
}
