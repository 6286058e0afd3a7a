// Lets the matching work in a worker thread, with the thesaurus in use: thousands of texts take
// seconds, and meanwhile this process answers others.

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

/** A worker for several pieces of work: it is kept, with the model that it has opened, until closed. */
export function openAside({ additions }: Pick<Themes, 'additions'>, signal: AbortSignal): Aside {
	const worker = new Worker(new URL(import.meta.resolve('@trobada/matching/worker')));
	let failed: unknown;
	let reject = (error: unknown): void => {
		failed = error;
	};
	worker.on('error', (error) => reject(error));
	const stop = () => reject(new Error('told to stop'));
	signal.addEventListener('abort', stop, { once: true });
	return {
		work(work) {
			const asked = Promise.withResolvers<string>();
			reject = (error) => asked.reject((failed = error));
			if (failed) asked.reject(failed);
			else if (signal.aborted) stop();
			worker.once('message', (reply: WorkerReply) => {
				if (reply.kind === 'done') asked.resolve(reply.json);
				else asked.reject(new (reply.model ? ModelError : Error)(reply.message));
			});
			worker.postMessage({ additions, work } satisfies WorkerRequest);
			return asked.promise;
		},
		async close() {
			signal.removeEventListener('abort', stop);
			await worker.terminate();
		}
	};
}

/** @example const map = await matchAside(themes, work, stopping) */
export async function matchAside(
	themes: Themes,
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
