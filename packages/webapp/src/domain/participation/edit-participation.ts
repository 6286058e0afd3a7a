// Changes whom somebody represents, with which delegation, and when he or she can take meetings.

import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { belongs } from '../delegation/queries.ts';
import { decline, type Outcome } from '../outcome.ts';
import { meetingGrid } from '../session/queries.ts';
import type { ParticipationInput } from './participation.ts';

export async function editParticipation(
	context: Context,
	input: ParticipationInput
): Promise<Outcome<{ id: string; version: number }>> {
	const { id, version, availableSlotIds, languages, ...fields } = input;
	const row = await context.database
		.selectFrom('participation')
		.select(['exchangeId', 'personId', 'organisationId', 'delegationId'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return decline('not-found');
	const { exchangeId, personId } = row;
	if (!may(context.actor, 'participation.edit', row)) return decline('not-allowed');
	const moves =
		fields.delegationId !== row.delegationId || fields.organisationId !== row.organisationId;
	if (moves && !may(context.actor, 'participation.invite', { ...row, ...fields })) {
		return decline('not-allowed');
	}
	const { delegationId } = fields;
	if (!(await belongs(context.database, { exchangeId, delegationId }))) {
		return decline('invalid', { fields: { delegationId: 'problem.choice' } });
	}
	return inTransaction(context, async (inside) => {
		const changed = await inside.database
			.updateTable('participation')
			.set({ ...fields, version: version + 1, updatedAt: inside.now() })
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		if (languages) {
			await inside.database
				.updateTable('person')
				.set({ languages: toJson(languages) })
				.where('id', '=', personId)
				.execute();
		}
		if (availableSlotIds) await closeOtherSlots(inside, id, exchangeId, availableSlotIds);
		await recordChange(inside, {
			action: 'participation.edit',
			thing: 'participation',
			thingId: id,
			exchangeId,
			onBehalfOfId: personId === inside.actor.personId ? null : personId
		});
		return { ok: true, id, version: version + 1 };
	});
}

async function closeOtherSlots(
	{ database }: Context,
	participationId: string,
	exchangeId: string,
	availableSlotIds: readonly string[]
) {
	const { slots } = await meetingGrid(database, exchangeId);
	const open = new Set(availableSlotIds);
	const closed = slots.filter(({ id }) => !open.has(id));
	await database
		.deleteFrom('unavailability')
		.where('participationId', '=', participationId)
		.execute();
	if (closed.length > 0) {
		await database
			.insertInto('unavailability')
			.values(closed.map(({ id }) => ({ participationId, slotId: id })))
			.execute();
	}
}
