// npm run measure: what the built product weighs and how quick it is, as Markdown tables.
//
//   npm run measure -- [--participants 2000] [--seconds 5]

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { chromium as launcher } from 'playwright-core';
import { findChromium } from './browser/find-chromium.ts';
import { ensureBuild } from './ensure-build.ts';

const webapp = join(import.meta.dirname, '..');
const { values } = parseArgs({
	options: {
		participants: { type: 'string' },
		seconds: { type: 'string', default: '5' }
	}
});
/** As `npm start` gives it: memory that lives shortly may take less room. */
const smallNursery = '--max-semi-space-size=4';
const port = 3457;
let asked = 0;
const address = `http://localhost:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'trobada-measure-'));
const environment = {
	...process.env,
	PORT: String(port),
	APP_URL: address,
	DATA_FOLDER: folder,
	LOG_LEVEL: 'error'
};
const demo = '/en/exchanges/welcome-catalunya-2023';
const pages: readonly [name: string, path: string, who: 'visitor' | 'participant' | 'organiser'][] =
	[
		['public page with the programme', demo, 'visitor'],
		['list of exchanges', '/en/exchanges', 'visitor'],
		['my agenda', `${demo}/agenda`, 'participant'],
		['suggestions', `${demo}/suggestions`, 'participant'],
		['wishes', `${demo}/wishes`, 'participant'],
		['participants', `${demo}/manage/participants`, 'organiser'],
		['timetable', `${demo}/manage/timetable`, 'organiser'],
		['needs map', `${demo}/needs-map`, 'organiser'],
		['search', '/en/search?search=water', 'organiser'],
		['directory of organisations', '/en/directory/organisations', 'organiser']
	];

try {
	await main();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function main() {
	ensureBuild();
	const size = values.participants ? ['--participants', values.participants] : [];
	const links = playDemo(['--no-build', ...size]);
	const { server, seconds: coldStart } = await startServer();
	const idle = memoryOf(server);
	const cookies = {
		visitor: '',
		participant: await signIn(links.get('participant')!),
		organiser: await signIn(links.get('organiser')!)
	};
	const signedIn = memoryOf(server);
	console.log(`\n## ${values.participants ?? 55} participants\n`);
	console.log(`${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.versions.node}; `);
	console.log(`cold start ${coldStart.toFixed(2)} s, memory ${idle} MB idle,`);
	console.log(`${signedIn} MB when somebody has signed in.\n`);
	console.log(
		'| page | JavaScript, kB gzip | HTML, kB on the wire | rendered, ms | requests/s | p97.5, ms ' +
			'| rendered anew, requests/s | p97.5, ms |'
	);
	console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
	for (const [name, path, who] of pages) {
		const cookie = cookies[who];
		const { scripts, wire } = await weigh(path, cookie);
		const alone = await timeAlone(path, cookie);
		const kept = await load(path, cookie, () => path);
		const anew = await load(path, cookie, () => otherAddress(path));
		const figures = [scripts, wire, alone, ...kept, ...anew];
		console.log(`| ${name} | ${figures.map((figure) => figure.toFixed(1)).join(' | ')} |`);
	}
	console.log(`\nMemory after the load: ${memoryOf(server)} MB.\n`);
	await measureSlowPhone(cookies.participant);
	server.kill('SIGTERM');
}

/** Asks with eight connections at once. @returns requests a second and the 97.5th percentile in ms */
async function load(path: string, cookie: string, next: () => string): Promise<[number, number]> {
	const { non2xx, requests, latency } = await autocannon({
		url: address + path,
		connections: 8,
		duration: Number(values.seconds),
		headers: { cookie, 'accept-encoding': 'br' },
		requests: [{ setupRequest: (request) => ({ ...request, path: next() }) }]
	});
	if (non2xx > 0) throw new Error(`${path} answered ${non2xx} times badly`);
	return [requests.average, latency.p97_5];
}

/** The same page at an address that nobody asked for yet, so that it is rendered. */
function otherAddress(path: string): string {
	return `${path}${path.includes('?') ? '&' : '?'}measured=${++asked}`;
}

/** Plays the demo once, without serving it, and gives the sign-in link of each role. */
function playDemo(options: string[]): Map<string, string> {
	const text = execFileSync(process.execPath, ['demo/run.ts', '--links', '--once', ...options], {
		cwd: webapp,
		env: { ...environment, MAILBOX: '1' },
		encoding: 'utf8'
	});
	return new Map(
		[...text.matchAll(/^ {2}([a-z ]+) \(.*\): (http\S+)$/gm)].map(([, role, link]) => [
			role!,
			link!
		])
	);
}

async function startServer(): Promise<{ server: ChildProcess; seconds: number }> {
	const started = performance.now();
	const server = spawn(process.execPath, [smallNursery, 'server.ts'], {
		cwd: webapp,
		env: environment,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	for (;;) {
		const ready = await fetch(`${address}/en/exchanges`).then(
			({ ok }) => ok,
			() => false
		);
		if (ready) return { server, seconds: (performance.now() - started) / 1000 };
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

async function signIn(link: string): Promise<string> {
	const answer = await fetch(link, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: address, accept: 'text/html' },
		body: new URLSearchParams({ token: new URL(link).searchParams.get('token')!, to: '' })
	});
	return answer.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
}

function memoryOf({ pid }: ChildProcess): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

async function weigh(path: string, cookie: string) {
	const answer = await fetch(address + path, {
		headers: { cookie, 'accept-encoding': 'identity' }
	});
	const html = await answer.text();
	let scripts = 0;
	for (const [, source] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) {
		const script = await fetch(new URL(source!, address), {
			headers: { 'accept-encoding': 'identity' }
		});
		scripts += gzipSync(await script.bytes()).length;
	}
	const { headers } = await fetch(address + path, { headers: { cookie, 'accept-encoding': 'br' } });
	const wire = Number(headers.get('content-length') ?? gzipSync(html).length);
	return { scripts: scripts / 1000, wire: wire / 1000 };
}

/** The median of thirty requests, one after the other, each rendered anew. */
async function timeAlone(path: string, cookie: string): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < 30; round++) {
		const started = performance.now();
		await (await fetch(address + otherAddress(path), { headers: { cookie } })).text();
		times.push(performance.now() - started);
	}
	return times.sort((a, b) => a - b)[15]!;
}

/** The agenda on a phone with a slow third-generation network and a four times slower processor. */
async function measureSlowPhone(cookie: string) {
	const browser = await launcher.launch({
		executablePath: await findChromium(),
		args: ['--no-sandbox', '--disable-gpu']
	});
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	await context.addCookies(
		cookie.split('; ').map((pair) => ({
			name: pair.slice(0, pair.indexOf('=')),
			value: pair.slice(pair.indexOf('=') + 1),
			url: address
		}))
	);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 400,
		downloadThroughput: 50_000,
		uploadThroughput: 50_000
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	console.log(
		'| on a slow phone (400 ms, 400 kbit/s, processor four times slower) | usable after, s |'
	);
	console.log('| --- | ---: |');
	for (const path of [demo, `${demo}/agenda`, `${demo}/suggestions`]) {
		await page.goto('about:blank');
		await session.send('Network.clearBrowserCache');
		const started = performance.now();
		await page.goto(address + path, { waitUntil: 'load' });
		await page.locator('main h1').waitFor();
		console.log(
			`| ${path.replace('/en', '')} | ${((performance.now() - started) / 1000).toFixed(1)} |`
		);
	}
	await browser.close();
}
