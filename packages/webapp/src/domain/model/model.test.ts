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
import { workOff } from '#tests/work-off.ts';
import { saveNeed } from '../need/save-need.ts';
import { removeNeed } from '../need/remove-need.ts';
import { cancelComputation } from '../suggestion/cancel-computation.ts';
import { findComputation } from '../suggestion/computations.ts';
import { computeExchangeSuggestions } from '../suggestion/compute-suggestions.ts';
import { suggestionFigures } from '../suggestion/queries.ts';
import { modelInput, type ModelInput } from './model.ts';
import { findModel, saveModel } from './save-model.ts';
import { tryModel } from './try-model.ts';

const stage = await testDatabase();
const { trobada, database, actingAs } = stage;
const administrator = await actingAs(await makeOrganiser(trobada, null, 'administrator'));

/** Speaks OpenAI's embeddings interface, as well or badly as a test wants it to. */
let answers: 'vectors' | 'longer' | 'error' | 'nonsense' | 'nothing' = 'vectors';
let whenAsked = async () => {};
const asked: { body: string; authorization: string | undefined }[] = [];
const endpoint = createServer(async (request, response) => {
	const body = await bodyOf(request);
	asked.push({ body, authorization: request.headers.authorization });
	await whenAsked();
	if (answers === 'nothing') return void response.destroy();
	if (answers === 'error') return void response.writeHead(500).end();
	if (answers === 'nonsense') return void response.end('{"data":[]}');
	const { input } = JSON.parse(body) as { input: string[] };
	const rest = answers === 'longer' ? [1, 1] : [1];
	const data = input.map((text, index) => ({ index, embedding: [text.length, ...rest] }));
	response.end(JSON.stringify({ data }));
}).listen(0);
const url = `http://localhost:${(endpoint.address() as AddressInfo).port}/v1`;
afterAll(() => {
	endpoint.closeAllConnections();
	endpoint.close();
});

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

const choose = async (choice: Partial<ModelInput>) =>
	must(
		await saveModel(administrator, modelInput.parse({ kind: 'openai', url, model: 'm', ...choice }))
	);

const figuresOf = async (exchangeId: string) =>
	must(await suggestionFigures(trobada, { exchangeId }));

async function compute(exchangeId: string) {
	must(await computeExchangeSuggestions(trobada, { exchangeId }));
	await workOff(stage);
	return figuresOf(exchangeId);
}

const textsAsked = () =>
	asked.flatMap(({ body }) => (JSON.parse(body) as { input: string[] }).input).sort();
const vectorsOf = async (exchangeId: string) =>
	database
		.selectFrom('textVector')
		.innerJoin('needOffer', 'needOffer.id', 'textVector.needOfferId')
		.select(['needOffer.title', 'textVector.model', 'textVector.needOfferId as id'])
		.where('needOffer.exchangeId', '=', exchangeId)
		.orderBy('needOffer.title')
		.execute();

async function twoOrganisations(
	titles: readonly [string, string] = ['Water reuse', 'Water reuse']
) {
	const { exchangeId } = await makeExchange(trobada);
	for (const [place, side] of (['need', 'offer'] as const).entries()) {
		const organisationId = await makeOrganisation(trobada);
		await takePart(trobada, { exchangeId, organisationId });
		await makeNeed(trobada, { exchangeId, organisationId, side, title: titles[place]! });
	}
	return exchangeId;
}

beforeEach(() => {
	answers = 'vectors';
	whenAsked = async () => {};
	asked.length = 0;
});

test('asks nobody by default', async () => {
	const exchangeId = await twoOrganisations();
	await compute(exchangeId);
	expect(must(await findModel(administrator)).model.kind).toBe('off');
	expect(await tryModel(administrator)).toMatchObject({ reason: 'nothing-to-do' });
	expect(asked).toEqual([]);
});

test('lets a model that is switched on help with the suggestions', async () => {
	await choose({ key: 'secret' });
	const exchangeId = await twoOrganisations();
	const figures = await compute(exchangeId);
	expect(asked[0]?.authorization).toBe('Bearer secret');
	expect(asked[0]?.body).toContain('Water reuse');
	expect(figures).toMatchObject({ model: 'm', modelFailure: null });
});

test('falls back and says so when the model fails', async () => {
	await choose({});
	const exchangeId = await twoOrganisations(['Sand', 'Gravel']);
	for (const [how, failure] of [
		['error', 'answered 500'],
		['nothing', 'out of reach'],
		['nonsense', '0 vectors for 1 texts']
	] as const) {
		answers = how;
		expect(await compute(exchangeId)).toMatchObject({ count: 1, modelFailure: failure });
		expect(await vectorsOf(exchangeId)).toEqual([]);
		expect(must(await tryModel(administrator)).tried).toMatchObject({ works: false });
	}
});

test('asks the model only for texts that it has not seen', async () => {
	await choose({});
	const exchangeId = await twoOrganisations(['Grape pomace', 'Pig feed']);
	await compute(exchangeId);
	expect(textsAsked()).toEqual(['Grape pomace\n', 'Pig feed\n']);
	const [kept] = await vectorsOf(exchangeId);
	asked.length = 0;
	await compute(exchangeId);
	expect(asked).toEqual([]);
	const need = await database
		.selectFrom('needOffer')
		.selectAll()
		.where('id', '=', kept!.id)
		.executeTakeFirstOrThrow();
	const changed = { ...need, themes: [], newThemes: '', title: 'Grape seeds' };
	must(await saveNeed(trobada, changed));
	expect(await compute(exchangeId)).toMatchObject({ model: 'm', modelFailure: null, count: 1 });
	expect(textsAsked()).toEqual(['Grape seeds\n']);
	expect((await vectorsOf(exchangeId)).map(({ title }) => title)).toEqual([
		'Grape seeds',
		'Pig feed'
	]);
});

test('asks once for what several organisations say in the same words', async () => {
	await choose({});
	await compute(await twoOrganisations(['Odours of compost', 'Membranes']));
	asked.length = 0;
	await compute(await twoOrganisations(['Odours of compost', 'Filters']));
	expect(textsAsked()).toEqual(['Filters\n']);
});

test('sweeps the vectors of a text that goes, and of a model that is used no more', async () => {
	await choose({});
	const exchangeId = await twoOrganisations(['Cork', 'Bark']);
	await compute(exchangeId);
	const [bark] = await vectorsOf(exchangeId);
	must(await removeNeed(trobada, { id: bark!.id, version: 1 }));
	expect((await vectorsOf(exchangeId)).map(({ title }) => title)).toEqual(['Cork']);
	await choose({ model: 'other' });
	expect(await vectorsOf(exchangeId)).toEqual([]);
	const another = await twoOrganisations(['Lime', 'Chalk']);
	await compute(another);
	expect(await vectorsOf(another)).toHaveLength(2);
	await choose({ kind: 'off' });
	const left = await database.selectFrom('textVector').select('hash').execute();
	expect(left).toEqual([]);
});

test('begins anew where the model of that name is another one now', async () => {
	await choose({});
	const exchangeId = await twoOrganisations(['Wool', 'Felt']);
	await compute(exchangeId);
	answers = 'longer';
	const organisationId = await makeOrganisation(trobada);
	await takePart(trobada, { exchangeId, organisationId });
	await makeNeed(trobada, { exchangeId, organisationId, title: 'Looms' });
	expect((await compute(exchangeId)).modelFailure).toBe('vectors of another length than before');
	asked.length = 0;
	expect((await compute(exchangeId)).modelFailure).toBe(null);
	expect(textsAsked()).toEqual(['Felt\n', 'Looms\n', 'Wool\n']);
});

test('stops at a cancel, with what it had read kept and the former suggestions in place', async () => {
	await choose({ kind: 'off' });
	const exchangeId = await twoOrganisations(['Clay', 'Kilns']);
	await compute(exchangeId);
	await choose({});
	const before = await database
		.selectFrom('suggestion')
		.select('id')
		.where('exchangeId', '=', exchangeId)
		.execute();
	whenAsked = async () => {
		whenAsked = () => new Promise(() => {});
		must(await cancelComputation(trobada, { exchangeId }));
	};
	await compute(exchangeId);
	expect(must(await findComputation(trobada, { exchangeId })).computation?.status).toBe(
		'cancelled'
	);
	const after = await database
		.selectFrom('suggestion')
		.select('id')
		.where('exchangeId', '=', exchangeId)
		.execute();
	expect(after).toEqual(before);
	expect((await vectorsOf(exchangeId)).map(({ title }) => title)).toEqual(['Clay']);
});

test('sends nothing more, and keeps nothing, once the model is switched off', async () => {
	await choose({});
	const exchangeId = await twoOrganisations(['Marble', 'Granite']);
	whenAsked = async () => void (await choose({ kind: 'off' }));
	const figures = await compute(exchangeId);
	expect(textsAsked()).toEqual(['Marble\n']);
	expect(figures).toMatchObject({ count: 1, modelFailure: 'no longer switched on' });
	expect(await vectorsOf(exchangeId)).toEqual([]);
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
