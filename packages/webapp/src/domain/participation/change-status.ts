// Approves, declines, puts on the waiting list, confirms or withdraws a participation. Withdrawing
// frees the meetings of the draft and the place of the delegation, which the first in line gets.

import type { ParticipationStatus } from '#database/values.ts';
import { may, type Action } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { decline, type Outcome } from '../outcome.ts';
import { freeMeetings } from '../timetable/free-meetings.ts';
import { isFull } from './invite-participation.ts';
import type { ParticipationRef } from './participation.ts';
import { sendStandingLetter } from './send-invitation.ts';

type Step = {
	action: Action;
	from: readonly ParticipationStatus[];
	to: ParticipationStatus;
	letter: 'invitation' | 'confirmation' | 'waiting' | 'declined' | 'withdrawn';
};

const steps = {
	approve: {
		action: 'participation.approve',
		from: ['applied', 'waiting', 'declined'],
		to: 'confirmed',
		letter: 'confirmation'
	},
	decline: {
		action: 'participation.approve',
		from: ['applied', 'waiting', 'invited'],
		to: 'declined',
		letter: 'declined'
	},
	wait: {
		action: 'participation.approve',
		from: ['applied'],
		to: 'waiting',
		letter: 'waiting'
	},
	confirm: {
		action: 'participation.edit',
		from: ['invited'],
		to: 'confirmed',
		letter: 'confirmation'
	},
	withdraw: {
		action: 'participation.withdraw',
		from: ['applied', 'waiting', 'invited', 'confirmed'],
		to: 'withdrawn',
		letter: 'withdrawn'
	},
	readmit: {
		action: 'participation.approve',
		from: ['withdrawn', 'declined'],
		to: 'invited',
		letter: 'invitation'
	}
} as const satisfies Record<string, Step>;

export type StatusStep = keyof typeof steps;
export const statusSteps = Object.keys(steps) as StatusStep[];

/** The steps that lead away from a status, for the buttons of a page. */
export function stepsFrom(status: ParticipationStatus): StatusStep[] {
	return statusSteps.filter((name) => (steps[name] as Step).from.includes(status));
}

export function changeStatus(step: StatusStep) {
	return async (context: Context, { id }: ParticipationRef): Promise<Outcome<{ id: string }>> => {
		const row = await context.database
			.selectFrom('participation')
			.select(['id', 'exchangeId', 'personId', 'delegationId', 'status', 'version'])
			.where('id', '=', id)
			.executeTakeFirst();
		if (!row) return decline('not-found');
		const { action, from, to, letter }: Step = steps[step];
		if (!may(context.actor, action, row)) return decline('not-allowed');
		if (!from.includes(row.status)) return decline('changed-meanwhile');
		return inTransaction(context, async (inside) => {
			const full = await isFull(inside, row.delegationId);
			if (step === 'approve' && full) return decline('full');
			if (!(await settle(inside, row, to))) return decline('changed-meanwhile');
			const exchange = await exchangeById(inside.database, row.exchangeId);
			await sendStandingLetter(inside, exchange!, id, letter);
			if (step === 'withdraw') {
				await freeMeetings(inside, { exchangeId: row.exchangeId, participationId: id });
				await admitFirstInLine(inside, row.delegationId, exchange!);
			}
			await recordChange(inside, {
				action,
				thing: 'participation',
				thingId: id,
				exchangeId: row.exchangeId,
				onBehalfOfId: row.personId === inside.actor.personId ? null : row.personId,
				details: { from: row.status, to }
			});
			return { ok: true, id };
		});
	};
}

async function settle(
	{ database, now }: Context,
	{ id, version }: { id: string; version: number },
	to: ParticipationStatus
): Promise<boolean> {
	const settled = await database
		.updateTable('participation')
		.set({
			status: to,
			version: version + 1,
			updatedAt: now(),
			...(to === 'confirmed' ? { confirmedAt: now() } : {})
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst();
	return settled.numUpdatedRows === 1n;
}

async function admitFirstInLine(
	context: Context,
	delegationId: string | null,
	exchange: NonNullable<Awaited<ReturnType<typeof exchangeById>>>
) {
	if (!delegationId || (await isFull(context, delegationId))) return;
	const first = await context.database
		.selectFrom('participation')
		.select(['id', 'version'])
		.where('delegationId', '=', delegationId)
		.where('status', '=', 'waiting')
		.orderBy('createdAt')
		.limit(1)
		.executeTakeFirst();
	if (!first) return;
	if (!(await settle(context, first, 'invited'))) return;
	await sendStandingLetter(context, exchange, first.id, 'invitation');
}
