// Adds or changes a venue together with its places: rooms, tables, buses.

import { z } from 'zod';
import { isUniqueViolation } from '#database/refusals.ts';
import { placeKinds } from '#database/values.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';

export const venueInput = z.object({
	exchangeId: z.string(),
	name: z.string().trim().min(1).max(160),
	address: z.string().trim().max(240).default(''),
	city: z.string().trim().max(120).default(''),
	country: z.string().trim().max(2).default('')
});
export type VenueInput = z.infer<typeof venueInput>;

export async function addVenue(
	context: Context,
	{ exchangeId, ...venue }: VenueInput
): Promise<Outcome<{ id: string }>> {
	if (!may(context.actor, 'session.edit', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const id = inside.newId();
		await inside.database
			.insertInto('venue')
			.values({ id, ...venue })
			.execute();
		await recordChange(inside, {
			action: 'session.edit',
			thing: 'venue',
			thingId: id,
			exchangeId
		});
		return { ok: true, id };
	});
}

export const placesInput = z.object({
	exchangeId: z.string(),
	venueId: z.string(),
	kind: z.enum(placeKinds),
	name: z.string().trim().min(1).max(80),
	/** How many alike: `Table` and 12 make `Table 1` to `Table 12`. */
	count: z.coerce.number().int().min(1).max(300).default(1),
	capacity: z.coerce.number().int().min(1).max(100_000).default(1)
});
export type PlacesInput = z.infer<typeof placesInput>;

export async function addPlaces(
	context: Context,
	{ exchangeId, venueId, kind, name, count, capacity }: PlacesInput
): Promise<Outcome<{ ids: string[] }>> {
	if (!may(context.actor, 'session.edit', { exchangeId })) return decline('not-allowed');
	try {
		return await inTransaction(context, async (inside) => {
			const places = Array.from({ length: count }, (_, index) => ({
				id: inside.newId(),
				venueId,
				kind,
				name: count === 1 ? name : `${name} ${index + 1}`,
				capacity
			}));
			await inside.database.insertInto('place').values(places).execute();
			await recordChange(inside, {
				action: 'session.edit',
				thing: 'venue',
				thingId: venueId,
				exchangeId,
				details: { places: count }
			});
			return { ok: true, ids: places.map(({ id }) => id) };
		});
	} catch (error) {
		if (isUniqueViolation(error))
			return decline('already-there', { fields: { name: 'problem.taken' } });
		throw error;
	}
}
