// Computations of suggestions that are left to a job, and how much there is to compute.

import type { Database } from '#database/connect.ts';
import { fromJson, type Json } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import {
	computeKind,
	type Computation,
	type ComputeProgress,
	type ExchangeRef
} from './suggestion.ts';

/** How much there is to compute suggestions from. */
export async function sizeOf(
	database: Database,
	exchangeId: string
): Promise<{ texts: number; organisations: number }> {
	const [{ texts }, { organisations }] = await Promise.all([
		database
			.selectFrom('needOffer')
			.select((where) => where.fn.countAll<number>().as('texts'))
			.where('exchangeId', '=', exchangeId)
			.executeTakeFirstOrThrow(),
		database
			.selectFrom('participation')
			.select((where) => where.fn.count<number>('organisationId').distinct().as('organisations'))
			.where('exchangeId', '=', exchangeId)
			.where('status', '=', 'confirmed')
			.executeTakeFirstOrThrow()
	]);
	return { texts, organisations };
}

/** The job that is waiting to compute an exchange's suggestions, or computes them. */
export async function unfinishedComputation(
	database: Database,
	exchangeId: string
): Promise<string | null> {
	const job = await database
		.selectFrom('job')
		.select('id')
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', computeKind)
		.where('status', 'in', ['queued', 'running'])
		.executeTakeFirst();
	return job?.id ?? null;
}

/** The latest computation that was left to a job; null where the latest was done at once. */
export async function findComputation(
	{ database, actor }: Context,
	{ exchangeId }: ExchangeRef
): Promise<Outcome<{ computation: Computation | null }>> {
	if (!may(actor, 'suggestion.view-figures', { exchangeId })) return decline('not-allowed');
	const job = await database
		.selectFrom('job')
		.select(['id', 'status', 'progress', 'createdAt', 'finishedAt', 'cancelRequested'])
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', computeKind)
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!job) return { ok: true, computation: null };
	const progress = job.progress === null ? null : fromJson(job.progress as Json<ComputeProgress>);
	return { ok: true, computation: { ...job, progress } };
}
