// Claims one job for this process. The guarded update lets exactly one of many claimants win.

import type { Context } from '../context.ts';
import { leaseSeconds, secondsAfter, type ClaimedJob } from './job.ts';

/** @returns a queued job, or one whose process died and let its lease run out; or null */
export async function claimJob(
	context: Context,
	kinds: readonly string[],
	claimant: string
): Promise<ClaimedJob | null> {
	const now = context.now();
	const candidate = await context.database
		.selectFrom('job')
		.select(['id', 'lockedUntil', 'status'])
		.where('kind', 'in', [...kinds])
		.where((where) =>
			where.or([
				where.and([where('status', '=', 'queued'), where('runAt', '<=', now)]),
				where.and([where('status', '=', 'running'), where('lockedUntil', '<', now)])
			])
		)
		.orderBy('runAt')
		.limit(1)
		.executeTakeFirst();
	if (!candidate) return null;

	const claimed = await context.database
		.updateTable('job')
		.set((row) => ({
			status: 'running' as const,
			lockedBy: claimant,
			lockedUntil: secondsAfter(now, leaseSeconds),
			attempts: row('attempts', '+', 1)
		}))
		.where('id', '=', candidate.id)
		.where('status', '=', candidate.status)
		.where((where) =>
			candidate.lockedUntil === null
				? where('lockedUntil', 'is', null)
				: where('lockedUntil', '=', candidate.lockedUntil)
		)
		.executeTakeFirst();
	if (claimed.numUpdatedRows !== 1n) return null;

	return context.database
		.selectFrom('job')
		.select(['id', 'kind', 'exchangeId', 'payload', 'attempts'])
		.where('id', '=', candidate.id)
		.executeTakeFirstOrThrow();
}
