// The suggestions of a thousand organisations are computed while others go on reading.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeExchange, makeOrganiser } from '../factories.ts';
import { addOrganisations } from './add-organisations.ts';
import { openForTests } from './prepare-database.ts';
import { startServer } from './start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'trobada-suggestions-'));
const store = await openForTests(`file:${folder}/trobada.db`);
const { exchangeId } = await makeExchange(store.trobada);
const token = await store.tokenFor(await makeOrganiser(store.trobada, exchangeId));
await addOrganisations(store, exchangeId, 1000);
const server = await startServer({ environment: { DATA_FOLDER: folder, TRUST_PROXY: '1' } });

afterAll(async () => {
	await server.stop();
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

async function ask(path: string, method = 'GET') {
	const answer = await fetch(`${server.address}/api/v1/exchanges/${exchangeId}${path}`, {
		method,
		headers: { authorization: `Bearer ${token}` }
	});
	return { status: answer.status, body: await answer.json() };
}

it('answers everybody while it computes the suggestions of a thousand organisations', async () => {
	// The thesaurus is read when it is first needed; that is another matter.
	await fetch(`${server.address}/en/themes`);
	const asked = await ask('/suggestions', 'POST');
	expect(asked).toEqual({ status: 202, body: { jobId: expect.any(String) } });
	const waits: number[] = [];
	const patience = Date.now() + 60_000;
	for (;;) {
		const { status } = (await ask('/suggestions/computations/latest')).body as { status: string };
		if (status === 'done') break;
		expect(['queued', 'running']).toContain(status);
		for (let count = 0; count < 5; count++) {
			const started = performance.now();
			// Another address each time, so that the page is rendered and not kept.
			const answer = await fetch(`${server.address}/en/exchanges?page=${waits.length + 1}`, {
				headers: { 'x-forwarded-for': `10.0.${waits.length % 250}.1` }
			});
			await answer.text();
			expect(answer.status).toBe(200);
			waits.push(performance.now() - started);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		if (Date.now() > patience) throw new Error('the suggestions are never computed');
	}
	// Computed by the server itself, they would take all of them more than a second.
	expect(waits.length).toBeGreaterThan(10);
	expect(Math.max(...waits)).toBeLessThan(500);
	const { count } = await store.database
		.selectFrom('suggestion')
		.select((where) => where.fn.countAll<number>().as('count'))
		.where('exchangeId', '=', exchangeId)
		.executeTakeFirstOrThrow();
	expect(count).toBeGreaterThan(1000);
	expect(server.errors()).toBe('');
});
