// What the server in front of everything refuses, and how it says so.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeExchange, makeOrganiser } from '../factories.ts';
import { openForTests } from './prepare-database.ts';
import { startServer } from './start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'trobada-refusals-'));
const store = await openForTests(`file:${folder}/trobada.db`);
const { exchangeId, slug } = await makeExchange(store.trobada);
const organiser = await makeOrganiser(store.trobada, exchangeId);
const { email } = await store.database
	.selectFrom('person')
	.select('email')
	.where('id', '=', organiser)
	.executeTakeFirstOrThrow();
const server = await startServer({ environment: { DATA_FOLDER: folder, TRUST_PROXY: '1' } });
const cookie = await store.cookieFor(email!, server.address, '10.0.0.1');

afterAll(async () => {
	await server.stop();
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

const evil = 'https://evil.example';
const ask = (path: string, request: RequestInit & { from?: string } = {}) =>
	fetch(server.address + path, {
		redirect: 'manual',
		...request,
		headers: { 'x-forwarded-for': request.from ?? '10.0.0.2', ...request.headers }
	});

describe('another site’s page', () => {
	const change = JSON.stringify({ name: 'Theirs' });

	it('changes nothing through the API in the name of who is signed in', async () => {
		const answer = await ask(`/api/v1/exchanges/${exchangeId}/delegations`, {
			method: 'POST',
			headers: { cookie, origin: evil, 'content-type': 'application/json' },
			body: change
		});
		expect(answer.status).toBe(403);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(await answer.json()).toMatchObject({ reason: 'foreign-origin', status: 403 });
	});

	it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=b'])(
		'is told so in a problem when it sends %s',
		async (type) => {
			const answer = await ask(`/api/v1/exchanges/${exchangeId}/delegations`, {
				method: 'POST',
				headers: { cookie, origin: evil, 'content-type': type },
				body: 'name=Theirs'
			});
			expect(answer.status).toBe(403);
			expect(await answer.json()).toMatchObject({ reason: 'foreign-origin' });
		}
	);

	it('cannot say that it comes from here', async () => {
		const answer = await ask(`/api/v1/exchanges/${exchangeId}/delegations`, {
			method: 'POST',
			headers: {
				cookie,
				origin: evil,
				'x-trobada-from': server.address,
				'content-type': 'application/json'
			},
			body: change
		});
		expect(answer.status).toBe(403);
	});

	it.each([evil, 'null', undefined])('sends no form from %s', async (origin) => {
		const answer = await ask(`/en/exchanges/${slug}/manage/delegations?/save`, {
			method: 'POST',
			headers: { cookie, ...(origin && { origin }) },
			body: new URLSearchParams({ exchangeId, name: 'Theirs' })
		});
		expect(answer.status).toBe(403);
		const delegations = await store.database.selectFrom('delegation').selectAll().execute();
		expect(delegations).toEqual([]);
	});
});

describe('who asks too often', () => {
	it('is told by the API when to come again', async () => {
		const from = '10.0.0.3';
		let answer = await ask('/api/v1/exchanges', { from });
		for (let count = 0; answer.status === 200 && count < 700; count++) {
			await answer.arrayBuffer();
			answer = await ask('/api/v1/exchanges', { from });
		}
		expect(answer.status).toBe(429);
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(await answer.json()).toMatchObject({ reason: 'too-many', status: 429 });
	});

	it('waits to sign in, and learns nothing about who is known', async () => {
		const send = (address: string) =>
			ask('/en/sign-in', {
				method: 'POST',
				from: '10.0.0.4',
				headers: { origin: server.address, accept: 'text/html' },
				body: new URLSearchParams({ email: address })
			});
		const [known, unknown] = [await send(email!), await send('nobody@trobada.example')];
		const leadsTo = ({ headers }: Response, address: string) =>
			decodeURIComponent(headers.get('location')!).replace(address, '');
		expect(unknown.status).toBe(known.status);
		expect(leadsTo(unknown, 'nobody@trobada.example')).toBe(leadsTo(known, email!));
		let status = known.status;
		for (let count = 0; status === 303 && count < 20; count++) {
			({ status } = await send('nobody@trobada.example'));
		}
		expect(status).toBe(429);
	});
});

describe('every page', () => {
	it('lets only its own scripts run', async () => {
		const answer = await ask(`/en/exchanges/${slug}`);
		const policy = answer.headers.get('content-security-policy') ?? '';
		const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
		expect(scripts).toBeDefined();
		expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	});

	it('names its request, each time anew', async () => {
		const id = async () => (await ask('/en/exchanges')).headers.get('x-request-id');
		expect(await id()).not.toBe(await id());
	});

	it('is not kept for somebody else', async () => {
		const path = `/en/exchanges/${slug}/manage`;
		expect((await ask(path, { headers: { cookie } })).status).toBe(200);
		expect((await ask(path)).status).not.toBe(200);
		expect((await ask(path, { headers: { cookie: 'trobada.session_token=x' } })).status).not.toBe(
			200
		);
	});

	it('shows what was written a moment before', async () => {
		const path = `/en/exchanges/${slug}`;
		expect(await (await ask(path, { headers: { cookie } })).text()).not.toContain('Benvinguts');
		await store.database
			.updateTable('exchange')
			.set({ title: JSON.stringify({ en: 'Benvinguts' }) as never })
			.where('id', '=', exchangeId)
			.execute();
		expect(await (await ask(path, { headers: { cookie } })).text()).toContain('Benvinguts');
	});
});
