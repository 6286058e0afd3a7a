// A thousand organisations are mapped while others go on reading.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeExchange, makeOrganiser } from '../factories.ts';
import { addOrganisations } from './add-organisations.ts';
import { openForTests } from './prepare-database.ts';
import { startServer } from './start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'trobada-needs-map-'));
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

type Answered = { state: string; total: number; drawnAt: string | null };

async function readMap(): Promise<Answered> {
	const answer = await fetch(`${server.address}/api/v1/exchanges/${exchangeId}/needs-map`, {
		headers: { authorization: `Bearer ${token}` }
	});
	expect(answer.status).toBe(200);
	return (await answer.json()) as Answered;
}

it('answers everybody while it draws the map of a thousand organisations', async () => {
	// The thesaurus is read with the first map; that is another matter.
	await fetch(`${server.address}/en/themes`);
	expect(await readMap()).toMatchObject({ state: 'drawing', total: 0, drawnAt: null });
	const waits: number[] = [];
	const began = performance.now();
	const patience = Date.now() + 180_000;
	while ((await readMap()).state === 'drawing') {
		for (let count = 0; count < 5; count++) {
			const asked = performance.now();
			// Another address each time, so that the page is rendered and not kept.
			const answer = await fetch(`${server.address}/en/exchanges?page=${waits.length + 1}`, {
				headers: { 'x-forwarded-for': `10.0.${waits.length % 250}.1` }
			});
			await answer.text();
			expect(answer.status).toBe(200);
			waits.push(performance.now() - asked);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		if (Date.now() > patience) throw new Error('the map is never drawn');
	}
	// A server that draws by itself answers next to nobody meanwhile, and lets one wait for the end.
	expect(waits.length).toBeGreaterThan(10);
	expect(Math.max(...waits)).toBeLessThan((performance.now() - began) / 3);
	const drawn = await readMap();
	expect(drawn.state).toBe('current');
	expect(drawn.total).toBeGreaterThan(300);
	expect(server.errors()).toBe('');
});
