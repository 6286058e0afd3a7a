import { createServer, type IncomingMessage } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepVectors, openaiModel, rank, rankWithModel, transformersModel } from '../index.ts';

// A fake endpoint: it holds that “xilografo” and “boixista” are the same and all else is not.
type Answer = { status: number; body: unknown } | 'never';
let answer: (input: string[]) => Answer;
let asked: string[][] = [];
const vectorOf = (text: string) => (/xilogra|boix/i.test(text) ? [1, 0] : [0, 1]);
const good = (input: string[]): Answer => ({
	status: 200,
	body: {
		data: input.map((text, index) => ({ index, embedding: vectorOf(text) })).reverse()
	}
});

const server = createServer(async (request, response) => {
	const input = (JSON.parse(await readBody(request)) as { input: string[] }).input;
	asked.push(input);
	const given = answer(input);
	if (given === 'never') return;
	response.writeHead(given.status, { 'content-type': 'application/json' });
	response.end(JSON.stringify(given.body));
});

async function readBody(request: IncomingMessage): Promise<string> {
	let body = '';
	for await (const part of request) body += part;
	return body;
}

let url = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => server.closeAllConnections());
afterAll(() => void server.close());
beforeEach(() => {
	answer = good;
	asked = [];
});

const needs = [{ id: 'n', language: 'it', title: 'Cerchiamo uno xilografo', text: '' }];
const offers = [
	{ id: 'cheese', language: 'ca', title: 'Formatge', text: '' },
	{ id: 'water', language: 'ca', title: 'Aigua', text: '' },
	{ id: 'wine', language: 'ca', title: 'Vi', text: '' },
	{ id: 'carver', language: 'ca', title: 'Boixista', text: '' }
];
const texts = { needs, offers };
const model = (options = {}) => openaiModel({ url, model: 'fake', timeout: 300, ...options });
const orderOf = (matches: Awaited<ReturnType<typeof rankWithModel>>) =>
	matches.rankings[0]!.offers.map(({ offer }) => offer);

test('lifts an offer that only the model understands', async () => {
	const matches = await rankWithModel(texts, model());
	expect(orderOf(matches)[0]).toBe('carver');
	expect(matches.modelFailure).toBeUndefined();
});

test('asks in batches, with the prefix of the kind', async () => {
	const prefixes = { need: 'query: ', offer: 'passage: ' };
	await rankWithModel(texts, model({ batch: 3, prefixes }));
	expect(asked.map((input) => input.length)).toEqual([1, 3, 1]);
	expect(asked[0]![0]).toMatch(/^query: /);
	expect(asked[1]![0]).toMatch(/^passage: /);
});

const failures: [string, (input: string[]) => Answer, RegExp][] = [
	['answers 500', () => ({ status: 500, body: {} }), /500/],
	['does not answer in time', () => 'never', /300 ms/],
	['sends too few vectors', () => ({ status: 200, body: { data: [] } }), /0 vectors for 1/],
	[
		'sends vectors of several lengths',
		(input) => ({
			status: 200,
			body: { data: input.map((_, place) => ({ embedding: new Array(place + 1).fill(0.5) })) }
		}),
		/a vector of 2 beside one of 1/
	],
	[
		'sends something that is no vector',
		() => ({ status: 200, body: { data: [{ embedding: 'x' }] } }),
		/without a vector/
	],
	['sends no data', () => ({ status: 200, body: { error: 'busy' } }), /without data/]
];
for (const [what, failing, reason] of failures) {
	test(`keeps the default ranking and says so when the endpoint ${what}`, async () => {
		answer = failing;
		const matches = await rankWithModel(texts, model());
		expect(matches.modelFailure?.reason).toMatch(reason);
		expect(matches.rankings).toEqual(rank(texts).rankings);
	});
}

test('keeps the default ranking when nobody listens', async () => {
	const matches = await rankWithModel(texts, model({ url: 'http://127.0.0.1:9/v1' }));
	expect(matches.modelFailure?.reason).toBe('out of reach');
	expect(orderOf(matches)).toHaveLength(4);
});

test('asks only for texts that it has not seen', async () => {
	const store = new Map<string, Float32Array>();
	const kept = keepVectors(model(), store);
	await rankWithModel(texts, kept);
	const before = asked.length;
	await rankWithModel(texts, kept);
	expect(asked.length).toBe(before);
	expect(store.size).toBe(5);
	const more = { needs, offers: [...offers, { id: 'new', title: 'Nou', text: '' }] };
	await rankWithModel(more, kept);
	expect(asked.at(-1)).toEqual(['Nou\n']);
});

test('opens a model from a local folder with the remote switched off', async () => {
	const library = join(mkdtempSync(join(tmpdir(), 'models-')), 'library.mjs');
	writeFileSync(
		library,
		`export const env = { allowRemoteModels: true };
		export async function pipeline(task, model) {
			if (env.allowRemoteModels || env.localModelPath !== '/models') throw new Error('remote');
			return async (texts) => ({
				tolist: () => texts.map((text) => (/xilogra|boix/i.test(text) ? [1, 0] : [0, 1]))
			});
		}`
	);
	const local = transformersModel({ folder: '/models', model: 'small', library });
	expect(orderOf(await rankWithModel(texts, local))[0]).toBe('carver');
});

test('says so where the library is not installed', async () => {
	const local = transformersModel({ folder: '/models', model: 'small' });
	const { modelFailure } = await rankWithModel(texts, local);
	expect(modelFailure?.reason).toMatch(/@huggingface\/transformers/);
});
