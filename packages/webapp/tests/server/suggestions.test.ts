// The suggestions of a thousand organisations are computed while others go on reading.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeExchange, makeOrganiser } from '../factories.ts';
import { addOrganisations } from './add-organisations.ts';
import { openForTests } from './prepare-database.ts';
import { startServer } from './start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'trobada-suggestions-'));
const store = await openForTests(`file:${folder}/trobada.db`);
const { exchangeId } = await makeExchange(store.trobada);
const organiser = await makeOrganiser(store.trobada, exchangeId);
const token = await store.tokenFor(organiser);
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
	const began = performance.now();
	const patience = Date.now() + 180_000;
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
	// A server that computes by itself answers next to nobody meanwhile, and lets one wait for the end.
	expect(waits.length).toBeGreaterThan(10);
	expect(Math.max(...waits)).toBeLessThan((performance.now() - began) / 3);
	const { count } = await store.database
		.selectFrom('suggestion')
		.select((where) => where.fn.countAll<number>().as('count'))
		.where('exchangeId', '=', exchangeId)
		.executeTakeFirstOrThrow();
	expect(count).toBeGreaterThan(1000);
	expect(server.errors()).toBe('');
});

describe('the page', () => {
	let cookie: string;
	let path: string;
	const from = { 'x-forwarded-for': '10.1.0.1', accept: 'text/html' };
	const read = async () => {
		const answer = await fetch(server.address + path, { headers: { ...from, cookie } });
		return { text: await answer.text(), refresh: answer.headers.get('refresh') };
	};
	const press = async (action: string) => {
		const answer = await fetch(`${server.address}${path}?/${action}`, {
			method: 'POST',
			redirect: 'manual',
			headers: { ...from, cookie, origin: server.address },
			body: new URLSearchParams({ exchangeId })
		});
		return { status: answer.status, to: answer.headers.get('location') };
	};

	beforeAll(async () => {
		const { email, slug } = await store.database
			.selectFrom('person')
			.innerJoin('exchange', (join) => join.on('exchange.id', '=', exchangeId))
			.select(['person.email', 'exchange.slug'])
			.where('person.id', '=', organiser)
			.executeTakeFirstOrThrow();
		cookie = await store.cookieFor(email!, server.address, '10.1.0.1');
		path = `/en/exchanges/${slug}/suggestions`;
	});

	it('shows without JavaScript that suggestions are computed, and can stop it', async () => {
		expect((await read()).text).toContain('Compute the suggestions anew');
		expect(await press('compute')).toEqual({ status: 303, to: path });
		const underway = await read();
		expect(underway.text).toContain('until they are there, the former ones stay');
		expect(underway.text).toMatch(/\d+ suggestions, computed/);
		expect(underway.text).toContain('Look again');
		// There is something to read: nobody is interrupted.
		expect(underway.refresh).toBeNull();
		expect(await press('cancel')).toEqual({ status: 303, to: path });
		await expect
			.poll(async () => (await read()).text, { timeout: 20_000 })
			.toContain('stopped before it ended');
	});

	it('offers to try again what has failed, and asks again by itself while there is nothing to read', async () => {
		await store.database.deleteFrom('suggestion').execute();
		await store.database
			.updateTable('job')
			.set({ status: 'failed' })
			.where('exchangeId', '=', exchangeId)
			.execute();
		const { text } = await read();
		expect(text).toContain('could not be computed');
		expect(text).toContain('Try again');
		expect((await press('compute')).status).toBe(303);
		expect((await read()).refresh).toBe('3');
		await expect
			.poll(async () => (await read()).text, { timeout: 180_000 })
			.not.toContain('the former ones stay');
		const done = await read();
		expect(done.text).not.toContain('could not be computed');
		expect(done.refresh).toBeNull();
	});
});
