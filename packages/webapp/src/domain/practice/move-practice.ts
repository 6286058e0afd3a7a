// What submitting, publishing, returning and confirming have in common: the practice as it was
// seen, by somebody who may, becomes what `decide` says.

import type { PracticeStatus } from '#database/values.ts';
import type { Action } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import type { SeenPractice } from './practice.ts';
import { practiceById, type StoredPractice } from './queries.ts';

type Change = {
	status?: PracticeStatus;
	remark?: string;
	publishedAt?: string | null;
	confirmedAt?: string;
};

type Move = {
	action: Extract<Action, `practice.${string}`>;
	allowed(context: Context, practice: StoredPractice): boolean | Promise<boolean>;
	decide(practice: StoredPractice, now: string): Outcome<{ change: Change }>;
	/** Who learns of it by a letter. */
	tell?(context: Context, practice: StoredPractice): Promise<void>;
};

export async function movePractice(
	context: Context,
	{ id, version }: SeenPractice,
	{ action, allowed, decide, tell }: Move
): Promise<Outcome<{ version: number }>> {
	const practice = await practiceById(context.database, id);
	if (!practice) return decline('not-found');
	if (!(await allowed(context, practice))) return decline('not-allowed');
	return inTransaction(context, async (inside) => {
		const now = inside.now();
		const decided = decide(practice, now);
		if (!decided.ok) return decided;
		const moved = await inside.database
			.updateTable('practice')
			.set({ ...decided.change, version: version + 1, updatedAt: now })
			.where('id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst();
		if (moved.numUpdatedRows === 0n) return decline('changed-meanwhile');
		await recordChange(inside, {
			action,
			thing: 'practice',
			thingId: id,
			exchangeId: practice.exchangeId,
			details: { status: decided.change.status ?? practice.status }
		});
		await tell?.(inside, practice);
		return { ok: true, version: version + 1 };
	});
}
