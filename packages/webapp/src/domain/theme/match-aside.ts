// Lets the matching work in a worker thread, with the thesaurus in use: thousands of texts take
// seconds, and meanwhile this process answers others. What a worker knows of the thesaurus takes it seconds
// to work out too: the last one is kept for a while.

import { Worker } from 'node:worker_threads';
import {
	ModelError,
	type MatchingWork,
	type WorkerReply,
	type WorkerRequest
} from '@trobada/matching';
import type { Themes } from './open-themes.ts';

export type Aside = {
	/** One piece of work at a time. @returns the result as JSON; rejects when the signal fires, and
	 * with a ModelError where a model failed */
	work(work: MatchingWork): Promise<string>;
	close(): Promise<void>;
};

/** A worker for several pieces of work: it is this one's, with the model that it has opened, until closed. */
export function openAside({ additions }: Pick<Themes, 'additions'>, signal: AbortSignal): Aside {
	const worker = takeSpare() ?? new Worker(workerFile);
	let isWorking = false;
	let failed: unknown;
	let reject = (error: unknown): void => {
		failed = error;
	};
	const fail = (error: unknown) => reject(error);
	const stop = () => reject(new Error('told to stop'));
	worker.on('error', fail);
	signal.addEventListener('abort', stop, { once: true });
	return {
		work(work) {
			const asked = Promise.withResolvers<string>();
			reject = (error) => asked.reject((failed = error));
			if (failed) asked.reject(failed);
			else if (signal.aborted) stop();
			isWorking = true;
			worker.once('message', (reply: WorkerReply) => {
				isWorking = false;
				if (reply.kind === 'done') asked.resolve(reply.json);
				else asked.reject(new (reply.model ? ModelError : Error)(reply.message));
			});
			worker.postMessage({ additions, work } satisfies WorkerRequest);
			return asked.promise;
		},
		async close() {
			signal.removeEventListener('abort', stop);
			worker.off('error', fail);
			if (isWorking || failed) await worker.terminate();
			else keepSpare(worker);
		}
	};
}

const workerFile = new URL(import.meta.resolve('@trobada/matching/worker'));
const keptMilliseconds = 180_000;

type Spare = { readonly worker: Worker; readonly end: () => void; readonly timer: NodeJS.Timeout };

let spare: Spare | undefined;

/** One is kept at most, and none longer than three minutes, for it holds hundreds of megabytes. */
function keepSpare(worker: Worker): void {
	spare?.end();
	const end = () => {
		if (spare?.worker === worker) spare = undefined;
		void worker.terminate();
	};
	const timer = setTimeout(end, keptMilliseconds);
	spare = { worker, end, timer };
	worker.on('error', end);
	// A process that has nothing else to do may end.
	worker.unref();
	timer.unref();
}

function takeSpare(): Worker | undefined {
	if (!spare) return undefined;
	const { worker, end, timer } = spare;
	spare = undefined;
	clearTimeout(timer);
	worker.off('error', end);
	worker.ref();
	return worker;
}

/** @example const map = await matchAside(themes, work, stopping) */
export async function matchAside(
	themes: Pick<Themes, 'additions'>,
	work: MatchingWork,
	stopping: AbortSignal
): Promise<string> {
	const aside = openAside(themes, stopping);
	try {
		return await aside.work(work);
	} finally {
		await aside.close();
	}
}
