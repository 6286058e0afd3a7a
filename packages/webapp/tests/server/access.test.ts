// Every page and every operation of the API, asked for by every role, against the built server.

import { mkdtempSync, globSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { operations } from '#api/operations.ts';
import { pathNames, type Operation } from '#api/operation.ts';
import { uploadImport } from '#domain/import/upload-import.ts';
import { operationAccess, pageAccess } from '../access-table.ts';
import {
	makeDelegation,
	makeExchange,
	makeNeed,
	makeOrganiser,
	makePerson,
	makePractice,
	makeSession,
	makeWish,
	must,
	takePart
} from '../factories.ts';
import { planMeeting } from '../plan-meeting.ts';
import { openForTests } from './prepare-database.ts';
import { startServer } from './start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'trobada-access-'));
const store = await openForTests(`file:${folder}/trobada.db`);
const world = await populate();
const server = await startServer({ environment: { DATA_FOLDER: folder, TRUST_PROXY: '1' } });
const roles = 'VSPLWCOA';
const cookies: Record<string, string> = {};
const tokens: Record<string, string> = {};
for (const [role, personId] of Object.entries(world.people)) {
	const { email } = await store.database
		.selectFrom('person')
		.select('email')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	cookies[role] = await store.cookieFor(email!, server.address, clientOf(role));
	tokens[role] = await store.tokenFor(personId);
}

afterAll(async () => {
	await server.stop();
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Each role comes from an address of its own, so that no limit of requests is met. */
function clientOf(role: string): string {
	return `10.0.0.${role.charCodeAt(0)}`;
}

async function populate() {
	const { trobada } = store;
	const exchange = await makeExchange(trobada, { phase: 'registration' });
	const { exchangeId, slug, slotIds, placeIds, venueId } = exchange;
	const leader = await makePerson(trobada);
	const delegationId = await makeDelegation(trobada, { exchangeId, leaderId: leader });
	const participant = await takePart(trobada, { exchangeId, delegationId });
	const other = await takePart(trobada, { exchangeId });
	const { organisationId, personId, participationId } = participant;
	const sessionId = await makeSession(trobada, exchangeId, { start: '14:00', end: '15:00' });
	const needId = await makeNeed(trobada, { exchangeId, organisationId, title: 'Water' });
	const practiceId = await makePractice(trobada, { exchangeId, organisationId });
	const ends = { from: organisationId, to: other.organisationId };
	const wishId = await makeWish(trobada, { exchangeId, ...ends });
	const { meetingId } = await planMeeting(
		trobada,
		exchangeId,
		[participant, other],
		slotIds[0]!,
		placeIds[0]!
	);
	const bytes = new TextEncoder().encode('Name,E-mail,Organisation\nAda Puig,a@b.example,Fuzz\n');
	const upload = must(await uploadImport(trobada, { exchangeId, fileName: 'a.csv', bytes }));
	const { feedToken } = await trobada.database
		.selectFrom('participation')
		.select('feedToken')
		.where('id', '=', participationId)
		.executeTakeFirstOrThrow();
	return {
		...{
			slug,
			feedToken,
			needId,
			practiceId,
			wishId,
			meetingId,
			sessionId,
			participationId,
			other
		},
		...{ exchangeId, organisationId, personId, delegationId, venueId, importId: upload.id },
		slotId: slotIds[1]!,
		placeId: placeIds[1]!,
		people: {
			S: await makePerson(trobada),
			P: personId,
			L: leader,
			W: await makeOrganiser(trobada, exchangeId, 'viewer'),
			C: await makeOrganiser(trobada, exchangeId, 'co-organiser'),
			O: await makeOrganiser(trobada, exchangeId, 'organiser'),
			A: await makeOrganiser(trobada, null, 'administrator')
		}
	};
}

const webapp = join(import.meta.dirname, '../..');
const routes = globSync('src/routes/**/{+page.server.ts,+server.ts}', { cwd: webapp }).map((file) =>
	file.replace(/^src\/routes/, '').replace(/\/[^/]+$/, '')
);

function pathOf(route: string): string {
	const id = /organisations/.test(route)
		? world.organisationId
		: /people/.test(route)
			? world.personId
			: /participants/.test(route)
				? world.participationId
				: /programme/.test(route)
					? world.sessionId
					: /themes/.test(route)
						? 'water'
						: /practices/.test(route)
							? world.practiceId
							: world.importId;
	return route
		.replace(/\/\([^)]+\)/g, '')
		.replace('[lang=language]', 'en')
		.replace('[slug]', world.slug)
		.replace('[id]', id)
		.replace('[token]', world.feedToken)
		.replace('/api/[...path]', '/api/v1/exchanges')
		.replace('[...path]', 'get-session');
}

describe('pages', () => {
	it('all have a row in the table, and every row a page', () => {
		expect([...routes].sort()).toEqual(Object.keys(pageAccess).sort());
	});

	it.each(routes)('%s opens to those whom its row names', async (route) => {
		const opened: string[] = [];
		for (const role of roles) {
			const aborting = new AbortController();
			const answer = await fetch(server.address + pathOf(route), {
				redirect: 'manual',
				signal: aborting.signal,
				headers: {
					accept: 'text/html',
					'x-forwarded-for': clientOf(role),
					...(cookies[role] && { cookie: cookies[role] })
				}
			});
			aborting.abort();
			if (answer.status === 200) opened.push(role);
			else expect([303, 307, 403, 404], `${role} got ${answer.status}`).toContain(answer.status);
		}
		expect(opened.join('')).toBe(pageAccess[route]);
	});
});

/** Route and action of every form: the use cases behind them are walked as operations of the API. */
const actions = globSync('src/routes/**/+page.server.ts', { cwd: webapp }).flatMap((file) => {
	const text = readFileSync(join(webapp, file), 'utf8');
	const [, block] = /export const actions: Actions = \{\n([\s\S]*?)\n\};/.exec(text) ?? [];
	const names = [...(block ?? '').matchAll(/^\t(?:async )?(\w+)[:(]/gm)].map(([, name]) => name!);
	const route = file.replace(/^src\/routes/, '').replace(/\/[^/]+$/, '');
	return names.map((name) => ({ route, name }));
});

describe('forms', () => {
	it('are found in the sources', () => {
		expect(actions.length).toBeGreaterThan(50);
	});

	it.each(actions)('$route $name does nothing for whom the page is closed', async (action) => {
		const allowed = pageAccess[action.route]!;
		for (const role of [...roles].filter((each) => !allowed.includes(each))) {
			// Signing out is for whoever is signed in: it has no page.
			if (allowed === '' && /sign-out/.test(action.route)) continue;
			const query = action.name === 'default' ? '' : `?/${action.name}`;
			const answer = await fetch(server.address + pathOf(action.route) + query, {
				method: 'POST',
				redirect: 'manual',
				headers: {
					accept: 'text/html',
					origin: server.address,
					'x-forwarded-for': `10.1.0.${role.charCodeAt(0)}`,
					...(cookies[role] && { cookie: cookies[role] })
				},
				body: new URLSearchParams({ exchangeId: world.exchangeId, id: 'nothing' })
			});
			const to = answer.headers.get('location') ?? '';
			const refused =
				[403, 404].includes(answer.status) || /\/sign-in|^\/en(\/exchanges)?$/.test(to);
			expect(refused, `${role} got ${answer.status} ${to}`).toBe(true);
		}
	});
});

/** The real things that an operation is about; what it would change is out of date or not there. */
function valueOf(name: string, { noun, path }: Operation): string {
	const { other } = world;
	if (name === 'id') {
		if (path.startsWith('/exchanges/{id}')) return world.exchangeId;
		if (path.startsWith('/participations') || noun === 'agenda') return world.participationId;
		const ids: Record<string, string> = {
			organisations: world.organisationId,
			people: world.personId,
			sessions: world.sessionId,
			needs: world.needId,
			practices: world.practiceId,
			wishes: world.wishId,
			timetable: world.meetingId,
			imports: world.importId,
			delegations: world.delegationId
		};
		return ids[noun] ?? 'nothing';
	}
	const known: Record<string, string> = {
		...{ exchangeId: world.exchangeId, organisationId: world.organisationId },
		...{ fromOrganisationId: world.organisationId, toOrganisationId: other.organisationId },
		...{ otherOrganisationId: other.organisationId, clusterId: world.organisationId },
		...{ keepId: world.organisationId, mergeId: 'nothing', venueId: world.venueId },
		...{ delegationId: world.delegationId, personId: other.personId },
		...{ slotId: world.slotId, placeId: world.placeId, kind: 'waiting', language: 'ca' }
	};
	if (path.includes('{clusterId}') && name === 'organisationId') return other.organisationId;
	return known[name] ?? 'nothing';
}

async function ask(operation: Operation, role: string): Promise<number> {
	const { method, path, example, upload, versioned, name } = operation;
	const filled = pathNames(path).reduce(
		(address, parameter) => address.replace(`{${parameter}}`, valueOf(parameter, operation)),
		path
	);
	const real = Object.fromEntries(
		Object.entries(example)
			.filter(([field]) => !field.endsWith('Ids'))
			.map(([field, value]) => [field, field.endsWith('Id') ? valueOf(field, operation) : value])
	);
	// A leader invites into the own delegation, and a participant stays in it.
	if (name === 'inviteParticipation' || name === 'editParticipation')
		Object.assign(real, { delegationId: world.delegationId });
	const form = new FormData();
	form.set('file', new File(['nothing'], 'a.csv'));
	const sends = method === 'post' || method === 'put';
	const body = !sends ? undefined : upload ? form : JSON.stringify(real);
	const answer = await fetch(`${server.address}/api/v1${filled}`, {
		method: method.toUpperCase(),
		headers: {
			'x-forwarded-for': clientOf(role),
			...(tokens[role] && { authorization: `Bearer ${tokens[role]}` }),
			...(versioned && { 'if-match': '"999"' }),
			...(sends && !upload && { 'content-type': 'application/json' })
		},
		body
	});
	await answer.arrayBuffer();
	return answer.status;
}

/** What takes things away comes last, and within an operation those come first who may not. */
const last = [
	'solveTimetable',
	'removeNeed',
	'removePractice',
	'removeSession',
	'discardDraft',
	'withdrawParticipation',
	'erasePerson'
];
const ordered = [...operations].sort((a, b) => last.indexOf(a.name) - last.indexOf(b.name));

describe('operations of the API', () => {
	it('all have a row in the table, and every row an operation', () => {
		expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(operationAccess).sort());
	});

	it.each(ordered.map((operation) => ({ name: operation.name, operation })))(
		'$name is for those whom its row names',
		async ({ name, operation }) => {
			const allowed = operationAccess[name] ?? '';
			const denied = [...roles].filter((role) => !allowed.includes(role));
			const reached: string[] = [];
			for (const role of [...denied, ...allowed]) {
				const status = await ask(operation, role);
				expect(status, `${role} got ${status}`).toBeLessThan(500);
				expect(status, `${role} met a limit`).not.toBe(429);
				if (status !== 401 && status !== 403) reached.push(role);
			}
			const inOrder = [...roles].filter((role) => reached.includes(role)).join('');
			expect(inOrder).toBe(allowed);
		}
	);
});
