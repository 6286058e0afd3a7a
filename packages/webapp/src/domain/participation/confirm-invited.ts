// Confirms on their behalf everybody who is invited: the leaders said so on the telephone.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { changeStatus } from './change-status.ts';

export const confirmInvitedInput = z.object({ exchangeId: z.string() });

export async function confirmInvited(
	context: Context,
	{ exchangeId }: z.infer<typeof confirmInvitedInput>
): Promise<Outcome<{ count: number }>> {
	if (!may(context.actor, 'participation.approve', { exchangeId })) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const invited = await inside.database
			.selectFrom('participation')
			.select('id')
			.where('exchangeId', '=', exchangeId)
			.where('status', '=', 'invited')
			.orderBy('id')
			.execute();
		for (const { id } of invited) {
			const confirmed = await changeStatus('confirm')(inside, { id });
			if (!confirmed.ok) return confirmed;
		}
		return { ok: true, count: invited.length };
	});
}
