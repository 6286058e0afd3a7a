// The organisations that somebody may act for at an exchange.

import type { Context } from '../context.ts';
import { may } from './may.ts';

/** All for organisers, those of their delegations for leaders, one's own for participants. */
export async function actsFor<Organisation extends { id: string }>(
	{ database, actor }: Context,
	exchangeId: string,
	organisations: readonly Organisation[]
): Promise<Organisation[]> {
	if (may(actor, 'participation.view', { exchangeId })) return [...organisations];
	const leads = actor.exchanges[exchangeId]?.leads ?? [];
	const led =
		leads.length === 0
			? []
			: await database
					.selectFrom('participation')
					.select('organisationId')
					.distinct()
					.where('exchangeId', '=', exchangeId)
					.where('delegationId', 'in', [...leads])
					.execute();
	const ids = new Set(led.map(({ organisationId }) => organisationId));
	const own = actor.exchanges[exchangeId]?.organisationId;
	return organisations.filter(({ id }) => id === own || ids.has(id));
}
