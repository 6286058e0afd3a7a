// Adds or changes a session of the programme, and keeps the slots of a meetings session in step.

import type { Database } from '#database/connect.ts';
import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { decline, type Outcome } from '../outcome.ts';
import { toInstant } from '../text/time.ts';
import { slotsOf, type SessionInput } from './session.ts';

export async function saveSession(
	context: Context,
	input: SessionInput
): Promise<Outcome<{ id: string }>> {
	const { exchangeId } = input;
	if (!may(context.actor, 'session.edit', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const exchange = await exchangeById(inside.database, exchangeId);
		if (!exchange) return decline('not-found');
		if (input.day < exchange.startsOn || input.day > exchange.endsOn) {
			return decline('invalid', { fields: { day: 'session.outside' } });
		}
		const row = {
			kind: input.kind,
			title: toJson(input.title),
			summary: toJson(input.summary),
			startsAt: toInstant(input.day, input.start, exchange.timeZone),
			endsAt: toInstant(input.day, input.end, exchange.timeZone),
			venueId: input.venueId,
			placeId: input.placeId,
			slotMinutes: input.slotMinutes,
			breakMinutes: input.breakMinutes,
			audience: input.audience,
			capacity: input.capacity,
			language: input.language,
			updatedAt: inside.now()
		};
		const id = input.id || inside.newId();
		if (input.id) {
			const changed = await inside.database
				.updateTable('session')
				.set({ ...row, version: input.version + 1 })
				.where('id', '=', id)
				.where('exchangeId', '=', exchangeId)
				.where('version', '=', input.version)
				.executeTakeFirst();
			if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		} else {
			await inside.database
				.insertInto('session')
				.values({ ...row, id, exchangeId, version: 1, createdAt: inside.now() })
				.execute();
		}
		const slots = await keepSlots(inside, id, row, input);
		if (!slots.ok) return slots;
		await keepLinks(inside, id, input);
		await recordChange(inside, {
			action: 'session.edit',
			thing: 'session',
			thingId: id,
			exchangeId
		});
		return { ok: true, id };
	});
}

/** Slots that stay the same keep their identity; one that holds a meeting cannot go. */
async function keepSlots(
	{ database, newId }: Context,
	sessionId: string,
	span: { startsAt: string; endsAt: string },
	{ kind, slotMinutes, breakMinutes }: SessionInput
): Promise<Outcome> {
	const wanted =
		kind === 'meetings'
			? slotsOf({ ...span, slotMinutes: slotMinutes ?? 20, breakMinutes: breakMinutes ?? 0 })
			: [];
	const present = await database
		.selectFrom('slot')
		.selectAll()
		.where('sessionId', '=', sessionId)
		.execute();
	const key = (slot: { startsAt: string; endsAt: string }) => `${slot.startsAt} ${slot.endsAt}`;
	const wantedKeys = new Set(wanted.map(key));
	const gone = present.filter((slot) => !wantedKeys.has(key(slot))).map(({ id }) => id);
	if (gone.length > 0) {
		const used = await database
			.selectFrom('meeting')
			.innerJoin('timetable', 'timetable.id', 'meeting.timetableId')
			.select('meeting.id')
			.where('slotId', 'in', gone)
			.limit(1)
			.executeTakeFirst();
		if (used) return decline('in-use', { fields: { slotMinutes: 'session.slotsUsed' } });
		await database.deleteFrom('slot').where('id', 'in', gone).execute();
	}
	const presentKeys = new Set(present.map(key));
	const added = wanted.filter((slot) => !presentKeys.has(key(slot)));
	if (added.length > 0) {
		await database
			.insertInto('slot')
			.values(added.map((slot) => ({ id: newId(), sessionId, ...slot })))
			.execute();
	}
	return { ok: true };
}

async function keepLinks({ database }: Context, sessionId: string, input: SessionInput) {
	await database.deleteFrom('sessionPlace').where('sessionId', '=', sessionId).execute();
	await database.deleteFrom('sessionOrganisation').where('sessionId', '=', sessionId).execute();
	const placeIds = input.placeIds.length > 0 ? input.placeIds : await tablesOf(database, input);
	if (placeIds.length > 0) {
		await database
			.insertInto('sessionPlace')
			.values(placeIds.map((placeId) => ({ sessionId, placeId })))
			.execute();
	}
	if (input.organisationIds.length > 0) {
		await database
			.insertInto('sessionOrganisation')
			.values(input.organisationIds.map((organisationId) => ({ sessionId, organisationId })))
			.execute();
	}
}

/** Meetings for which no places are named are held at all tables of their venue. */
async function tablesOf(database: Database, { kind, venueId }: SessionInput): Promise<string[]> {
	if (kind !== 'meetings' || !venueId) return [];
	const tables = await database
		.selectFrom('place')
		.select('id')
		.where('venueId', '=', venueId)
		.where('kind', '=', 'table')
		.execute();
	return tables.map(({ id }) => id);
}
