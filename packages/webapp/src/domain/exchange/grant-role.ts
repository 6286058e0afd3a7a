// Gives and takes roles at an exchange. The last organiser cannot be taken away.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { emailAddress } from '../person/person.ts';

export const grantedRoles = ['organiser', 'co-organiser', 'viewer'] as const;

export const grantRoleInput = z.object({
	exchangeId: z.string(),
	email: emailAddress,
	role: z.enum(grantedRoles)
});
export type GrantRoleInput = z.infer<typeof grantRoleInput>;

export const revokeRoleInput = z.object({ exchangeId: z.string(), id: z.string() });
export type RevokeRoleInput = z.infer<typeof revokeRoleInput>;

export async function grantRole(
	context: Context,
	{ exchangeId, email, role }: GrantRoleInput
): Promise<Outcome> {
	if (!may(context.actor, 'exchange.grant-roles', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database, newId } = inside;
		const person = await database
			.selectFrom('person')
			.select('id')
			.where('email', '=', email)
			.where('erasedAt', 'is', null)
			.executeTakeFirst();
		if (!person) return decline('not-found', { fields: { email: 'exchange.unknownPerson' } });
		await database
			.insertInto('role')
			.values({ id: newId(), personId: person.id, exchangeId, role })
			.onConflict((conflict) => conflict.columns(['personId', 'exchangeId', 'role']).doNothing())
			.execute();
		await recordChange(inside, {
			action: 'exchange.grant-roles',
			thing: 'person',
			thingId: person.id,
			exchangeId,
			details: { role }
		});
		return { ok: true };
	});
}

export async function revokeRole(
	context: Context,
	{ exchangeId, id }: RevokeRoleInput
): Promise<Outcome> {
	if (!may(context.actor, 'exchange.grant-roles', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const roles = await inside.database
			.selectFrom('role')
			.select(['id', 'role', 'personId'])
			.where('exchangeId', '=', exchangeId)
			.execute();
		const revoked = roles.find((role) => role.id === id);
		if (!revoked) return decline('not-found');
		const organisers = roles.filter(({ role }) => role === 'organiser');
		if (revoked.role === 'organiser' && organisers.length === 1) return decline('in-use');
		await inside.database.deleteFrom('role').where('id', '=', id).execute();
		await recordChange(inside, {
			action: 'exchange.grant-roles',
			thing: 'person',
			thingId: revoked.personId,
			exchangeId,
			details: { revoked: revoked.role }
		});
		return { ok: true };
	});
}
