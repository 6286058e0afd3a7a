import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	suggest,
	type EmbedWork,
	type MatchingWork,
	type SeekingOrganisation,
	type Suggestions,
	type WorkerReply
} from './index.ts';

/** Holds that a woodcarver is sought where one is offered; says nothing at all to a “mute”. */
const endpoint = createServer(async (request, response) => {
	let body = '';
	for await (const part of request) body += part;
	const { input, model } = JSON.parse(body) as { input: string[]; model: string };
	if (model === 'mute') return;
	const data = input.map((text) => ({ embedding: /xilogra|boix/i.test(text) ? [1, 0] : [0, 1] }));
	response.end(JSON.stringify({ data }));
});
const worker = new Worker(new URL(import.meta.resolve('@trobada/matching/worker')));
const additions = { concepts: [], labels: [] };
const organisation = (id: string, need: string, offer: string): SeekingOrganisation => ({
	id,
	region: '',
	needs: need ? [{ id: `${id}-n`, language: 'it', title: need, text: '' }] : [],
	offers: offer ? [{ id: `${id}-o`, language: 'ca', title: offer, text: '' }] : []
});
const titles = 'Boixista Formatge Aigua Vi Carn Sal Oli Fusta Paper Sabó'.split(' ');
const organisations = [
	organisation('seeker', 'Cerchiamo uno xilografo', ''),
	...titles.map((title) => organisation(title, '', title))
];
let url = '';

beforeAll(async () => {
	await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/v1`;
});
afterAll(async () => {
	await worker.terminate();
	endpoint.closeAllConnections();
	endpoint.close();
});

function ask(work: MatchingWork): Promise<WorkerReply> {
	worker.postMessage({ additions, work });
	return new Promise((resolve) => worker.once('message', resolve));
}

async function answerTo<Value>(work: MatchingWork): Promise<Value> {
	const reply = await ask(work);
	if (reply.kind === 'failed') throw new Error(reply.message);
	return JSON.parse(reply.json) as Value;
}

const embed = (side: 'need' | 'offer', texts: string[], model = 'fake'): EmbedWork => ({
	kind: 'embed',
	model: { kind: 'openai', url, model, timeout: model === 'mute' ? 300 : 30_000 },
	side,
	texts
});
const rules = {
	kind: 'suggest' as const,
	organisations,
	notRelevant: [],
	forbidden: [['seeker', 'Formatge'] as const],
	onlyAcrossRegions: false,
	cap: 2
};

test('suggests the same as without a worker', async () => {
	const { forbidden, cap } = rules;
	const aside = await answerTo<Suggestions>(rules);
	expect(aside).toEqual(JSON.parse(JSON.stringify(suggest(organisations, { forbidden, cap }))));
	expect(aside.suggestions.length).toBeGreaterThan(0);
});

test('embeds texts with a model and lets their vectors speak', async () => {
	const scoreOf = ({ suggestions }: Suggestions) =>
		suggestions.find(({ a, b }) => `${a} ${b}` === 'seeker Boixista')?.score ?? 0;
	const [need] = await answerTo<string[]>(embed('need', ['xilografo']));
	const offers = await answerTo<string[]>(embed('offer', titles));
	const vectors = new Map([
		['seeker-n', need!],
		...titles.map((title, place) => [`${title}-o`, offers[place]!] as const)
	]);
	const without = scoreOf(await answerTo<Suggestions>(rules));
	expect(scoreOf(await answerTo<Suggestions>({ ...rules, vectors }))).toBeGreaterThan(without);
	const odd = new Map([...vectors, ['Vi-o', need!.slice(0, 8)] as const]);
	expect(await ask({ ...rules, vectors: odd })).toMatchObject({ kind: 'failed', model: true });
});

test('says that it was the model that failed', async () => {
	expect(await ask(embed('need', ['xilografo'], 'mute'))).toEqual({
		kind: 'failed',
		message: 'no answer in 300 ms',
		model: true
	});
});
