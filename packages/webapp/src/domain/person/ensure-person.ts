// Finds a person by e-mail address, or adds one. For use cases that bring people in.

import { toJson } from '#database/json.ts';
import type { Context } from '../context.ts';
import { personSearch, type NewPersonInput } from './person.ts';

/** @returns the person's id; what is known already stays as it is */
export async function ensurePerson(
	{ database, newId, now }: Context,
	{ email, ...fields }: NewPersonInput
): Promise<string> {
	const known = await database
		.selectFrom('person')
		.select('id')
		.where('email', '=', email)
		.executeTakeFirst();
	if (known) return known.id;
	const id = newId();
	await database
		.insertInto('person')
		.values({
			...fields,
			id,
			email,
			languages: toJson(fields.languages),
			search: personSearch(fields),
			version: 1,
			createdAt: now(),
			updatedAt: now()
		})
		.execute();
	return id;
}

/** Says that a person works for an organisation, once. */
export async function ensurePosition(
	{ database, newId }: Context,
	position: { personId: string; organisationId: string; title: string }
): Promise<void> {
	await database
		.insertInto('position')
		.values({ id: newId(), ...position })
		.onConflict((conflict) => conflict.columns(['personId', 'organisationId']).doNothing())
		.execute();
}
