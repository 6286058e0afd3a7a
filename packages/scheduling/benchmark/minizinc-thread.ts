// Runs the WebAssembly build of MiniZinc, made for browser workers, in a Node worker thread: the few
// things it expects of a browser are put in place before its script is run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('minizinc'));
const script = join(folder, 'minizinc-worker.js');
const listeners: ((event: { data: unknown }) => void)[] = [];

Object.assign(globalThis, {
	require,
	__filename: script,
	__dirname: folder,
	self: globalThis,
	location: { href: script },
	WorkerGlobalScope: class {},
	postMessage: (message: unknown) => parentPort!.postMessage(message),
	addEventListener: (kind: string, listener: (event: { data: unknown }) => void) => {
		if (kind === 'message') listeners.push(listener);
	}
});
runInThisContext(readFileSync(script, 'utf8'), { filename: script });

const tell = (data: unknown) => listeners.forEach((listener) => listener({ data }));
parentPort!.on('message', tell);
tell({ wasmURL: join(folder, 'minizinc.wasm'), dataURL: join(folder, 'minizinc.data') });
