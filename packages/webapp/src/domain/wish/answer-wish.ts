// The wished organisation accepts or declines. An organiser may answer on its behalf.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import type { AnswerInput, WishRef } from './wish.ts';

export async function answerWish(
	context: Context,
	{ id, version, answer }: AnswerInput
): Promise<Outcome<{ id: string }>> {
	const wish = await wishById(context, id);
	if (!wish) return decline('not-found');
	const { exchangeId, toOrganisationId } = wish;
	const { actor } = context;
	if (!may(actor, 'wish.answer', { exchangeId, organisationId: toOrganisationId })) {
		return decline('not-allowed');
	}
	if (wish.kind === 'no-thanks' || wish.status === 'lapsed') return decline('not-acceptable');
	const onBehalf = actor.exchanges[exchangeId]?.organisationId !== toOrganisationId;
	return inTransaction(context, async (inside) => {
		const changed = await inside.database
			.updateTable('wish')
			.set({
				status: answer,
				answeredById: actor.personId,
				answeredAt: inside.now(),
				version: version + 1,
				updatedAt: inside.now()
			})
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'wish.answer',
			thing: 'wish',
			thingId: id,
			exchangeId,
			onBehalfOfId: onBehalf ? toOrganisationId : null,
			details: { answer }
		});
		return { ok: true, id };
	});
}

/** Takes an own wish back, as if it had never been made. */
export async function takeBackWish(
	context: Context,
	{ id, version }: WishRef
): Promise<Outcome<{ id: string }>> {
	const wish = await wishById(context, id);
	if (!wish) return decline('not-found');
	const { exchangeId, fromOrganisationId } = wish;
	if (!may(context.actor, 'wish.make', { exchangeId, organisationId: fromOrganisationId })) {
		return decline('not-allowed');
	}
	return inTransaction(context, async (inside) => {
		const gone = await inside.database
			.deleteFrom('wish')
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action: 'wish.make',
			thing: 'wish',
			thingId: id,
			exchangeId,
			details: { takenBack: true }
		});
		return { ok: true, id };
	});
}

function wishById({ database }: Context, id: string) {
	return database.selectFrom('wish').selectAll().where('id', '=', id).executeTakeFirst();
}
