// The private word in the address of somebody's calendar feed.

import { may } from '../access/may.ts';
import type { Context } from '../context.ts';

/** @returns empty for whoever may not see this agenda */
export async function feedTokenOf({ database, actor }: Context, participationId: string) {
	const row = await database
		.selectFrom('participation')
		.select(['exchangeId', 'personId', 'delegationId', 'feedToken'])
		.where('id', '=', participationId)
		.executeTakeFirst();
	return row && may(actor, 'agenda.view', row) ? row.feedToken : '';
}
