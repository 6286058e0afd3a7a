// The organisations that somebody may act for at an exchange.

import type { Context } from '../context.ts';
import { may } from './may.ts';

/** All for organisers, those of their delegations for leaders, one's own for participants. */
export async function actsFor(
	{ database, actor }: Context,
	exchangeId: string
): Promise<{ id: string; name: string }[]> {
	const query = database
		.selectFrom('participation')
		.innerJoin('organisation', 'organisation.id', 'participation.organisationId')
		.select(['organisation.id', 'organisation.name', 'organisation.search'])
		.distinct()
		.where('participation.exchangeId', '=', exchangeId)
		.where('participation.status', '=', 'confirmed')
		.orderBy('organisation.search');
	if (may(actor, 'participation.view', { exchangeId })) return query.execute();
	const standing = actor.exchanges[exchangeId];
	return query
		.where((where) =>
			where.or([
				where('participation.organisationId', '=', standing?.organisationId ?? ''),
				where('participation.delegationId', 'in', [...(standing?.leads ?? []), ''])
			])
		)
		.execute();
}
