// An organisation wishes to meet another, or says no, thank you. An organiser may act on its behalf.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { takesWishes } from '../exchange/exchange.ts';
import { exchangeById } from '../exchange/queries.ts';
import { decline, type Outcome } from '../outcome.ts';
import { atVenue } from '../text/time.ts';
import { announceWish } from './announce-wish.ts';
import type { WishInput } from './wish.ts';

export async function makeWish(
	context: Context,
	input: WishInput
): Promise<Outcome<{ id: string }>> {
	const { exchangeId, fromOrganisationId, toOrganisationId, kind, message, lapsesOn } = input;
	const { actor } = context;
	if (!may(actor, 'wish.make', { exchangeId, organisationId: fromOrganisationId })) {
		return decline('not-allowed');
	}
	const exchange = await exchangeById(context.database, exchangeId);
	if (!exchange) return decline('not-found');
	const { day: today } = atVenue(context.now(), exchange.timeZone);
	const onBehalf = actor.exchanges[exchangeId]?.organisationId !== fromOrganisationId;
	if (!onBehalf && !takesWishes(exchange, today)) return decline('phase');
	return inTransaction(context, async (inside) => {
		const { database, newId, now } = inside;
		if (!(await bothCome(inside, exchangeId, [fromOrganisationId, toOrganisationId]))) {
			return decline('not-found', { fields: { toOrganisationId: 'problem.choice' } });
		}
		const known = await database
			.selectFrom('wish')
			.select(['id', 'version', 'status', 'kind'])
			.where('exchangeId', '=', exchangeId)
			.where('fromOrganisationId', '=', fromOrganisationId)
			.where('toOrganisationId', '=', toOrganisationId)
			.executeTakeFirst();
		const status =
			exchange.requestMode === 'automatic' || kind === 'no-thanks'
				? 'accepted'
				: known && known.kind !== 'no-thanks' && known.status === 'accepted'
					? 'accepted'
					: 'pending';
		const id = known?.id ?? newId();
		const fields = {
			kind,
			status,
			message,
			lapsesOn,
			madeById: actor.personId,
			onBehalf: onBehalf ? 1 : 0,
			updatedAt: now()
		} as const;
		if (known) {
			await database
				.updateTable('wish')
				.set({ ...fields, version: known.version + 1 })
				.where('id', '=', id)
				.execute();
		} else {
			await database
				.insertInto('wish')
				.values({
					...fields,
					id,
					exchangeId,
					fromOrganisationId,
					toOrganisationId,
					version: 1,
					createdAt: now()
				})
				.execute();
		}
		if (status === 'pending' && !known) await announceWish(inside, exchange, input, id);
		await recordChange(inside, {
			action: 'wish.make',
			thing: 'wish',
			thingId: id,
			exchangeId,
			onBehalfOfId: onBehalf ? fromOrganisationId : null,
			details: { kind, to: toOrganisationId }
		});
		return { ok: true, id };
	});
}

async function bothCome({ database }: Context, exchangeId: string, organisationIds: string[]) {
	const rows = await database
		.selectFrom('participation')
		.select('organisationId')
		.distinct()
		.where('exchangeId', '=', exchangeId)
		.where('status', '=', 'confirmed')
		.where('organisationId', 'in', organisationIds)
		.execute();
	return rows.length === new Set(organisationIds).size;
}
