// Brings the imported people into the exchange: delegation, leaders, presence, and an invitation.

import type { Context } from '../context.ts';
import type { Exchange } from '../exchange/queries.ts';
import { addParticipation } from '../participation/add-participation.ts';
import { sendInvitation } from '../participation/send-invitation.ts';
import { meetingGrid } from '../session/queries.ts';
import { toInstant } from '../text/time.ts';
import type { ImportedParticipation } from './import.ts';
import type { Preview } from './preview-import.ts';
import type { OrganisationIds } from './write-organisations.ts';
import type { PersonIds } from './write-people.ts';

type Known = { exchange: NonNullable<Exchange>; organisations: OrganisationIds; people: PersonIds };

/** @returns how many are new at this exchange */
export async function writeParticipations(
	context: Context,
	{ records }: Preview,
	{ exchange, organisations, people }: Known
): Promise<number> {
	const { database, now } = context;
	const { slots } = await meetingGrid(database, exchange.id);
	const delegations = new Map<string, string>();
	let added = 0;
	for (const { row, organisation, participation } of records) {
		const personId = people.get(row);
		if (!personId) continue;
		const organisationId = organisations.get(organisation.name)!;
		const name = participation?.delegation;
		const delegationId = name
			? await ensureDelegation(context, exchange.id, name, organisationId, delegations)
			: null;
		const id = await addParticipation(context, {
			exchangeId: exchange.id,
			personId,
			organisationId,
			delegationId,
			status: 'invited',
			message: participation?.availability
		});
		if (id) {
			added += 1;
			await sendInvitation(context, exchange, id);
		} else {
			await database
				.updateTable('participation')
				.set({ organisationId, ...(delegationId && { delegationId }), updatedAt: now() })
				.where('exchangeId', '=', exchange.id)
				.where('personId', '=', personId)
				.execute();
		}
		if (delegationId && participation?.role === 'leader') {
			await database
				.insertInto('delegationLeader')
				.values({ delegationId, personId })
				.onConflict((conflict) => conflict.columns(['delegationId', 'personId']).doNothing())
				.execute();
		}
		if (participation) {
			await writePresence(context, { exchange, personId, slots, participation });
		}
	}
	return added;
}

async function ensureDelegation(
	{ database, newId }: Context,
	exchangeId: string,
	name: string,
	organisationId: string,
	known: Map<string, string>
): Promise<string> {
	const kept = known.get(name);
	if (kept) return kept;
	const organisation = await database
		.selectFrom('organisation')
		.select('regionId')
		.where('id', '=', organisationId)
		.executeTakeFirst();
	await database
		.insertInto('delegation')
		.values({
			id: newId(),
			exchangeId,
			name,
			regionId: organisation?.regionId ?? null,
			quota: null,
			version: 1
		})
		.onConflict((conflict) => conflict.columns(['exchangeId', 'name']).doNothing())
		.execute();
	const { id } = await database
		.selectFrom('delegation')
		.select('id')
		.where('exchangeId', '=', exchangeId)
		.where('name', '=', name)
		.executeTakeFirstOrThrow();
	known.set(name, id);
	return id;
}

type Presence = {
	exchange: NonNullable<Exchange>;
	personId: string;
	slots: readonly { id: string; startsAt: string; endsAt: string }[];
	participation: ImportedParticipation;
};

/** Slots before the arrival and after the departure are closed; the diet is kept apart. */
async function writePresence(
	{ database }: Context,
	{ exchange, personId, slots, participation }: Presence
) {
	const { arrival, departure, diet } = participation;
	if (!arrival && !departure && !diet) return;
	const { id } = await database
		.selectFrom('participation')
		.select('id')
		.where('exchangeId', '=', exchange.id)
		.where('personId', '=', personId)
		.executeTakeFirstOrThrow();
	if (diet)
		await database.updateTable('participation').set({ diet }).where('id', '=', id).execute();
	// Days of another year, left over in a sheet that is used again, must not close every slot.
	const late = arrival && arrival.slice(0, 10) <= exchange.endsOn ? arrival : undefined;
	const early = departure && departure.slice(0, 10) >= exchange.startsOn ? departure : undefined;
	const from = late && instantOf(late, '00:00', exchange.timeZone);
	const until = early && instantOf(early, '23:59', exchange.timeZone);
	const closed = slots.filter(
		({ startsAt, endsAt }) => (from && startsAt < from) || (until && endsAt > until)
	);
	if (closed.length === 0) return;
	await database
		.insertInto('unavailability')
		.values(closed.map((slot) => ({ participationId: id, slotId: slot.id })))
		.onConflict((conflict) => conflict.columns(['participationId', 'slotId']).doNothing())
		.execute();
}

function instantOf(moment: string, otherwise: string, timeZone: string): string {
	const [day = '', time = otherwise] = moment.split('T');
	return toInstant(day, time, timeZone);
}
