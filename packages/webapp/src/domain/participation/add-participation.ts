// Writes a new participation with its private feed address. Shared by applying, inviting, importing.

import { createHash } from 'node:crypto';
import type { ParticipationStatus } from '#database/values.ts';
import type { Context } from '../context.ts';

type NewParticipation = {
	exchangeId: string;
	personId: string;
	organisationId: string | null;
	delegationId: string | null;
	status: ParticipationStatus;
	message?: string;
};

/** @returns the new id, or null when this person takes part already */
export async function addParticipation(
	{ database, newId, now }: Context,
	{ message, ...fields }: NewParticipation
): Promise<string | null> {
	const known = await database
		.selectFrom('participation')
		.select('id')
		.where('exchangeId', '=', fields.exchangeId)
		.where('personId', '=', fields.personId)
		.executeTakeFirst();
	if (known) return null;
	const id = newId();
	await database
		.insertInto('participation')
		.values({
			...fields,
			id,
			availability: 'meetings',
			message: message || null,
			feedToken: secretFrom(newId, id),
			confirmedAt: fields.status === 'confirmed' ? now() : null,
			version: 1,
			createdAt: now(),
			updatedAt: now()
		})
		.execute();
	return id;
}

/** Unguessable because each identifier has 50 random bits; four of them make 200. */
function secretFrom(newId: () => string, id: string): string {
	const material = [id, newId(), newId(), newId(), newId()].join(' ');
	return createHash('sha256').update(material).digest('base64url');
}
