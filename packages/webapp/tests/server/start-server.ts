// Starts the built server as a process of its own, which a test may kill at any moment.

import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const webapp = fileURLToPath(new URL('../..', import.meta.url));

export type RunningServer = {
	readonly address: string;
	/** Milliseconds from the start of the process to the first answer. */
	readonly started: number;
	/** What it wrote as errors. */
	errors(): string;
	/** Ends the whole process tree without any warning. */
	kill(): Promise<void>;
	stop(): Promise<void>;
};

type Start = { environment: Record<string, string>; port?: number };

export async function startServer({ environment, port }: Start): Promise<RunningServer> {
	const chosen = port ?? (await freePort());
	const address = `http://localhost:${chosen}`;
	const begun = performance.now();
	const server = spawn(process.execPath, ['server.ts'], {
		cwd: webapp,
		env: {
			...process.env,
			PORT: String(chosen),
			APP_URL: address,
			LOG_LEVEL: 'error',
			...environment
		},
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true
	});
	let output = '';
	server.stdout.on('data', (chunk: Buffer) => (output += chunk));
	server.stderr.on('data', (chunk: Buffer) => (output += chunk));
	await answering(address, server, () => output);
	return {
		address,
		started: performance.now() - begun,
		errors: () =>
			output
				.split('\n')
				.filter((line) => /"level":[56]0|Error/.test(line))
				.join('\n'),
		kill: () => end(server, 'SIGKILL'),
		stop: () => end(server, 'SIGTERM')
	};
}

/** The process leads a group: a worker or a child of it goes with it. */
async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const ended = new Promise((resolve) => server.once('exit', resolve));
	process.kill(-server.pid!, signal);
	await ended;
}

async function answering(address: string, server: ChildProcess, output: () => string) {
	for (let attempt = 0; attempt < 600; attempt++) {
		if (server.exitCode !== null) throw new Error(`the server ended: ${output()}`);
		try {
			await (await fetch(`${address}/api/openapi.json`)).text();
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 25));
		}
	}
	throw new Error(`the server does not answer: ${output()}`);
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}
