// An organiser or a delegation leader invites somebody, who then confirms.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { belongs } from '../delegation/queries.ts';
import { exchangeById } from '../exchange/queries.ts';
import { decline, type Outcome } from '../outcome.ts';
import { ensurePerson, ensurePosition } from '../person/ensure-person.ts';
import { addParticipation } from './add-participation.ts';
import type { InvitationInput } from './participation.ts';
import { sendInvitation } from './send-invitation.ts';

export async function inviteParticipation(
	context: Context,
	{ exchangeId, organisationId, delegationId, jobTitle, ...person }: InvitationInput
): Promise<Outcome<{ id: string }>> {
	if (!may(context.actor, 'participation.invite', { exchangeId, delegationId })) {
		return decline('not-allowed');
	}
	return inTransaction(context, async (inside) => {
		const exchange = await exchangeById(inside.database, exchangeId);
		if (!exchange) return decline('not-found');
		if (!(await belongs(inside.database, { exchangeId, delegationId }))) {
			return decline('invalid', { fields: { delegationId: 'problem.choice' } });
		}
		const personId = await ensurePerson(inside, { ...person, phone: null, languages: [] });
		if (organisationId) {
			await ensurePosition(inside, { personId, organisationId, title: jobTitle });
		}
		const status = (await isFull(inside, delegationId)) ? 'waiting' : 'invited';
		const id = await addParticipation(inside, {
			exchangeId,
			personId,
			organisationId,
			delegationId,
			status
		});
		if (!id) return decline('already-there', { fields: { email: 'problem.taken' } });
		if (status === 'invited') await sendInvitation(inside, exchange, id);
		await recordChange(inside, {
			action: 'participation.invite',
			thing: 'participation',
			thingId: id,
			exchangeId
		});
		return { ok: true, id };
	});
}

/**
 * Whether a delegation's quota is used up; without a quota it never is. Asking holds the delegation
 * until the transaction ends, so that two who ask at once do not both get the last place.
 */
export async function isFull({ database }: Context, delegationId: string | null) {
	if (!delegationId) return false;
	const delegation = await database
		.updateTable('delegation')
		.set((row) => ({ quota: row.ref('quota') }))
		.where('id', '=', delegationId)
		.returning('quota')
		.executeTakeFirst();
	if (!delegation?.quota) return false;
	const { count } = await database
		.selectFrom('participation')
		.select((where) => where.fn.countAll<number>().as('count'))
		.where('delegationId', '=', delegationId)
		.where('status', 'in', ['confirmed', 'invited'])
		.executeTakeFirstOrThrow();
	return count >= delegation.quota;
}
