// The background work of one app process: claims jobs and letters until it is told to stop.

import { toJson } from '#database/json.ts';
import type { Logger } from '#platform/log.ts';
import type { Mailer } from '#platform/mail.ts';
import type { Settings } from '#platform/settings.ts';
import { newId } from '#platform/identifiers.ts';
import { system, type Actor } from '../access/actor.ts';
import type { Context } from '../context.ts';
import { sendLetters } from '../letter/send-letters.ts';
import { claimJob } from './claim-job.ts';
import { jobHandlers } from './handlers.ts';
import { leaseSeconds, secondsAfter, type ClaimedJob } from './job.ts';

const restMilliseconds = 500;
const mostAttempts = 5;

export type Jobs = { stop(): Promise<void>; wake(): void };

type Parts = {
	contextFor(actor: Actor): Context;
	mailer: Mailer;
	log: Logger;
	settings: Settings;
};

export function startJobs({ contextFor, mailer, log, settings }: Parts): Jobs {
	const context = contextFor(system);
	const claimant = newId();
	const stopping = new AbortController();
	const resting = new Set<() => void>();

	async function loop(name: string, work: () => Promise<boolean>) {
		while (!stopping.signal.aborted) {
			let worked = false;
			try {
				worked = await work();
			} catch (error) {
				if (!stopping.signal.aborted) log.error({ err: error }, `${name} failed`);
			}
			if (!worked) await rest();
		}
	}

	function rest() {
		return new Promise<void>((resolve) => {
			const wake = () => {
				clearTimeout(timer);
				resting.delete(wake);
				resolve();
			};
			const timer = setTimeout(wake, restMilliseconds);
			resting.add(wake);
			// Stopping may have begun while the work was going on.
			if (stopping.signal.aborted) wake();
		});
	}

	async function workOnce(kind: string): Promise<boolean> {
		const job = await claimJob(context, [kind], claimant);
		if (!job) return false;
		await runJob(context, job, claimant, stopping.signal, log);
		return true;
	}

	const wakeAll = () => {
		for (const wake of [...resting]) wake();
	};
	const loops = [
		// Each kind has its own: a map does not wait for a timetable that takes minutes.
		...Object.keys(jobHandlers).map((kind) => loop(kind, () => workOnce(kind))),
		loop('letters', () => sendLetters(context, { mailer, settings, claimant }))
	];
	return {
		wake: wakeAll,
		async stop() {
			stopping.abort();
			wakeAll();
			await Promise.all(loops);
		}
	};
}

async function runJob(
	context: Context,
	job: ClaimedJob,
	claimant: string,
	stopping: AbortSignal,
	log: Logger
) {
	const mine = () =>
		context.database.updateTable('job').where('id', '=', job.id).where('lockedBy', '=', claimant);
	let cancelled = false;
	const keep = setInterval(
		() => {
			const until = secondsAfter(context.now(), leaseSeconds);
			mine()
				.set({ lockedUntil: until })
				.execute()
				.catch(() => {});
		},
		(leaseSeconds * 1000) / 3
	);
	try {
		const result = await jobHandlers[job.kind]!({
			context,
			job,
			stopping,
			async report(progress) {
				await mine()
					.set({
						progress: toJson(progress),
						lockedUntil: secondsAfter(context.now(), leaseSeconds)
					})
					.execute();
				const row = await context.database
					.selectFrom('job')
					.select('cancelRequested')
					.where('id', '=', job.id)
					.executeTakeFirst();
				cancelled = row?.cancelRequested === 1;
				return !cancelled;
			}
		});
		const status = cancelled ? 'cancelled' : 'done';
		await mine()
			.set({ status, result: toJson(result ?? null), finishedAt: context.now(), lockedUntil: null })
			.execute();
	} catch (error) {
		await giveBack(context, job, claimant, stopping.aborted);
		if (!stopping.aborted) log.error({ err: error, job: job.id, kind: job.kind }, 'job failed');
	} finally {
		clearInterval(keep);
	}
}

async function giveBack(context: Context, job: ClaimedJob, claimant: string, stopped: boolean) {
	const again = stopped || job.attempts < mostAttempts;
	await context.database
		.updateTable('job')
		.set({
			status: again ? 'queued' : 'failed',
			runAt: stopped ? context.now() : secondsAfter(context.now(), 2 ** job.attempts),
			lockedBy: null,
			lockedUntil: null,
			finishedAt: again ? null : context.now()
		})
		.where('id', '=', job.id)
		.where('lockedBy', '=', claimant)
		.execute();
}
