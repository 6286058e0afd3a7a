// Erases a person on demand (GDPR, article 17): names and contact go, what others rely on stays.

import { z } from 'zod';
import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';

export const erasePersonInput = z.object({ id: z.string() });

export async function erasePerson(
	context: Context,
	{ id }: z.infer<typeof erasePersonInput>
): Promise<Outcome> {
	if (!may(context.actor, 'person.erase', { personId: id })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database, now } = inside;
		const erased = await database
			.updateTable('person')
			.set({
				givenName: '',
				familyName: '—',
				email: null,
				phone: null,
				languages: toJson([]),
				userId: null,
				search: '',
				erasedAt: now(),
				updatedAt: now()
			})
			.where('id', '=', id)
			.where('erasedAt', 'is', null)
			.executeTakeFirst();
		if (erased.numUpdatedRows === 0n) return decline('not-found');
		for (const table of ['position', 'role', 'token', 'delegationLeader'] as const) {
			await database.deleteFrom(table).where('personId', '=', id).execute();
		}
		await database
			.updateTable('participation')
			.set({ status: 'withdrawn', diet: null, message: null, updatedAt: now() })
			.where('personId', '=', id)
			.execute();
		await database.deleteFrom('outgoingMail').where('personId', '=', id).execute();
		await recordChange(inside, { action: 'person.erase', thing: 'person', thingId: id });
		return { ok: true };
	});
}
