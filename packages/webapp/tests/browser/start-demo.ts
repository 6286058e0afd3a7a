// Before the walks: builds, plays the demo into a temporary folder, serves it, signs the roles in.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuild } from '../ensure-build.ts';

const webapp = new URL('../..', import.meta.url).pathname;

export type RoleCookies = Record<string, { name: string; value: string }[]>;

declare module 'vitest' {
	interface ProvidedContext {
		address: string;
		cookies: RoleCookies;
		/** The path of a practice that everybody may read. */
		practice: string;
	}
}

export default async function startDemo({ provide }: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'trobada-browser-'));
	const port = await freePort();
	const address = `http://localhost:${port}`;
	const environment = {
		...process.env,
		PORT: String(port),
		APP_URL: address,
		DATA_FOLDER: folder,
		MAILBOX: '1',
		LOG_LEVEL: 'error'
	};
	ensureBuild();
	const server = spawn(process.execPath, ['demo/run.ts', '--no-build'], {
		cwd: webapp,
		env: environment,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const links = await readLinks(server.stdout);
	const cookies: RoleCookies = {};
	for (const [role, link] of links) cookies[role] = await signIn(link);
	provide('address', address);
	provide('cookies', cookies);
	provide('practice', await findPractice(address));
	return async () => {
		server.kill('SIGTERM');
		await new Promise((resolve) => server.once('exit', resolve));
		rmSync(folder, { recursive: true, force: true });
	};
}

/** Waits until the demo serves; its lines name a role and a sign-in link each. */
function readLinks(output: NodeJS.ReadableStream): Promise<Map<string, string>> {
	const links = new Map<string, string>();
	let text = '';
	return new Promise((resolve, reject) => {
		output.on('data', (chunk: Buffer) => {
			text += chunk;
			for (const [, role, link] of text.matchAll(/^ {2}([a-z ]+) \(.*\): (http\S+)$/gm)) {
				links.set(role!, link!);
			}
			if (/^Trobada is at/m.test(text)) resolve(links);
		});
		output.on('end', () => reject(new Error(`the demo ended:\n${text}`)));
	});
}

async function signIn(link: string) {
	const url = new URL(link);
	const answer = await fetch(link, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: url.origin, accept: 'text/html' },
		body: new URLSearchParams({ token: url.searchParams.get('token')!, to: '' })
	});
	if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`);
	return answer.headers.getSetCookie().map((line) => {
		const [pair = ''] = line.split(';');
		const equals = pair.indexOf('=');
		return { name: pair.slice(0, equals), value: pair.slice(equals + 1) };
	});
}

async function findPractice(address: string): Promise<string> {
	const list = await (await fetch(`${address}/en/practices`)).text();
	const [, path] = /href="\/en(\/practices\/(?!new)[^"]+)"/.exec(list) ?? [];
	if (!path) throw new Error('the demo shows no practice');
	return path;
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}
