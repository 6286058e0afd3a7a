// Makes a personal token. Its secret is in the answer and nowhere else.

import { toJson } from '#database/json.ts';
import { newSecret } from '#platform/identifiers.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { secondsAfter } from '../job/job.ts';
import { decline, type Outcome } from '../outcome.ts';
import { hashOfToken, tokenPrefix, type TokenInput, type TokenRef } from './token.ts';

export async function createToken(
	context: Context,
	{ name, scopes, days }: TokenInput
): Promise<Outcome<{ id: string; secret: string }>> {
	const { personId } = context.actor;
	if (!personId || !may(context.actor, 'token.manage', { personId })) return decline('not-allowed');
	const secret = tokenPrefix + newSecret();
	return inTransaction(context, async (inside) => {
		const id = inside.newId();
		await inside.database
			.insertInto('token')
			.values({
				id,
				personId,
				name,
				hash: hashOfToken(secret),
				scopes: toJson<string[]>(scopes),
				createdAt: inside.now(),
				expiresAt: secondsAfter(inside.now(), days * 24 * 3600)
			})
			.execute();
		await recordChange(inside, { action: 'token.manage', thing: 'token', thingId: id });
		return { ok: true, id, secret };
	});
}

export async function revokeToken(context: Context, { id }: TokenRef): Promise<Outcome> {
	const { personId } = context.actor;
	if (!personId || !may(context.actor, 'token.manage', { personId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const revoked = await inside.database
			.updateTable('token')
			.set({ revokedAt: inside.now() })
			.where('id', '=', id)
			.where('personId', '=', personId)
			.where('revokedAt', 'is', null)
			.executeTakeFirst();
		if (revoked.numUpdatedRows === 0n) return decline('not-found');
		await recordChange(inside, {
			action: 'token.manage',
			thing: 'token',
			thingId: id,
			details: { revoked: true }
		});
		return { ok: true };
	});
}
