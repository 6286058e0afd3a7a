// Solves in a worker thread, so that the page server stays quick.
//
// The parent posts   { problem, options: { seconds?, iterations?, seed?, from? }, cancel? }
// The worker posts   { kind: 'progress', cost, bound, iteration, seconds }   about every second,
//                                                                            and at improvements
// and then one of    { kind: 'result', schedule }
//                    { kind: 'failed', message }
//
// `cancel` is a SharedArrayBuffer of four bytes: when the parent stores 1 in it, the worker ends
// with the best schedule so far as its result. One worker may be given one problem after another.
import { parentPort } from 'node:worker_threads';
import { parseProblem } from './parse-problem.ts';
import { parseSchedule } from './parse-schedule.ts';
import type { ScheduleProblem } from './problem.ts';
import type { Schedule } from './schedule.ts';
import type { Progress, SolveOptions } from './solve.ts';
import { solve } from './solve.ts';

export type WorkerRequest = {
	readonly problem: ScheduleProblem;
	readonly options?: Pick<SolveOptions, 'seconds' | 'iterations' | 'seed' | 'from'>;
	readonly cancel?: SharedArrayBuffer;
};

export type WorkerReply =
	| ({ readonly kind: 'progress' } & Progress)
	| { readonly kind: 'result'; readonly schedule: Schedule }
	| { readonly kind: 'failed'; readonly message: string };

const answer = (request: WorkerRequest, post: (reply: WorkerReply) => void): WorkerReply => {
	const parsed = parseProblem(request.problem);
	if (!parsed.ok) return { kind: 'failed', message: parsed.message };
	const from = request.options?.from && parseSchedule(request.options.from);
	if (from && !from.ok) return { kind: 'failed', message: from.message };
	const flag = request.cancel && new Int32Array(request.cancel);
	const schedule = solve(parsed.problem, {
		...request.options,
		onProgress: (progress) => post({ kind: 'progress', ...progress }),
		shouldStop: () => flag !== undefined && Atomics.load(flag, 0) !== 0
	});
	return { kind: 'result', schedule };
};

parentPort?.on('message', (request: WorkerRequest) => {
	const post = (reply: WorkerReply) => parentPort!.postMessage(reply);
	try {
		post(answer(request, post));
	} catch (error) {
		post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
});
