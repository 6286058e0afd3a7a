// Reads the delegations of an exchange with their leaders and how many of their quota come.

import type { Database } from '#database/connect.ts';

export async function delegationsOf(database: Database, exchangeId: string) {
	const [delegations, leaders, counts] = await Promise.all([
		database
			.selectFrom('delegation')
			.selectAll()
			.where('exchangeId', '=', exchangeId)
			.orderBy('name')
			.execute(),
		database
			.selectFrom('delegationLeader')
			.innerJoin('delegation', 'delegation.id', 'delegationLeader.delegationId')
			.innerJoin('person', 'person.id', 'delegationLeader.personId')
			.select([
				'delegationLeader.delegationId',
				'person.id',
				'person.givenName',
				'person.familyName'
			])
			.where('delegation.exchangeId', '=', exchangeId)
			.orderBy('person.familyName')
			.execute(),
		database
			.selectFrom('participation')
			.select((where) => ['delegationId', where.fn.countAll<number>().as('count')])
			.where('exchangeId', '=', exchangeId)
			.where('status', 'in', ['confirmed', 'invited'])
			.groupBy('delegationId')
			.execute()
	]);
	const byDelegation = Map.groupBy(leaders, ({ delegationId }) => delegationId);
	const coming = new Map(counts.map(({ delegationId, count }) => [delegationId, count]));
	return delegations.map((delegation) => ({
		...delegation,
		leaders: byDelegation.get(delegation.id) ?? [],
		coming: coming.get(delegation.id) ?? 0
	}));
}

/** Whether a delegation, when one is named, is one of this exchange. */
export async function belongs(
	database: Database,
	{ exchangeId, delegationId }: { exchangeId: string; delegationId: string | null }
): Promise<boolean> {
	if (!delegationId) return true;
	const row = await database
		.selectFrom('delegation')
		.select('id')
		.where('id', '=', delegationId)
		.where('exchangeId', '=', exchangeId)
		.executeTakeFirst();
	return row !== undefined;
}
