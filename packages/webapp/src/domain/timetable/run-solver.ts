// The job behind a new draft: solves in a worker thread, shows progress, keeps the answer.

import { Worker } from 'node:worker_threads';
import type { Schedule } from '@trobada/scheduling';
import { fromJson, type Json } from '#database/json.ts';
import type { JobHandler, Running } from '../job/job.ts';
import { keepSchedule } from './keep-schedule.ts';
import { scheduleOf, type SolvePayload } from './timetable.ts';

export type SolverProgress = {
	cost: { unscheduledWeight: number; breaks: number };
	bound: { unscheduledWeight: number; breaks: number };
	seconds: number;
};

type Reply =
	| ({ kind: 'progress' } & SolverProgress)
	| { kind: 'result'; schedule: Schedule }
	| { kind: 'failed'; message: string };

const reportMilliseconds = 1000;

export const runSolver: JobHandler = async (running) => {
	const payload = fromJson(running.job.payload as Json<SolvePayload>);
	// Nothing to plan, because nobody of one side takes meetings, is no matter for the solver.
	const schedule =
		payload.problem.meetings.length === 0
			? { ...scheduleOf([]), status: 'optimal' as const }
			: await solveInWorker(running, payload);
	if (schedule.status !== 'infeasible') {
		await keepSchedule(running.context, payload, schedule);
	}
	return {
		status: schedule.status,
		cause: schedule.cause ?? null,
		cost: schedule.cost,
		bound: schedule.bound,
		seconds: schedule.seconds
	};
};

/** Ends with the best so far when somebody cancels; rejects when the process is about to stop. */
function solveInWorker({ report, stopping }: Running, payload: SolvePayload): Promise<Schedule> {
	const { problem, seconds, seed, from } = payload;
	const worker = new Worker(new URL(import.meta.resolve('@trobada/scheduling/worker')));
	const cancel = new SharedArrayBuffer(4);
	const { promise, resolve, reject } = Promise.withResolvers<Schedule>();
	let latest: SolverProgress | null = null;
	const reporting = setInterval(() => {
		report(latest)
			.then((goOn) => {
				if (!goOn) Atomics.store(new Int32Array(cancel), 0, 1);
			})
			.catch(reject);
	}, reportMilliseconds);
	const stop = () => reject(new Error('the process is stopping'));
	stopping.addEventListener('abort', stop, { once: true });
	worker.on('error', reject);
	worker.on('message', (reply: Reply) => {
		if (reply.kind === 'progress') latest = reply;
		if (reply.kind === 'result') resolve(reply.schedule);
		if (reply.kind === 'failed') reject(new Error(reply.message));
	});
	worker.postMessage({ problem, options: { seconds, seed, ...(from && { from }) }, cancel });
	return promise.finally(() => {
		clearInterval(reporting);
		stopping.removeEventListener('abort', stop);
		return worker.terminate();
	});
}
