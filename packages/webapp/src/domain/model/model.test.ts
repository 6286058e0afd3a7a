import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeExchange,
	makeNeed,
	makeOrganisation,
	makeOrganiser,
	must,
	takePart
} from '#tests/factories.ts';
import { computeExchangeSuggestions } from '../suggestion/compute-suggestions.ts';
import { suggestionFigures } from '../suggestion/queries.ts';
import { modelInput, type ModelInput } from './model.ts';
import { findModel, saveModel } from './save-model.ts';
import { tryModel } from './try-model.ts';

const { trobada, database, actingAs } = await testDatabase();
const administrator = await actingAs(await makeOrganiser(trobada, null, 'administrator'));

/** Speaks OpenAI's embeddings interface, as well or badly as a test wants it to. */
let answers: 'vectors' | 'error' | 'nonsense' = 'vectors';
const asked: { body: string; authorization: string | undefined }[] = [];
const endpoint = createServer(async (request, response) => {
	const body = await bodyOf(request);
	asked.push({ body, authorization: request.headers.authorization });
	if (answers === 'error') return void response.writeHead(500).end();
	if (answers === 'nonsense') return void response.end('{"data":[]}');
	const { input } = JSON.parse(body) as { input: string[] };
	const data = input.map((text, index) => ({ index, embedding: [text.length, 1] }));
	response.end(JSON.stringify({ data }));
}).listen(0);
const url = `http://localhost:${(endpoint.address() as AddressInfo).port}/v1`;
afterAll(() => endpoint.close());

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

const choose = async (choice: Partial<ModelInput>) =>
	must(
		await saveModel(administrator, modelInput.parse({ kind: 'openai', url, model: 'm', ...choice }))
	);

async function twoOrganisations() {
	const { exchangeId } = await makeExchange(trobada);
	for (const side of ['need', 'offer'] as const) {
		const organisationId = await makeOrganisation(trobada);
		await takePart(trobada, { exchangeId, organisationId });
		await makeNeed(trobada, { exchangeId, organisationId, side, title: 'Water reuse' });
	}
	return exchangeId;
}

beforeEach(() => {
	answers = 'vectors';
	asked.length = 0;
});

test('asks nobody by default', async () => {
	const exchangeId = await twoOrganisations();
	must(await computeExchangeSuggestions(trobada, { exchangeId }));
	expect(must(await findModel(administrator)).model.kind).toBe('off');
	expect(await tryModel(administrator)).toMatchObject({ reason: 'nothing-to-do' });
	expect(asked).toEqual([]);
});

test('lets a model that is switched on help with the suggestions', async () => {
	await choose({ key: 'secret' });
	const exchangeId = await twoOrganisations();
	must(await computeExchangeSuggestions(trobada, { exchangeId }));
	expect(asked[0]?.authorization).toBe('Bearer secret');
	expect(asked[0]?.body).toContain('Water reuse');
	const figures = await suggestionFigures(trobada, exchangeId);
	expect(figures).toMatchObject({ model: 'm', modelFailure: null });
});

test('falls back and says so when the model fails', async () => {
	await choose({});
	const exchangeId = await twoOrganisations();
	for (const [how, failure] of [
		['error', 'answered 500'],
		['nonsense', '0 vectors for 1 texts']
	] as const) {
		answers = how;
		const { count } = must(await computeExchangeSuggestions(trobada, { exchangeId }));
		expect(count).toBe(1);
		expect((await suggestionFigures(trobada, exchangeId)).modelFailure).toBe(failure);
		expect(must(await tryModel(administrator)).tried).toMatchObject({ works: false });
	}
});

test('tries the model with invented sentences only', async () => {
	await choose({});
	await twoOrganisations();
	expect(must(await tryModel(administrator)).tried).toEqual({ works: true, size: 2 });
	expect(asked).toHaveLength(1);
	expect(asked[0]?.body).toContain('waste water');
});

test('never shows the key, nor audits it, and gives it to no other endpoint', async () => {
	await choose({ key: 'secret' });
	const shown = must(await findModel(administrator)).model;
	expect(shown.hasKey).toBe(true);
	expect(JSON.stringify(shown)).not.toContain('secret');
	const audits = await database.selectFrom('audit').select('details').execute();
	expect(JSON.stringify(audits)).not.toContain('secret');
	await choose({ model: 'other' });
	expect(must(await findModel(administrator)).model.hasKey).toBe(true);
	await choose({ url: 'http://elsewhere.example/v1' });
	expect(must(await findModel(administrator)).model.hasKey).toBe(false);
});

test('is nobody’s to change but the administrator’s, and not even that where the operator fixed it', async () => {
	const off = modelInput.parse({ kind: 'off' });
	const organiser = await actingAs(await makeOrganiser(trobada, await twoOrganisations()));
	expect(await saveModel(organiser, off)).toMatchObject({ reason: 'not-allowed' });
	const fixed = { ...administrator, fixedModel: { url, model: 'fixed', key: '' } };
	expect(await saveModel(fixed, off)).toMatchObject({ reason: 'fixed' });
	expect(must(await findModel(fixed)).model).toMatchObject({ model: 'fixed', fixed: true });
});

test('takes no address with a password in it', () => {
	const parsed = modelInput.safeParse({
		kind: 'openai',
		url: 'https://me:secret@models.example/v1',
		model: 'm'
	});
	expect(parsed.error?.issues[0]?.message).toBe('problem.url');
});
