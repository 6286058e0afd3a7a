import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeDelegation,
	makeExchange,
	makeOrganisation,
	makeOrganiser,
	makePerson,
	makePractice,
	makeSession,
	must,
	takePart,
	toldPractice
} from '#tests/factories.ts';
import { listChanges } from '../audit/queries.ts';
import { copyExchange } from '../exchange/copy-exchange.ts';
import { mergeOrganisations } from '../organisation/merge-organisations.ts';
import { ensurePosition } from '../person/ensure-person.ts';
import { exportPerson } from '../person/export-person.ts';
import { removeSession } from '../session/remove-session.ts';
import { confirmPractice } from './confirm-practice.ts';
import { needsConfirming, practiceForm, practiceInput } from './practice.ts';
import { writesAny } from './permissions.ts';
import { publishPractice } from './publish-practice.ts';
import { countThemes, findPractice, listPractices, writesFor } from './queries.ts';
import { removePractice } from './remove-practice.ts';
import { returnPractice } from './return-practice.ts';
import { savePractice } from './save-practice.ts';
import { submitPractice } from './submit-practice.ts';

const { trobada, visitor, database, actingAs, setClock } = await testDatabase();

type Context = typeof trobada;

const found = async (id: string, context: Context = trobada) =>
	must(await findPractice(context, id)).practice;
const titles = async (context: Context, filter: Parameters<typeof listPractices>[1]) =>
	must(await listPractices(context, filter)).practices.map(({ title }) => title);

/** An exchange with an author of a delegation, the organiser, and somebody from elsewhere. */
async function stage() {
	const { exchangeId, sessionId } = await makeExchange(trobada);
	const leaderId = await makePerson(trobada);
	const delegationId = await makeDelegation(trobada, { exchangeId, leaderId });
	const part = await takePart(trobada, { exchangeId, delegationId });
	return {
		...{ exchangeId, sessionId, delegationId, organisationId: part.organisationId },
		authorId: part.personId,
		author: await actingAs(part.personId),
		leader: await actingAs(leaderId),
		outsider: await actingAs((await takePart(trobada, { exchangeId })).personId),
		viewer: await actingAs(await makeOrganiser(trobada, exchangeId, 'viewer')),
		organiser: await actingAs(await makeOrganiser(trobada, exchangeId)),
		administrator: await actingAs(await makeOrganiser(trobada, null, 'administrator'))
	};
}

describe('what is kept', () => {
	it('is all that was told, with the themes and the language of its words', async () => {
		const { exchangeId, sessionId, organisationId, author } = await stage();
		const evidence = [
			{ indicator: 'Antibiotics', value: '-30 %', date: '2022-05', source: 'Own count' }
		];
		const input = {
			...toldPractice,
			...{ exchangeId, sessionId, organisationId, evidence, fte: '0,5', transfer: 'hard' },
			title: 'Reutilització de les aigües residuals dels cellers',
			solution: 'Vam instal·lar una depuradora compartida per a tres cellers.',
			money: '12.000 €',
			failed: 'El primer filtre.'
		};
		const { id } = must(await savePractice(author, practiceInput.parse(input)));
		const practice = await found(id, author);
		expect(practice).toMatchObject({ ...input, fte: 0.5, language: 'ca', status: 'draft' });
		expect(practice.themes).toContain('wastewater-treatment');
		expect(practice.session?.title).toEqual({ en: 'Meetings' });
	});

	it('keeps rows of a form with an indicator and asks for one where it is missing', () => {
		const base = { organisationId: 'x', kind: 'did-not-work', title: 'T', visibility: 'public' };
		const empty = { indicator: '', value: '', date: '', source: '' };
		const full = { ...empty, indicator: 'Members', date: '2022' };
		const parsed = practiceForm.parse({ ...base, evidence: { 0: empty, 1: full, 2: empty } });
		expect(parsed.evidence).toEqual([full]);
		const wrong = [
			{ ...empty, value: '30 %' },
			{ ...full, date: '2023-02-30' }
		];
		const issues = practiceForm.safeParse({ ...base, evidence: wrong }).error?.issues;
		expect(issues?.map(({ path }) => path.join('.')).sort()).toEqual([
			'evidence.0.indicator',
			'evidence.1.date'
		]);
	});

	it('takes half a person with a comma and refuses what is no number', () => {
		const base = { organisationId: 'x', kind: 'good-practice', title: 'T', visibility: 'public' };
		expect(practiceInput.parse({ ...base, fte: '1,25' }).fte).toBe(1.25);
		for (const fte of ['half', '-1', 'Infinity', 20_000]) {
			expect(practiceInput.safeParse({ ...base, fte }).error?.issues).toMatchObject([
				{ path: ['fte'], message: 'problem.number' }
			]);
		}
	});
});

describe('where it is shown', () => {
	it('is an exchange in which its organisation has a part', async () => {
		const { organisationId } = await stage();
		const { exchangeId } = await makeExchange(trobada);
		const input = practiceInput.parse({ ...toldPractice, organisationId, exchangeId });
		expect(await savePractice(trobada, input)).toMatchObject({
			fields: { exchangeId: 'practice.notThere' }
		});
	});

	it('is a session of that very exchange', async () => {
		const one = await stage();
		const other = await stage();
		const { exchangeId, organisationId } = one;
		const input = { ...toldPractice, organisationId, exchangeId, sessionId: other.sessionId };
		expect(await savePractice(trobada, practiceInput.parse(input))).toMatchObject({
			fields: { sessionId: 'practice.otherSession' }
		});
		const alone = { ...input, exchangeId: '', sessionId: one.sessionId };
		expect(await savePractice(trobada, practiceInput.parse(alone))).toMatchObject({
			fields: { exchangeId: 'practice.exchangeOfSession' }
		});
	});

	it('may be nowhere, and then it is for everybody or for nobody', async () => {
		const { organisationId, author } = await stage();
		const hidden = { ...toldPractice, organisationId, visibility: 'exchange' };
		expect(await savePractice(author, practiceInput.parse(hidden))).toMatchObject({
			fields: { visibility: 'practice.visibilityNowhere' }
		});
		const open = { ...toldPractice, organisationId };
		expect((await savePractice(author, practiceInput.parse(open))).ok).toBe(true);
	});

	it('may go, and the practice stays', async () => {
		const { exchangeId, organisationId, author } = await stage();
		const sessionId = await makeSession(trobada, exchangeId, { start: '12:00', end: '13:00' });
		const input = practiceInput.parse({ ...toldPractice, organisationId, exchangeId, sessionId });
		const { id } = must(await savePractice(author, input));
		must(await removeSession(trobada, { id: sessionId, exchangeId, version: 1 }));
		expect(await found(id)).toMatchObject({ exchangeId, sessionId: null, session: null });
		await database.deleteFrom('exchange').where('id', '=', exchangeId).execute();
		expect(await found(id)).toMatchObject({ exchangeId: null, exchange: null });
	});

	it('does not come along when an exchange is copied', async () => {
		const { exchangeId, organisationId, organiser } = await stage();
		await makePractice(trobada, { exchangeId, organisationId });
		const copy = must(await copyExchange(organiser, { id: exchangeId, startsOn: '2024-06-20' }));
		expect(await titles(trobada, { exchangeId: copy.id })).toEqual([]);
	});
});

describe('who reads it', () => {
	it('is nobody but its people, their leader and the organisers as long as it is a draft', async () => {
		const at = await stage();
		const { exchangeId, organisationId } = at;
		const id = await makePractice(trobada, { exchangeId, organisationId, status: 'draft' });
		for (const insider of [at.author, at.leader, at.organiser, at.administrator]) {
			expect((await findPractice(insider, id)).ok).toBe(true);
			expect(await titles(insider, { exchangeId })).toHaveLength(1);
		}
		for (const other of [at.outsider, at.viewer]) {
			expect(await findPractice(other, id)).toMatchObject({ reason: 'not-found' });
			expect(await titles(other, { exchangeId })).toEqual([]);
		}
		expect(await findPractice(visitor, id)).toMatchObject({ reason: 'not-allowed' });
	});

	it('is everybody once it is published for the public', async () => {
		const { exchangeId, organisationId } = await stage();
		const id = await makePractice(trobada, { exchangeId, organisationId });
		expect((await found(id, visitor)).exchange).not.toBeNull();
		expect(await titles(visitor, { organisationId })).toEqual([toldPractice.title]);
	});

	it('is the people of the exchange, or the delegation, where it is for them', async () => {
		const at = await stage();
		const { exchangeId, organisationId, delegationId } = at;
		const colleague = await actingAs(
			(await takePart(trobada, { exchangeId, delegationId })).personId
		);
		const elsewhere = (await stage()).organiser;
		for (const visibility of ['exchange', 'delegation'] as const) {
			await makePractice(trobada, { exchangeId, organisationId, title: visibility, visibility });
		}
		const seen = async (context: Context) => (await titles(context, { organisationId })).sort();
		expect(await seen(at.outsider)).toEqual(['exchange']);
		for (const insider of [at.author, colleague, at.leader, at.viewer, at.organiser]) {
			expect(await seen(insider)).toEqual(['delegation', 'exchange']);
		}
		for (const other of [elsewhere, visitor]) expect(await seen(other)).toEqual([]);
	});

	it('is not told of an exchange that is still a draft', async () => {
		const { exchangeId } = await makeExchange(trobada, { phase: 'draft' });
		const { organisationId } = await takePart(trobada, { exchangeId });
		const id = await makePractice(trobada, { exchangeId, organisationId });
		expect((await found(id, visitor)).exchange).toBeNull();
		expect((await found(id)).exchange).not.toBeNull();
	});
});

describe('publishing', () => {
	it('goes from the author to the organisers, who send back or publish', async () => {
		const { exchangeId, organisationId, author, organiser } = await stage();
		const id = await makePractice(author, { exchangeId, organisationId, status: 'draft' });
		must(await submitPractice(author, { id, version: 1 }));
		expect(await titles(organiser, { exchangeId, status: 'submitted' })).toHaveLength(1);
		const remark = 'Which year?';
		must(await returnPractice(organiser, { id, version: 2, remark }));
		expect(await found(id, author)).toMatchObject({ status: 'draft', remark });
		must(await submitPractice(author, { id, version: 3 }));
		expect(await publishPractice(author, { id, version: 4 })).toMatchObject({
			reason: 'not-allowed'
		});
		must(await publishPractice(organiser, { id, version: 4 }));
		expect(await found(id, visitor)).toMatchObject({ status: 'published', remark: '' });
		const { changes } = must(await listChanges(organiser, { exchangeId }));
		const actions = changes.map(({ action }) => action);
		expect(actions.filter((action) => action === 'practice.publish')).toHaveLength(1);
	});

	it('writes to the author what others decide, and not what the author does', async () => {
		const { exchangeId, organisationId, author, authorId, organiser } = await stage();
		const letters = () =>
			database
				.selectFrom('outgoingMail')
				.select(['kind', 'body', 'link'])
				.where('personId', '=', authorId)
				.where('kind', 'like', 'practice-%')
				.orderBy('id')
				.execute();
		const id = await makePractice(author, { exchangeId, organisationId, status: 'draft' });
		must(await submitPractice(author, { id, version: 1 }));
		must(await returnPractice(author, { id, version: 2, remark: '' }));
		expect(await letters()).toEqual([]);
		must(await submitPractice(author, { id, version: 3 }));
		must(await returnPractice(organiser, { id, version: 4, remark: 'Which year?' }));
		must(await publishPractice(organiser, { id, version: 5 }));
		const link = `/en/practices/${id}`;
		expect(await letters()).toMatchObject([
			{ kind: 'practice-returned', link, body: expect.stringContaining('Which year?') },
			{ kind: 'practice-published', link, body: expect.stringContaining(toldPractice.title) }
		]);
	});

	it('waits until nothing is missing that a reader needs', async () => {
		const { organisationId, author } = await stage();
		const bare = { organisationId, kind: 'did-not-work', title: 'A fair', visibility: 'public' };
		const { id } = must(await savePractice(author, practiceInput.parse(bare)));
		const { missing } = must(await findPractice(author, id));
		expect(missing).toEqual(['summary', 'problem', 'solution', 'failed']);
		for (const move of [submitPractice, publishPractice]) {
			expect(await move(trobada, { id, version: 1 })).toMatchObject({ reason: 'incomplete' });
		}
	});

	it('is for administrators where it was shown nowhere', async () => {
		const { organisationId, author, organiser, administrator } = await stage();
		const id = await makePractice(author, { organisationId, status: 'draft' });
		expect(await publishPractice(organiser, { id, version: 1 })).toMatchObject({
			reason: 'not-allowed'
		});
		must(await publishPractice(administrator, { id, version: 1 }));
	});

	it('is asked for again after a change by its author, not after one by an organiser', async () => {
		const { exchangeId, organisationId, author, organiser } = await stage();
		const id = await makePractice(trobada, { exchangeId, organisationId });
		const change = { ...toldPractice, id, exchangeId, organisationId };
		must(await savePractice(organiser, practiceInput.parse({ ...change, version: 2 })));
		expect((await found(id)).status).toBe('published');
		must(await savePractice(author, practiceInput.parse({ ...change, version: 3 })));
		expect((await found(id)).status).toBe('submitted');
	});

	it('leaves no way to publish at an exchange that one does not organise', async () => {
		const one = await stage();
		const two = await stage();
		const { exchangeId } = two;
		await takePart(trobada, { exchangeId, organisationId: one.organisationId });
		const { organisationId } = one;
		const id = await makePractice(trobada, { exchangeId: one.exchangeId, organisationId });
		const moved = practiceInput.parse({
			...toldPractice,
			...{ id, version: 2, organisationId, exchangeId }
		});
		expect(await savePractice(one.organiser, moved)).toMatchObject({ reason: 'not-allowed' });
		expect(await savePractice(two.organiser, moved)).toMatchObject({ reason: 'not-allowed' });
		must(await savePractice(one.author, moved));
		expect((await found(id)).status).toBe('submitted');
	});
});

describe('a practice that grows old', () => {
	it('is confirmed by its people, and asked about after a year', async () => {
		const { exchangeId, organisationId, author, outsider } = await stage();
		const id = await makePractice(trobada, { exchangeId, organisationId });
		const first = (await found(id)).confirmedAt;
		setClock('2024-05-20T10:00:00.000Z');
		expect(needsConfirming(first, trobada.now())).toBe(true);
		expect(await confirmPractice(outsider, { id, version: 2 })).toMatchObject({
			reason: 'not-allowed'
		});
		must(await confirmPractice(author, { id, version: 2 }));
		expect(needsConfirming((await found(id)).confirmedAt, trobada.now())).toBe(false);
		setClock('2023-05-02T10:00:00.000Z');
	});

	it('is confirmed as it was read, not as somebody has just rewritten it', async () => {
		const { exchangeId, organisationId, author } = await stage();
		const id = await makePractice(trobada, { exchangeId, organisationId });
		const edit = { ...toldPractice, id, version: 2, exchangeId, organisationId };
		must(await savePractice(trobada, practiceInput.parse(edit)));
		expect(await confirmPractice(author, { id, version: 2 })).toMatchObject({
			reason: 'changed-meanwhile'
		});
	});
});

describe('lists', () => {
	it('are narrowed by kind, by words, by mine and by a theme with all below it', async () => {
		const { organisationId, author } = await stage();
		const say = async (title: string, more: object) => {
			const input = { ...toldPractice, organisationId, title, ...more };
			must(await savePractice(author, practiceInput.parse(input)));
		};
		await say('Depuradora compartida', { themes: ['wastewater-treatment'] });
		await say('Fira buida', { kind: 'did-not-work', themes: ['packaging'] });
		await makePractice(trobada, { organisationId: await makeOrganisation(trobada) });
		const mine = (filter: object) => titles(author, { mine: true, ...filter });
		expect(await mine({})).toHaveLength(2);
		expect(await mine({ kind: 'did-not-work' })).toEqual(['Fira buida']);
		expect(await mine({ search: 'DEPURADORA compartída' })).toEqual(['Depuradora compartida']);
		expect(await mine({ theme: 'water' })).toEqual(['Depuradora compartida']);
		expect(await mine({ theme: '%' })).toEqual([]);
	});

	it('say how many there are beyond the page', async () => {
		const { organisationId, author } = await stage();
		for (const title of ['One', 'Two', 'Three']) {
			await makePractice(trobada, { organisationId, title });
		}
		const list = must(await listPractices(author, { organisationId, page: 2, pageSize: 2 }));
		expect([list.total, list.practices.length]).toEqual([3, 1]);
	});

	it('offer the themes that published practices have, most frequent first', async () => {
		const { organisationId, author } = await stage();
		const before = await countThemes(author, 50);
		const input = { ...toldPractice, organisationId, themes: ['leather'] };
		const { id } = must(await savePractice(author, practiceInput.parse(input)));
		expect(await countThemes(author, 50)).toEqual(before);
		must(await publishPractice(trobada, { id, version: 1 }));
		expect(await countThemes(author, 50)).toContainEqual({ id: 'leather', count: 1 });
	});

	it('of organisations to write for hold those of one’s own, and those one leads', async () => {
		const { organisationId, author, leader, viewer } = await stage();
		const ids = async (context: Context) => (await writesFor(context)).map(({ id }) => id);
		expect(await ids(author)).toEqual([organisationId]);
		expect(await ids(leader)).toEqual([organisationId]);
		expect(await ids(viewer)).toEqual([]);
		for (const context of [author, leader, viewer]) {
			expect(writesAny(context.actor)).toBe((await ids(context)).length > 0);
		}
	});
});

describe('whose it is', () => {
	it('is not changed by an edit', async () => {
		const { organisationId, author, authorId } = await stage();
		const id = await makePractice(trobada, { organisationId });
		const second = await makeOrganisation(trobada);
		await ensurePosition(trobada, { personId: authorId, organisationId: second, title: '' });
		const both = await actingAs(authorId);
		const edit = { ...toldPractice, id, version: 2, organisationId: second };
		expect((await savePractice(both, practiceInput.parse(edit))).ok).toBe(false);
		expect((await found(id, author)).organisationId).toBe(organisationId);
	});

	it('moves along when two organisations are merged', async () => {
		const { organisationId } = await stage();
		const keepId = await makeOrganisation(trobada);
		const id = await makePractice(trobada, { organisationId });
		must(await mergeOrganisations(trobada, { keepId, mergeId: organisationId }));
		expect((await found(id)).organisationId).toBe(keepId);
	});

	it('is told to the author who asks what is kept of him or her', async () => {
		const { organisationId, author } = await stage();
		await makePractice(author, { organisationId, status: 'draft' });
		expect(must(await exportPerson(author)).data.practices).toHaveLength(1);
	});
});

describe('removing', () => {
	it('asks for the version that was seen, and is for those who may change it', async () => {
		const { exchangeId, organisationId, author, outsider } = await stage();
		const id = await makePractice(trobada, { exchangeId, organisationId });
		expect(await removePractice(outsider, { id, version: 2 })).toMatchObject({
			reason: 'not-allowed'
		});
		expect(await removePractice(author, { id, version: 1 })).toMatchObject({
			reason: 'changed-meanwhile'
		});
		must(await removePractice(author, { id, version: 2 }));
		expect(await findPractice(trobada, id)).toMatchObject({ reason: 'not-found' });
	});
});
