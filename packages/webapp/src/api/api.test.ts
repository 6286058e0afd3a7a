import { describe, expect, it } from 'vitest';
import { apiClient, tokenOf } from '#tests/api-client.ts';
import { testDatabase } from '#tests/database.ts';
import { makeExchange, makeNeed, makeOrganiser, must, takePart } from '#tests/factories.ts';
import { workOff } from '#tests/work-off.ts';
import { createToken } from '#domain/token/create-token.ts';
import { describeApi } from './document.ts';
import { operations } from './operations.ts';

const stage = await testDatabase();
const { trobada, actingAs } = stage;
const { ask } = apiClient(stage);
const administrator = await makeOrganiser(trobada, null, 'administrator');
const token = await tokenOf(stage, administrator);

async function json(path: string, more: Parameters<typeof ask>[1] = {}) {
	const response = await ask(`/v1${path}`, { token, ...more });
	const text = await response.text();
	return { response, status: response.status, body: text ? JSON.parse(text) : null };
}

describe('the document', () => {
	it('names every operation once, with an example of body and answer', () => {
		const names = operations.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const operation of operations) {
			if (operation.answer) expect(operation.exampleAnswer, operation.name).not.toBeNull();
		}
	});

	it('gives examples that the operations themselves accept', () => {
		for (const {
			name,
			input,
			example,
			exampleAnswer,
			answer,
			fixed,
			path,
			versioned,
			upload
		} of operations) {
			if (upload) continue;
			const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => [
				parameter!,
				parameter === 'kind' ? 'waiting' : parameter === 'language' ? 'ca' : `x-${parameter}`
			]);
			const whole = { ...example, ...fixed, ...(versioned && { version: 1 }) };
			const parsed = input.safeParse({ ...whole, ...Object.fromEntries(parameters) });
			expect(parsed.error?.issues ?? [], name).toEqual([]);
			if (answer) expect(answer.safeParse(exampleAnswer).error?.issues ?? [], name).toEqual([]);
		}
	});

	it('is served as it is', async () => {
		const response = await ask('/openapi.json');
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual(JSON.parse(JSON.stringify(describeApi())));
	});
});

describe('who asks', () => {
	it('asks a stranger to sign in and says how', async () => {
		const { response, body } = await json('/organisations', { token: null });
		expect(response.status).toBe(401);
		expect(response.headers.get('www-authenticate')).toContain('Bearer');
		expect(response.headers.get('content-type')).toBe('application/problem+json');
		expect(body.reason).toBe('sign-in-first');
	});

	it('refuses a token that is unknown or revoked', async () => {
		expect((await json('/exchanges', { token: 'trobada_nothing' })).body.reason).toBe('bad-token');
		const context = await actingAs(administrator);
		const made = must(
			await createToken(context, { name: 'Old', scopes: ['read', 'write'], days: 1 })
		);
		expect((await json('/tokens', { token: made.secret })).status).toBe(200);
		const gone = await json(`/tokens/${made.id}`, { method: 'DELETE', token: made.secret });
		expect(gone.status).toBe(204);
		expect((await json('/tokens', { token: made.secret })).status).toBe(401);
		stage.setClock('2023-05-02T10:00:00.000Z');
	});

	it('refuses a token that has expired', async () => {
		const context = await actingAs(administrator);
		const { secret } = must(await createToken(context, { name: 'Day', scopes: ['read'], days: 1 }));
		stage.setClock('2023-05-03T10:00:01.000Z');
		expect((await json('/tokens', { token: secret })).status).toBe(401);
		stage.setClock('2023-05-02T10:00:00.000Z');
	});

	it('lets a token for reading read and not write', async () => {
		const context = await actingAs(administrator);
		const { secret } = must(await createToken(context, { name: 'R', scopes: ['read'], days: 1 }));
		expect((await json('/organisations', { token: secret })).status).toBe(200);
		const body = { kind: 'cluster', name: 'Never' };
		const refused = await json('/organisations', { method: 'POST', token: secret, body });
		expect(refused.body).toMatchObject({ status: 403, reason: 'wrong-scope' });
	});

	it('lets a token make no token that may do more', async () => {
		const context = await actingAs(administrator);
		const { secret } = must(await createToken(context, { name: 'W', scopes: ['write'], days: 1 }));
		const body = { name: 'More', scopes: ['read', 'write'] };
		expect((await json('/tokens', { method: 'POST', token: secret, body })).status).toBe(403);
	});

	it('takes a change with a cookie only from our own pages', async () => {
		const { actor: signedIn } = await actingAs(administrator);
		const body = { kind: 'cluster', name: 'From a page' };
		const post = (headers: Record<string, string>) =>
			json('/organisations', { method: 'POST', token: null, signedIn, body, headers });
		expect((await post({})).body.reason).toBe('foreign-origin');
		expect((await post({ origin: 'http://evil.example' })).body.reason).toBe('foreign-origin');
		expect((await post({ origin: 'http://trobada.example' })).status).toBe(201);
		expect((await json('/organisations', { token: null, signedIn })).status).toBe(200);
	});
});

describe('problems', () => {
	it('name each field in the language of the reader', async () => {
		const headers = { 'accept-language': 'ca' };
		const { status, body, response } = await json('/organisations', {
			method: 'POST',
			body: { kind: 'castle' },
			headers
		});
		expect(status).toBe(422);
		expect(response.headers.get('content-language')).toBe('ca');
		expect(Object.keys(body.errors).sort()).toEqual(['kind', 'name']);
		expect(body.title).toContain('atenció');
	});

	it('say what is wrong with a body before anything is looked at', async () => {
		const post = (body: string, headers: Record<string, string>) =>
			json('/organisations', { method: 'POST', body, headers });
		const type = { 'content-type': 'application/json' };
		expect((await post('{', type)).body.reason).toBe('bad-json');
		expect((await post('[]', type)).body.reason).toBe('bad-json');
		expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
		expect((await post(`{"name":"${'a'.repeat(1_100_000)}"}`, type)).status).toBe(413);
		expect((await json('/nothing')).body.reason).toBe('unknown-operation');
	});
});

describe('versions', () => {
	it('need If-Match, and refuse a second editor of the same version', async () => {
		const made = await json('/organisations', {
			method: 'POST',
			body: { kind: 'cluster', name: 'Version' }
		});
		const path = `/organisations/${made.body.id}`;
		const seen = await json(path);
		const tag = seen.response.headers.get('etag')!;
		expect(tag).toBe('"1"');
		const put = (headers: Record<string, string>, name: string) =>
			json(path, { method: 'PUT', headers, body: { kind: 'cluster', name } });
		expect((await put({}, 'None')).status).toBe(428);
		const first = await put({ 'if-match': tag }, 'First');
		expect(first.status).toBe(204);
		expect(first.response.headers.get('etag')).toBe('"2"');
		expect((await put({ 'if-match': tag }, 'Second')).status).toBe(412);
		expect((await put({ 'if-match': '*' }, 'Any')).status).toBe(412);
		expect((await json(path)).body.name).toBe('First');
		expect((await json(path, { headers: { 'if-none-match': '"2"' } })).status).toBe(304);
	});
});

describe('pages of lists', () => {
	it('say how many there are and where the others are', async () => {
		const { exchangeId } = await makeExchange(trobada);
		for (let count = 0; count < 5; count++) await takePart(trobada, { exchangeId });
		const path = `/exchanges/${exchangeId}/participations`;
		const { body, response } = await json(`${path}?pageSize=2&page=2`);
		expect(body).toMatchObject({ page: 2, pageSize: 2, total: 5 });
		expect(body.items).toHaveLength(2);
		expect(response.headers.get('link')).toContain(`page=3>; rel="next"`);
		expect(response.headers.get('link')).toContain(`page=1>; rel="prev"`);
		expect((await json(`${path}?pageSize=201`)).status).toBe(422);
	});
});

describe('work that is left to a job', () => {
	it('is answered with 202 and can be followed and cancelled', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const { organisationId } = await takePart(trobada, { exchangeId });
		const base = `/exchanges/${exchangeId}/suggestions`;
		const compute = () => json(base, { method: 'POST', body: {} });
		expect(await compute()).toMatchObject({ status: 200, body: { count: 0 } });
		expect((await json(`${base}/computations/latest`)).status).toBe(404);
		for (let count = 0; count <= 160; count++) {
			await makeNeed(trobada, { exchangeId, organisationId, title: `Water ${count}` });
		}
		const { status, body } = await compute();
		expect(status).toBe(202);
		expect((await compute()).body).toEqual(body);
		const follow = async () => (await json(`${base}/computations/latest`)).body;
		expect(await follow()).toMatchObject({ id: body.jobId, status: 'queued', progress: null });
		const cancel = () => json(`${base}/computations/latest`, { method: 'DELETE' });
		expect((await cancel()).status).toBe(204);
		expect((await cancel()).body.reason).toBe('nothing-to-do');
		expect((await follow()).status).toBe('cancelled');
	});
});

describe('the whole work through the API', () => {
	it('goes from an exchange to a released agenda', async () => {
		const post = async (path: string, body: unknown = {}, headers = {}) => {
			const made = await json(path, { method: 'POST', body, headers });
			expect(made.status, JSON.stringify(made.body)).toBeLessThan(300);
			return made.body;
		};
		const { id: exchangeId } = await post('/exchanges', {
			title: { en: 'Through the API' },
			summary: {},
			city: 'Bologna',
			timeZone: 'Europe/Rome',
			startsOn: '2023-06-20',
			endsOn: '2023-06-20',
			languages: ['en'],
			requestMode: 'approve'
		});
		const base = `/exchanges/${exchangeId}`;
		const { id: venueId } = await post(`${base}/venues`, { name: 'Museum' });
		const table = { kind: 'table', name: 'Table', count: 2, capacity: 6 };
		const { ids: placeIds } = await post(`${base}/venues/${venueId}/places`, table);
		await post(`${base}/sessions`, {
			kind: 'meetings',
			title: { en: 'Meetings' },
			day: '2023-06-20',
			start: '09:00',
			end: '10:00',
			slotMinutes: 20,
			venueId,
			placeIds
		});
		const phase = await json(`${base}/phase`, {
			method: 'PUT',
			body: { phase: 'matchmaking' },
			headers: { 'if-match': '"1"' }
		});
		expect(phase.status).toBe(204);
		const sides = [];
		for (const name of ['Water', 'Food']) {
			const organisation = await post('/organisations', { kind: 'cluster', name });
			const participation = await post(`${base}/participations`, {
				givenName: 'Ada',
				familyName: name,
				email: `${name.toLowerCase()}@trobada.example`,
				organisationId: organisation.id,
				language: 'en'
			});
			await post(`/participations/${participation.id}/confirm`);
			sides.push({ organisationId: organisation.id, participationId: participation.id });
		}
		const [water, food] = sides as [(typeof sides)[0], (typeof sides)[0]];
		await makeNeed(trobada, { exchangeId, ...food, title: 'Water reuse in food industry' });
		await post(`${base}/needs`, {
			organisationId: water.organisationId,
			side: 'offer',
			title: 'Water reuse technology'
		});
		expect((await post(`${base}/suggestions`)).count).toBe(1);
		const suggested = await json(`${base}/organisations/${food.organisationId}/suggestions`);
		expect(suggested.body[0].organisationId).toBe(water.organisationId);
		const { id: wishId } = await post(`${base}/wishes`, {
			fromOrganisationId: food.organisationId,
			toOrganisationId: water.organisationId,
			kind: 'must'
		});
		const answered = await json(`/wishes/${wishId}/answer`, {
			method: 'PUT',
			body: { answer: 'accepted' },
			headers: { 'if-match': '"1"' }
		});
		expect(answered.status).toBe(204);
		await post(`${base}/timetable/solves`, { seconds: 1 });
		await workOff(stage);
		expect((await json(`${base}/timetable/solves/latest`)).body.status).toBe('done');
		const draft = await json(`${base}/timetable`);
		expect(draft.body).toMatchObject({ status: 'draft', quality: { wished: 1, held: 1 } });
		const tag = draft.response.headers.get('etag')!;
		const released = await post(`${base}/timetable/releases`, {}, { 'if-match': tag });
		expect(released).toEqual({ number: 1, letters: 2 });
		const agenda = await json(`/participations/${food.participationId}/agenda`);
		expect(agenda.body.entries).toMatchObject([{ kind: 'meeting', title: { en: 'Water' } }]);
		const calendar = await ask(`/v1/participations/${food.participationId}/agenda.ics`, { token });
		expect(calendar.headers.get('content-type')).toContain('text/calendar');
		expect(await calendar.text()).toContain('BEGIN:VEVENT');
		const changes = await json(`${base}/changes?pageSize=200`);
		expect(changes.body.items.map(({ action }: { action: string }) => action)).toContain(
			'timetable.release'
		);
	});
});
