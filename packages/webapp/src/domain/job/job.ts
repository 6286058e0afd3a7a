// A job is work that outlives its request: a row that any app process may claim and finish.

import { toJson, type Json } from '#database/json.ts';
import type { Context } from '../context.ts';

export const leaseSeconds = 15;

export type ClaimedJob = {
	id: string;
	kind: string;
	exchangeId: string | null;
	payload: Json<unknown>;
	attempts: number;
};

/** What a handler may do with its job while it runs. */
export type Running = {
	readonly context: Context;
	readonly job: ClaimedJob;
	/** Keeps the lease and shows progress. @returns false when somebody asked to cancel */
	report(progress: unknown): Promise<boolean>;
	/** Fires when the process is about to stop: the job goes back to the queue. */
	readonly stopping: AbortSignal;
};

export type JobHandler = (running: Running) => Promise<unknown>;

/** Of some kinds there is one at a time for an exchange: then nothing is added beside it. */
export async function addJob(
	context: Context,
	job: { kind: string; exchangeId?: string | null; payload: unknown }
): Promise<string> {
	const id = context.newId();
	await context.database
		.insertInto('job')
		.values({
			id,
			kind: job.kind,
			exchangeId: job.exchangeId ?? null,
			payload: toJson(job.payload),
			status: 'queued',
			attempts: 0,
			runAt: context.now(),
			cancelRequested: 0,
			createdAt: context.now()
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return id;
}

/** The instant `seconds` after `instant`, both as UTC ISO text. */
export function secondsAfter(instant: string, seconds: number): string {
	return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
