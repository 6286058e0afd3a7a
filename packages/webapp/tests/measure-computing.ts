// How long the process answers nobody while it computes the suggestions of a thousand organisations:
// at once, by a job, and by a job with a model (an invented one, on this machine, of 1,024 figures).

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { suggest } from '@trobada/matching';
import { connect } from '#database/connect.ts';
import { migrate } from '#database/migrate.ts';
import { system } from '#domain/access/actor.ts';
import { inTransaction, type Context } from '#domain/context.ts';
import { exchangeById } from '#domain/exchange/queries.ts';
import { startJobs } from '#domain/job/run-jobs.ts';
import { computeExchangeSuggestions } from '#domain/suggestion/compute-suggestions.ts';
import { gatherWork } from '#domain/suggestion/gather-work.ts';
import { keepSuggestions } from '#domain/suggestion/keep-suggestions.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { newId } from '#platform/identifiers.ts';
import { openLog } from '#platform/log.ts';
import { readSettings } from '#platform/settings.ts';
import { makeExchange, must } from './factories.ts';
import { addOrganisations } from './server/add-organisations.ts';

const organisations = 1000;
const folder = mkdtempSync(join(tmpdir(), 'trobada-computing-'));
const connection = await connect(`file:${folder}/trobada.db`);
await migrate(connection);
const { database } = connection;
const contextWith = (fixedModel: Context['fixedModel']): Context => ({
	database,
	now: () => new Date().toISOString(),
	newId,
	actor: system,
	fixedModel
});
const context = contextWith(null);
const { exchangeId } = await makeExchange(context);
const { exchangeId: small } = await makeExchange(context);
await addOrganisations({ database, trobada: context }, exchangeId, organisations);
await addOrganisations({ database, trobada: context }, small, 40);
// No two texts are the same, so that the model is asked for each.
await sql`update "needOffer" set title = title || ' ' || id`.execute(database);
const labels = (await openThemes(database)).labelIndex();

const endpoint = createServer(async (request, response) => {
	let body = '';
	for await (const part of request) body += part;
	const { input } = JSON.parse(body) as { input: string[] };
	const data = input.map((text) => ({ embedding: vectorOf(text) }));
	response.end(JSON.stringify({ data }));
}).listen(0);
const model = {
	url: `http://localhost:${(endpoint.address() as AddressInfo).port}/v1`,
	model: 'invented',
	key: ''
};

function vectorOf(text: string): number[] {
	return Array.from({ length: 1024 }, (_, place) => Math.sin(place + text.length));
}

/** The longest time in which no timer fired, and how long it all took, in milliseconds. */
async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
	const started = performance.now();
	let last = started;
	let longest = 0;
	const look = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
	};
	const looking = setInterval(look, 1);
	await work();
	look();
	clearInterval(looking);
	const took = performance.now() - started;
	console.log(`| ${what} | ${took.toFixed(0)} | ${longest.toFixed(0)} |`);
}

async function atOnce(id: string) {
	const exchange = await exchangeById(database, id);
	const work = await gatherWork(database, exchange!);
	const computed = suggest(work.organisations, { ...work, labels });
	await inTransaction(context, async (inside) => {
		await keepSuggestions(inside, id, computed, {});
	});
}

async function byJob(withModel: boolean) {
	const asking = contextWith(withModel ? model : null);
	const jobs = startJobs({
		contextFor: (actor) => ({ ...asking, actor }),
		mailer: { send: async () => {}, close: () => {} },
		log: openLog('error'),
		settings: readSettings({ APP_URL: 'http://trobada.example' })
	});
	const { jobId } = must(await computeExchangeSuggestions(asking, { exchangeId }));
	jobs.wake();
	for (;;) {
		const { status } = await database
			.selectFrom('job')
			.select('status')
			.where('id', '=', jobId!)
			.executeTakeFirstOrThrow();
		if (status === 'done') break;
		if (status === 'failed') throw new Error('the job failed');
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	await jobs.stop();
}

console.log(`| ${organisations} organisations, 4 texts each | ms | blocked at the longest, ms |`);
console.log('| --- | ---: | ---: |');
try {
	await measure('in the process itself', () => atOnce(exchangeId));
	await measure('in the process itself, 40 organisations', () => atOnce(small));
	await measure('by a job', () => byJob(false));
	await measure('by a job, no text known to the model', () => byJob(true));
	await measure('by a job, all texts known to the model', () => byJob(true));
} finally {
	endpoint.close();
	endpoint.closeAllConnections();
	await connection.close();
	rmSync(folder, { recursive: true, force: true });
}
