// Copies an exchange with its programme, tables and delegations to other dates; no people come along.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { copyProgramme } from '../session/copy-programme.ts';
import { freeSlug } from './create-exchange.ts';
import { isoDay } from './exchange.ts';

export const copyExchangeInput = z.object({ id: z.string(), startsOn: isoDay });
export type CopyExchangeInput = z.infer<typeof copyExchangeInput>;

export async function copyExchange(
	context: Context,
	{ id, startsOn }: CopyExchangeInput
): Promise<Outcome<{ id: string; slug: string }>> {
	if (!may(context.actor, 'exchange.edit', { exchangeId: id })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const { database, newId, now, actor } = inside;
		const source = await database
			.selectFrom('exchange')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirst();
		if (!source) return decline('not-found');
		const shiftDays = daysBetween(source.startsOn, startsOn);
		const copy = {
			...source,
			id: newId(),
			slug: await freeSlug(
				inside,
				`${source.slug.replace(/-\d{4}(-\d+)?$/, '')}-${startsOn.slice(0, 4)}`
			),
			startsOn,
			endsOn: addDays(source.endsOn, shiftDays),
			wishesUntil: source.wishesUntil && addDays(source.wishesUntil, shiftDays),
			phase: 'draft' as const,
			copiedFromId: id,
			version: 1,
			createdAt: now(),
			updatedAt: now()
		};
		await database.insertInto('exchange').values(copy).execute();
		if (actor.personId) {
			await database
				.insertInto('role')
				.values({ id: newId(), personId: actor.personId, exchangeId: copy.id, role: 'organiser' })
				.execute();
		}
		const delegations = await database
			.selectFrom('delegation')
			.selectAll()
			.where('exchangeId', '=', id)
			.execute();
		for (const delegation of delegations) {
			await database
				.insertInto('delegation')
				.values({ ...delegation, id: newId(), exchangeId: copy.id, version: 1 })
				.execute();
		}
		const organisers = await database
			.selectFrom('exchangeOrganiser')
			.select('organisationId')
			.where('exchangeId', '=', id)
			.execute();
		for (const { organisationId } of organisers) {
			await database
				.insertInto('exchangeOrganiser')
				.values({ exchangeId: copy.id, organisationId })
				.execute();
		}
		await copyProgramme(inside, { from: source, to: copy, shiftDays });
		await recordChange(inside, {
			action: 'exchange.create',
			thing: 'exchange',
			thingId: copy.id,
			exchangeId: copy.id,
			details: { copiedFrom: id }
		});
		return { ok: true, id: copy.id, slug: copy.slug };
	});
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

export function addDays(day: string, days: number): string {
	return new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);
}
