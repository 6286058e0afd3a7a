// Gives one problem to another solver for so many seconds and notes its best cost and when it came.
import { Worker } from 'node:worker_threads';
import type { ScheduleProblem } from '../problem.ts';
import { countFreeRuns, writeAnswerSet, writeMiniZinc, writeMixedInteger } from './peer-models.ts';

export const peers = ['chuffed', 'clingo', 'highs'] as const;
export type Peer = (typeof peers)[number];

export type PeerAnswer = {
	readonly breaks?: number;
	readonly seconds: number;
	readonly isProved: boolean;
	readonly isInfeasible: boolean;
};

type Message = {
	readonly cost?: number;
	readonly isProved?: boolean;
	readonly isInfeasible?: boolean;
	readonly type?: string;
	readonly status?: string;
	readonly value?: string;
	readonly output?: { readonly default?: string };
};

const start = (peer: Peer, problem: ScheduleProblem, seconds: number): Worker => {
	if (peer === 'chuffed') return new Worker(new URL('./minizinc-thread.ts', import.meta.url));
	const text = peer === 'clingo' ? writeAnswerSet(problem) : writeMixedInteger(problem);
	const workerData = { solver: peer, text, seconds };
	return new Worker(new URL('./peer-thread.ts', import.meta.url), { workerData });
};

const miniZincJob = (problem: ScheduleProblem, seconds: number) => ({
	jsonStream: true,
	files: { 'problem.mzn': writeMiniZinc(problem) },
	args: ['-i', '--solver', 'chuffed', '--time-limit', `${1000 * seconds}`, 'problem.mzn']
});

/** The clock starts when the solver is loaded. */
export const runPeer = (
	peer: Peer,
	problem: ScheduleProblem,
	seconds: number
): Promise<PeerAnswer> =>
	new Promise((resolve, reject) => {
		const worker = start(peer, problem, seconds);
		let begun: number | undefined;
		let best: number | undefined;
		let bestAt = 0;
		let timer: NodeJS.Timeout | undefined;
		const elapsed = () => (begun === undefined ? 0 : (performance.now() - begun) / 1000);
		const end = (isProved: boolean, isInfeasible: boolean) => {
			clearTimeout(timer);
			void worker.terminate();
			const breaks =
				best === undefined ? undefined : best - (peer === 'clingo' ? 0 : countFreeRuns(problem));
			const time = isProved || isInfeasible || best === undefined ? elapsed() : bestAt;
			resolve({ breaks, seconds: time, isProved, isInfeasible });
		};
		const see = (cost: number) => {
			best = cost;
			bestAt = elapsed();
		};
		worker.on('error', reject);
		worker.on('message', (message: Message) => {
			if (begun === undefined) {
				begun = performance.now();
				timer = setTimeout(() => end(false, false), 1000 * seconds + 500);
				if (message.type === 'ready') worker.postMessage(miniZincJob(problem, seconds));
			}
			if (message.cost !== undefined) see(message.cost);
			if (message.type === 'solution') see(Number(message.output?.default));
			const isProved = message.isProved || message.status === 'OPTIMAL_SOLUTION';
			// MiniZinc says so itself when it finds out before its solver does.
			const isInfeasible =
				message.isInfeasible ||
				message.status === 'UNSATISFIABLE' ||
				message.value?.includes('=UNSATISFIABLE=');
			const isOver = message.isProved !== undefined || message.type === 'exit';
			if (isProved || isInfeasible || isOver) end(isProved === true, isInfeasible === true);
		});
	});
