import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { ScheduleProblem } from './problem.ts';
import type { WorkerReply } from './worker.ts';

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url));

/** Nine people who cannot all meet without a break: no proof ends the search early. */
const endless = (): ScheduleProblem => {
	const people = Array.from({ length: 9 }, (_, index) => `p${index}`);
	return {
		slots: Array.from({ length: 11 }, (_, index) => ({ id: `s${index}` })),
		places: [{ id: 't', capacity: 4 }],
		participants: people.map((id, index) => ({ id, unavailable: [`s${index + 1}`] })),
		meetings: people.flatMap((one, index) =>
			people
				.slice(index + 1)
				.map((other) => ({ id: `${one}-${other}`, participants: [one, other] }))
		)
	};
};

const replies = (worker: Worker, onReply: (reply: WorkerReply) => void) =>
	new Promise<WorkerReply>((resolve, reject) => {
		worker.on('error', reject);
		worker.on('message', (reply: WorkerReply) => {
			onReply(reply);
			if (reply.kind === 'progress') return;
			resolve(reply);
			void worker.terminate();
		});
	});

it('posts progress and then the result', async () => {
	const worker = startWorker();
	const kinds: string[] = [];
	worker.postMessage({ problem: endless(), options: { seconds: 0.3 } });
	const last = await replies(worker, (reply) => kinds.push(reply.kind));
	expect(kinds[0]).toBe('progress');
	expect(last.kind).toBe('result');
});

it('returns the best so far when cancelled', async () => {
	const worker = startWorker();
	const cancel = new SharedArrayBuffer(4);
	worker.postMessage({ problem: endless(), options: { seconds: 600 }, cancel });
	const last = await replies(worker, () => Atomics.store(new Int32Array(cancel), 0, 1));
	expect(last.kind === 'result' && last.schedule.meetings.length).toBeGreaterThan(0);
});

it('says in one line what is wrong with a malformed problem', async () => {
	const worker = startWorker();
	worker.postMessage({ problem: { ...endless(), slots: [] } });
	expect(await replies(worker, () => {})).toEqual({
		kind: 'failed',
		message: 'slots: the list is empty'
	});
});
