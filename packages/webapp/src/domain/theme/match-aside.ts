// Lets the matching work in a worker thread, with the thesaurus in use: thousands of texts take
// seconds, and meanwhile this process answers others.

import { Worker } from 'node:worker_threads';
import type { MapNeedsWork, WorkerReply, WorkerRequest } from '@trobada/matching';
import type { Themes } from './open-themes.ts';

/** @returns the result as JSON; rejects when `stopping` fires. @example await matchAside(themes, work, stopping) */
export function matchAside(
	{ additions }: Themes,
	work: MapNeedsWork,
	stopping: AbortSignal
): Promise<string> {
	const worker = new Worker(new URL(import.meta.resolve('@trobada/matching/worker')));
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	const stop = () => reject(new Error('the process is stopping'));
	stopping.addEventListener('abort', stop, { once: true });
	worker.on('error', reject);
	worker.on('message', (reply: WorkerReply) => {
		if (reply.kind === 'done') resolve(reply.json);
		else reject(new Error(reply.message));
	});
	worker.postMessage({ additions, work } satisfies WorkerRequest);
	return promise.finally(() => {
		stopping.removeEventListener('abort', stop);
		return worker.terminate();
	});
}
