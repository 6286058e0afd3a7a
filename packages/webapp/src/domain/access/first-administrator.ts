// On an empty installation a one-time link makes the first administrator; afterwards it is gone.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { languages } from '#database/values.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { ensurePerson } from '../person/ensure-person.ts';
import { emailAddress } from '../person/person.ts';

const key = 'first-administrator';

export const firstAdministratorInput = z.object({
	token: z.string().min(1).max(200),
	givenName: z.string().trim().min(1).max(100),
	familyName: z.string().trim().min(1).max(100),
	email: emailAddress,
	language: z.enum(languages)
});
export type FirstAdministratorInput = z.infer<typeof firstAdministratorInput>;

/** @returns the secret for the link, or null when there is an administrator already */
export async function offerFirstAdministrator(
	{ database }: Context,
	newSecret: () => string
): Promise<string | null> {
	const there = await database
		.selectFrom('role')
		.select('id')
		.where('role', '=', 'administrator')
		.limit(1)
		.executeTakeFirst();
	if (there) return null;
	const secret = newSecret();
	const value = hashOf(secret);
	await database
		.insertInto('setting')
		.values({ key, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
	return secret;
}

export async function becomeFirstAdministrator(
	context: Context,
	{ token, ...person }: FirstAdministratorInput
): Promise<Outcome<{ email: string }>> {
	return inTransaction(context, async (inside) => {
		const used = await inside.database
			.deleteFrom('setting')
			.where('key', '=', key)
			.where('value', '=', hashOf(token))
			.executeTakeFirst();
		if (used.numDeletedRows === 0n) return decline('not-allowed');
		const personId = await ensurePerson(inside, { ...person, phone: null, languages: [] });
		await inside.database
			.insertInto('role')
			.values({ id: inside.newId(), personId, exchangeId: null, role: 'administrator' })
			.execute();
		await recordChange(inside, {
			action: 'exchange.grant-roles',
			thing: 'person',
			thingId: personId,
			details: { role: 'administrator' }
		});
		return { ok: true, email: person.email };
	});
}

function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}
