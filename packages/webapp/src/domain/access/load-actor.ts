// Reads once a request what a signed-in person is at each exchange.

import type { Database } from '#database/connect.ts';
import { visitor, type Actor, type Standing } from './actor.ts';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** @returns the visitor when the person is unknown or erased */
export async function loadActor(
	database: Database,
	personId: string,
	scopes: readonly string[] | null = null
): Promise<Actor> {
	const person = await database
		.selectFrom('person')
		.select(['id', 'givenName', 'familyName'])
		.where('id', '=', personId)
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	if (!person) return visitor;

	const [roles, leads, participations, positions] = await Promise.all([
		database
			.selectFrom('role')
			.select(['exchangeId', 'role'])
			.where('personId', '=', personId)
			.execute(),
		database
			.selectFrom('delegationLeader')
			.innerJoin('delegation', 'delegation.id', 'delegationLeader.delegationId')
			.select(['delegation.id', 'delegation.exchangeId'])
			.where('delegationLeader.personId', '=', personId)
			.execute(),
		database
			.selectFrom('participation')
			.select(['id', 'exchangeId', 'status', 'organisationId', 'delegationId'])
			.where('personId', '=', personId)
			.execute(),
		database
			.selectFrom('position')
			.select('organisationId')
			.where('personId', '=', personId)
			.execute()
	]);

	const exchanges: Record<string, Mutable<Standing>> = {};
	const standing = (exchangeId: string) =>
		(exchanges[exchangeId] ??= {
			roles: [],
			leads: [],
			participationId: null,
			participationStatus: null,
			organisationId: null,
			delegationId: null
		});
	for (const { exchangeId, role } of roles) {
		if (exchangeId) standing(exchangeId).roles = [...standing(exchangeId).roles, role];
	}
	for (const { id, exchangeId } of leads) {
		standing(exchangeId).leads = [...standing(exchangeId).leads, id];
	}
	for (const { id, exchangeId, status, organisationId, delegationId } of participations) {
		if (status === 'withdrawn' || status === 'declined') continue;
		Object.assign(standing(exchangeId), {
			participationId: id,
			participationStatus: status,
			organisationId,
			delegationId
		});
	}
	return {
		personId,
		name: `${person.givenName} ${person.familyName}`.trim(),
		administrator: roles.some(({ exchangeId, role }) => !exchangeId && role === 'administrator'),
		system: false,
		exchanges,
		organisationIds: positions.map(({ organisationId }) => organisationId),
		scopes
	};
}
