// Makes one organisation out of two that are the same. Everything of the second moves to the first.

import { z } from 'zod';
import type { Database } from '#database/connect.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';

export const mergeOrganisationsInput = z
	.object({ keepId: z.string(), mergeId: z.string() })
	.refine(({ keepId, mergeId }) => keepId !== mergeId, { message: 'problem.invalid' });
export type MergeOrganisationsInput = z.infer<typeof mergeOrganisationsInput>;

export async function mergeOrganisations(
	context: Context,
	{ keepId, mergeId }: MergeOrganisationsInput
): Promise<Outcome<{ id: string }>> {
	if (!may(context.actor, 'directory.merge')) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database } = inside;
		const both = await database
			.selectFrom('organisation')
			.select('id')
			.where('id', 'in', [keepId, mergeId])
			.where('mergedIntoId', 'is', null)
			.execute();
		if (both.length !== 2) return decline('not-found');
		if (await planned(database, mergeId)) return decline('in-use');
		await movePositions(database, keepId, mergeId);
		await moveMemberships(database, keepId, mergeId);
		await moveWishes(database, keepId, mergeId);
		for (const table of ['participation', 'needOffer', 'practice'] as const) {
			await database
				.updateTable(table)
				.set({ organisationId: keepId, updatedAt: inside.now() })
				.where('organisationId', '=', mergeId)
				.execute();
		}
		await database
			.updateTable('exchange')
			.set({ hostOrganisationId: keepId })
			.where('hostOrganisationId', '=', mergeId)
			.execute();
		await moveLinks(database, keepId, mergeId);
		for (const side of ['organisationAId', 'organisationBId'] as const) {
			await database.deleteFrom('suggestion').where(side, '=', mergeId).execute();
		}
		await database
			.updateTable('organisation')
			.set({ mergedIntoId: keepId, updatedAt: inside.now() })
			.where('id', '=', mergeId)
			.execute();
		await recordChange(inside, {
			action: 'directory.merge',
			thing: 'organisation',
			thingId: keepId,
			details: { merged: mergeId }
		});
		return { ok: true, id: keepId };
	});
}

/** Meetings that are planned name both organisations; they must be solved again first. */
async function planned(database: Database, id: string): Promise<boolean> {
	const meeting = await database
		.selectFrom('meeting')
		.innerJoin('timetable', 'timetable.id', 'meeting.timetableId')
		.select('meeting.id')
		.where('timetable.status', '!=', 'superseded')
		.where((where) =>
			where.or([where('organisationAId', '=', id), where('organisationBId', '=', id)])
		)
		.limit(1)
		.executeTakeFirst();
	return meeting !== undefined;
}

async function movePositions(database: Database, keepId: string, mergeId: string) {
	const there = database
		.selectFrom('position')
		.select('personId')
		.where('organisationId', '=', keepId);
	await database
		.deleteFrom('position')
		.where('organisationId', '=', mergeId)
		.where('personId', 'in', there)
		.execute();
	await database
		.updateTable('position')
		.set({ organisationId: keepId })
		.where('organisationId', '=', mergeId)
		.execute();
}

/** Sessions that it gives and exchanges that it organises. */
async function moveLinks(database: Database, keepId: string, mergeId: string) {
	const sessions = database
		.selectFrom('sessionOrganisation')
		.select('sessionId')
		.where('organisationId', '=', keepId);
	await database
		.updateTable('sessionOrganisation')
		.set({ organisationId: keepId })
		.where('organisationId', '=', mergeId)
		.where('sessionId', 'not in', sessions)
		.execute();
	await database.deleteFrom('sessionOrganisation').where('organisationId', '=', mergeId).execute();
	const exchanges = database
		.selectFrom('exchangeOrganiser')
		.select('exchangeId')
		.where('organisationId', '=', keepId);
	await database
		.updateTable('exchangeOrganiser')
		.set({ organisationId: keepId })
		.where('organisationId', '=', mergeId)
		.where('exchangeId', 'not in', exchanges)
		.execute();
	await database.deleteFrom('exchangeOrganiser').where('organisationId', '=', mergeId).execute();
}

async function moveMemberships(database: Database, keepId: string, mergeId: string) {
	for (const [mine, other] of [
		['clusterId', 'organisationId'],
		['organisationId', 'clusterId']
	] as const) {
		const there = database.selectFrom('membership').select(other).where(mine, '=', keepId);
		await database
			.deleteFrom('membership')
			.where(mine, '=', mergeId)
			.where((where) => where.or([where(other, 'in', there), where(other, '=', keepId)]))
			.execute();
		await database
			.updateTable('membership')
			.set({ [mine]: keepId })
			.where(mine, '=', mergeId)
			.execute();
	}
}

async function moveWishes(database: Database, keepId: string, mergeId: string) {
	for (const [mine, other] of [
		['fromOrganisationId', 'toOrganisationId'],
		['toOrganisationId', 'fromOrganisationId']
	] as const) {
		const wishes = await database
			.selectFrom('wish')
			.select(['id', 'exchangeId', other])
			.where(mine, '=', mergeId)
			.execute();
		for (const wish of wishes) {
			const same = await database
				.selectFrom('wish')
				.select('id')
				.where('exchangeId', '=', wish.exchangeId)
				.where(mine, '=', keepId)
				.where(other, '=', wish[other])
				.executeTakeFirst();
			if (same || wish[other] === keepId) {
				await database.deleteFrom('wish').where('id', '=', wish.id).execute();
			} else {
				await database
					.updateTable('wish')
					.set({ [mine]: keepId })
					.where('id', '=', wish.id)
					.execute();
			}
		}
	}
}
