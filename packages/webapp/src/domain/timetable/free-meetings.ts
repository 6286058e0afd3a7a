// When somebody withdraws: a colleague takes over each meeting, or else it is freed and told.

import type { Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { daysOf } from './days-of.ts';
import { tellChanges } from './tell-changes.ts';

type Leaving = { exchangeId: string; participationId: string };

export async function freeMeetings(
	context: Context,
	{ exchangeId, participationId }: Leaving
): Promise<void> {
	const { database, now } = context;
	const timetables = await database
		.selectFrom('timetable')
		.select(['id', 'status', 'version'])
		.where('exchangeId', '=', exchangeId)
		.where('status', 'in', ['draft', 'released'])
		.execute();
	for (const { id, status, version } of timetables) {
		const sittings = await database
			.selectFrom('sitting')
			.select(['id', 'meetingId', 'slotId'])
			.where('timetableId', '=', id)
			.where('participationId', '=', participationId)
			.execute();
		if (sittings.length === 0) continue;
		const before = await daysOf(database, id);
		for (const sitting of sittings) {
			await replaceOrFree(context, id, { ...sitting, participationId });
		}
		await database
			.updateTable('timetable')
			.set({ version: version + 1, updatedAt: now() })
			.where('id', '=', id)
			.execute();
		if (status !== 'released') continue;
		const exchange = await exchangeById(database, exchangeId);
		const after = await daysOf(database, id);
		await tellChanges(context, exchange!, {
			before,
			after,
			occasion: `withdrawal ${participationId} ${version}`
		});
	}
}

async function replaceOrFree(
	{ database }: Context,
	timetableId: string,
	sitting: { id: string; meetingId: string; slotId: string; participationId: string }
) {
	const colleague = await database
		.selectFrom('participation')
		.innerJoin('participation as leaving', (join) =>
			join
				.onRef('leaving.organisationId', '=', 'participation.organisationId')
				.onRef('leaving.exchangeId', '=', 'participation.exchangeId')
		)
		.select('participation.id')
		.where('leaving.id', '=', sitting.participationId)
		.where('participation.id', '!=', sitting.participationId)
		.where('participation.status', '=', 'confirmed')
		.where('participation.availability', '=', 'meetings')
		.where((where) =>
			where.not(
				where.exists(
					where
						.selectFrom('sitting as other')
						.select('other.id')
						.whereRef('other.participationId', '=', 'participation.id')
						.where('other.timetableId', '=', timetableId)
						.where('other.slotId', '=', sitting.slotId)
				)
			)
		)
		.where((where) =>
			where.not(
				where.exists(
					where
						.selectFrom('unavailability')
						.select('unavailability.slotId')
						.whereRef('unavailability.participationId', '=', 'participation.id')
						.where('unavailability.slotId', '=', sitting.slotId)
				)
			)
		)
		.orderBy('participation.id')
		.limit(1)
		.executeTakeFirst();
	if (colleague) {
		await database
			.updateTable('sitting')
			.set({ participationId: colleague.id })
			.where('id', '=', sitting.id)
			.execute();
	} else {
		await database.deleteFrom('meeting').where('id', '=', sitting.meetingId).execute();
	}
}
