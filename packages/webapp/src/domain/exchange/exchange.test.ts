import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import { makeDelegation, makeExchange, makeOrganiser, makePerson, must } from '#tests/factories.ts';
import { listChanges } from '../audit/queries.ts';
import { programmeOf } from '../session/queries.ts';
import { atVenue } from '../text/time.ts';
import { changePhase } from './change-phase.ts';
import { copyExchange } from './copy-exchange.ts';
import { createExchange } from './create-exchange.ts';
import { editExchange } from './edit-exchange.ts';
import { editExchangeInput, newExchangeInput } from './exchange.ts';
import { grantRole, revokeRole } from './grant-role.ts';
import { exchangeById, findExchange, listExchanges, listRoles } from './queries.ts';

const stage = await testDatabase();
const { trobada, visitor, database, actingAs } = stage;

const edition = {
	title: { ca: 'Benvinguda Catalunya' },
	summary: {},
	city: 'Bologna',
	timeZone: 'Europe/Rome',
	startsOn: '2023-06-20',
	endsOn: '2023-06-21',
	languages: ['ca', 'it'],
	requestMode: 'approve'
};

describe('createExchange', () => {
	it('makes a draft whose creator is its organiser', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const organiser = await actingAs(await makeOrganiser(trobada, exchangeId));
		const { id } = must(await createExchange(organiser, newExchangeInput.parse(edition)));
		const exchange = await exchangeById(database, id);
		expect(exchange?.phase).toBe('draft');
		const roles = await listRoles(trobada, id);
		expect(roles).toMatchObject([{ role: 'organiser', personId: organiser.actor.personId }]);
	});

	it('gives the second exchange of a name another address', async () => {
		const first = must(await createExchange(trobada, newExchangeInput.parse(edition)));
		const second = must(await createExchange(trobada, newExchangeInput.parse(edition)));
		expect(second.slug).not.toBe(first.slug);
		expect(second.slug).toMatch(/^benvinguda-catalunya-2023-\d+$/);
	});

	it('keeps editions of one series together', async () => {
		const input = newExchangeInput.parse({ ...edition, seriesName: 'Welcome' });
		const first = must(await createExchange(trobada, input));
		const second = must(await createExchange(trobada, input));
		const [a, b] = await Promise.all([first, second].map(({ id }) => exchangeById(database, id)));
		expect(a?.seriesId).toBeTruthy();
		expect(a?.seriesId).toBe(b?.seriesId);
	});

	it('is not for participants or visitors', async () => {
		const person = await actingAs(await makePerson(trobada));
		for (const context of [person, visitor]) {
			const outcome = await createExchange(context, newExchangeInput.parse(edition));
			expect(outcome).toEqual({ ok: false, reason: 'not-allowed' });
		}
	});
});

describe('newExchangeInput', () => {
	it('refuses an end before the start', () => {
		const parsed = newExchangeInput.safeParse({ ...edition, endsOn: '2023-06-19' });
		expect(parsed.error?.issues).toMatchObject([{ path: ['endsOn'], message: 'problem.order' }]);
	});

	it('refuses a day that no calendar has', () => {
		for (const startsOn of ['2023-02-30', '2023-13-01', '0000-00-00']) {
			const parsed = newExchangeInput.safeParse({ ...edition, startsOn });
			expect(parsed.error?.issues[0]).toMatchObject({
				path: ['startsOn'],
				message: 'problem.date'
			});
		}
	});

	it('refuses a time zone that nobody knows', () => {
		const parsed = newExchangeInput.safeParse({ ...edition, timeZone: 'Europe/Trobada' });
		expect(parsed.error?.issues).toMatchObject([{ path: ['timeZone'] }]);
	});
});

describe('editExchange', () => {
	it('tells the second editor of the first one’s change and keeps the first', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const input = editExchangeInput.parse({ ...edition, id: exchangeId, version: 1 });
		expect(must(await editExchange(trobada, { ...input, city: 'Modena' })).version).toBe(2);
		const second = await editExchange(trobada, { ...input, city: 'Parma' });
		expect(second).toEqual({ ok: false, reason: 'changed-meanwhile' });
		expect((await exchangeById(database, exchangeId))?.city).toBe('Modena');
	});

	it('leaves an audit line of who changed what', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const organiser = await actingAs(await makeOrganiser(trobada, exchangeId));
		must(await changePhase(organiser, { id: exchangeId, version: 1, phase: 'running' }));
		const { changes } = must(await listChanges(organiser, { exchangeId }));
		expect(changes.find(({ action }) => action === 'exchange.edit')).toMatchObject({
			action: 'exchange.edit',
			personId: organiser.actor.personId,
			details: { phase: 'running' }
		});
	});
});

describe('findExchange', () => {
	it('shows a published exchange to everybody', async () => {
		const { slug } = await makeExchange(trobada, { phase: 'registration' });
		expect((await findExchange(visitor, slug)).ok).toBe(true);
	});

	it('hides a draft from all who do not prepare it', async () => {
		const { slug, exchangeId } = await makeExchange(trobada, { phase: 'draft' });
		const stranger = await actingAs(await makePerson(trobada));
		const viewer = await actingAs(await makeOrganiser(trobada, exchangeId, 'viewer'));
		expect(await findExchange(visitor, slug)).toMatchObject({ reason: 'not-allowed' });
		expect(await findExchange(stranger, slug)).toMatchObject({ reason: 'not-found' });
		expect((await findExchange(viewer, slug)).ok).toBe(true);
		const { exchanges } = await listExchanges(stranger, { pageSize: 100 });
		expect(exchanges.map((exchange) => exchange.slug)).not.toContain(slug);
	});

	it('finds exchanges without regard to case', async () => {
		const { slug } = await makeExchange(trobada, { title: 'Ferrara Meets Lisbon' });
		const { total, exchanges } = await listExchanges(visitor, { search: 'MEETS lisbon' });
		expect(total).toBe(1);
		expect(exchanges[0]?.slug).toBe(slug);
	});
});

describe('copyExchange', () => {
	it('shifts the programme by days and keeps the hours over a change of the clock', async () => {
		const source = await makeExchange(trobada, { startsOn: '2023-06-20' });
		await makeDelegation(trobada, { exchangeId: source.exchangeId, name: 'Catalonia' });
		const copy = must(
			await copyExchange(trobada, { id: source.exchangeId, startsOn: '2024-01-16' })
		);
		const [session] = await programmeOf(database, copy.id);
		expect(atVenue(session!.startsAt, 'Europe/Rome')).toEqual({ day: '2024-01-16', time: '09:00' });
		const slots = await database
			.selectFrom('slot')
			.select('startsAt')
			.where('sessionId', '=', session!.id)
			.execute();
		expect(slots).toHaveLength(source.slotIds.length);
		const exchange = await exchangeById(database, copy.id);
		expect(exchange).toMatchObject({ phase: 'draft', endsOn: '2024-01-16' });
	});

	it('brings no people along', async () => {
		const source = await makeExchange(trobada);
		const { id } = must(
			await copyExchange(trobada, { id: source.exchangeId, startsOn: '2025-01-16' })
		);
		const people = await database
			.selectFrom('participation')
			.select('id')
			.where('exchangeId', '=', id)
			.execute();
		expect(people).toEqual([]);
	});
});

describe('grantRole', () => {
	it('gives a role once, however often it is asked', async () => {
		const { exchangeId } = await makeExchange(trobada);
		await makePerson(trobada, { email: 'viewer@trobada.example' });
		const input = { exchangeId, email: 'viewer@trobada.example', role: 'viewer' as const };
		must(await grantRole(trobada, input));
		must(await grantRole(trobada, input));
		expect(await listRoles(trobada, exchangeId)).toHaveLength(1);
	});

	it('never takes the last organiser away', async () => {
		const { exchangeId } = await makeExchange(trobada);
		await makeOrganiser(trobada, exchangeId);
		const [role] = await listRoles(trobada, exchangeId);
		expect(await revokeRole(trobada, { exchangeId, id: role!.id })).toMatchObject({
			reason: 'in-use'
		});
		await makeOrganiser(trobada, exchangeId);
		must(await revokeRole(trobada, { exchangeId, id: role!.id }));
		expect(await listRoles(trobada, exchangeId)).toHaveLength(1);
	});
});
