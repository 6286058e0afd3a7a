import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeExchange,
	makeOrganisation,
	makeOrganiser,
	makeWish as wishFor,
	must,
	takePart
} from '#tests/factories.ts';
import { listChanges } from '../audit/queries.ts';
import { attempt } from '../attempt.ts';
import { answerWish, takeBackWish } from './answer-wish.ts';
import { lapseWishes } from './lapse-wishes.ts';
import { makeWish } from './make-wish.ts';
import { wishesOf } from './queries.ts';
import { requestedPairs, wishInput, type WishFact } from './wish.ts';

const stage = await testDatabase();
const { trobada, database, actingAs } = stage;

async function twoSides(fields: Parameters<typeof makeExchange>[1] = {}) {
	const exchange = await makeExchange(trobada, fields);
	const { exchangeId } = exchange;
	const from = await takePart(trobada, { exchangeId });
	const to = await takePart(trobada, { exchangeId });
	return {
		exchangeId,
		from,
		to,
		wisher: await actingAs(from.personId),
		wished: await actingAs(to.personId),
		input: wishInput.parse({
			exchangeId,
			fromOrganisationId: from.organisationId,
			toOrganisationId: to.organisationId,
			kind: 'must'
		})
	};
}

const wishById = async (id: string) =>
	(await database.selectFrom('wish').selectAll().where('id', '=', id).executeTakeFirst())!;

describe('makeWish', () => {
	it('waits for an answer in an exchange that approves, and writes to the other side', async () => {
		const { wisher, to, input } = await twoSides({ requestMode: 'approve' });
		const { id } = must(await makeWish(wisher, input));
		expect(await wishById(id)).toMatchObject({ status: 'pending', onBehalf: 0 });
		const letters = await database
			.selectFrom('outgoingMail')
			.select('kind')
			.where('personId', '=', to.personId)
			.execute();
		expect(letters).toEqual([{ kind: 'wish' }]);
	});

	it('counts at once in an automatic exchange, without a letter', async () => {
		const { wisher, to, input } = await twoSides({ requestMode: 'automatic' });
		const { id } = must(await makeWish(wisher, input));
		expect((await wishById(id)).status).toBe('accepted');
		const letters = await database
			.selectFrom('outgoingMail')
			.select('kind')
			.where('personId', '=', to.personId)
			.execute();
		expect(letters).toEqual([]);
	});

	it('replaces the earlier wish for the same organisation', async () => {
		const { wisher, input } = await twoSides();
		const first = must(await makeWish(wisher, input));
		const second = must(await makeWish(wisher, { ...input, kind: 'like' }));
		expect(second.id).toBe(first.id);
		expect(await wishById(first.id)).toMatchObject({ kind: 'like', version: 2 });
	});

	it('leaves one wish when the same is made many times at once', async () => {
		const { wisher, input, exchangeId } = await twoSides();
		const outcomes = await Promise.all(
			Array.from({ length: 8 }, () => attempt(makeWish, wisher, input))
		);
		expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThan(0);
		const wishes = await database
			.selectFrom('wish')
			.select('id')
			.where('exchangeId', '=', exchangeId)
			.execute();
		expect(wishes).toHaveLength(1);
	});

	it('says in the audit on whose behalf an organiser wished', async () => {
		const { exchangeId, from, input } = await twoSides();
		const organiser = await actingAs(await makeOrganiser(trobada, exchangeId));
		const { id } = must(await makeWish(organiser, input));
		expect(await wishById(id)).toMatchObject({ onBehalf: 1, madeById: organiser.actor.personId });
		const { changes } = must(await listChanges(organiser, { exchangeId }));
		expect(changes.find(({ thing }) => thing === 'wish')).toMatchObject({
			onBehalfOfId: from.organisationId
		});
	});

	it('is closed after the last day for wishes, but not for the organiser', async () => {
		const { exchangeId, wisher, input } = await twoSides({ wishesUntil: '2023-05-01' });
		expect(await makeWish(wisher, input)).toMatchObject({ reason: 'phase' });
		const organiser = await actingAs(await makeOrganiser(trobada, exchangeId));
		expect((await makeWish(organiser, input)).ok).toBe(true);
	});

	it('needs an organisation that comes', async () => {
		const { wisher, input } = await twoSides();
		const toOrganisationId = await makeOrganisation(trobada);
		expect(await makeWish(wisher, { ...input, toOrganisationId })).toMatchObject({
			fields: { toOrganisationId: 'problem.choice' }
		});
	});

	it('is not for another organisation than one’s own', async () => {
		const { wished, input } = await twoSides();
		expect(await makeWish(wished, input)).toMatchObject({ reason: 'not-allowed' });
	});
});

describe('answerWish', () => {
	it('lets the wished side accept once and tells who comes too late', async () => {
		const { wisher, wished, input } = await twoSides({ requestMode: 'approve' });
		const { id } = must(await makeWish(wisher, input));
		must(await answerWish(wished, { id, version: 1, answer: 'accepted' }));
		expect((await wishById(id)).status).toBe('accepted');
		expect(await answerWish(wished, { id, version: 1, answer: 'declined' })).toMatchObject({
			reason: 'changed-meanwhile'
		});
	});

	it('is not for the side that wished', async () => {
		const { wisher, input } = await twoSides({ requestMode: 'approve' });
		const { id } = must(await makeWish(wisher, input));
		expect(await answerWish(wisher, { id, version: 1, answer: 'accepted' })).toMatchObject({
			reason: 'not-allowed'
		});
	});
});

describe('takeBackWish', () => {
	it('leaves nothing of the wish', async () => {
		const { wisher, input } = await twoSides();
		const { id } = must(await makeWish(wisher, input));
		must(await takeBackWish(wisher, { id, version: 1 }));
		expect(await wishById(id)).toBeUndefined();
	});
});

describe('lapseWishes', () => {
	it('lets a wish lapse on the day after its last, by the clock of the venue', async () => {
		const { exchangeId, from, to } = await twoSides({ requestMode: 'approve' });
		const ends = { from: from.organisationId, to: to.organisationId };
		const id = await wishFor(trobada, { exchangeId, ...ends, lapsesOn: '2023-06-01' });
		const exchange = { id: exchangeId, timeZone: 'Europe/Rome' };
		stage.setClock('2023-06-01T21:59:00.000Z');
		expect(await lapseWishes(trobada, exchange)).toBe(0);
		stage.setClock('2023-06-01T22:01:00.000Z');
		expect(await lapseWishes(trobada, exchange)).toBe(1);
		expect((await wishById(id)).status).toBe('lapsed');
		stage.setClock('2023-05-02T10:00:00.000Z');
	});
});

describe('wishesOf', () => {
	it('never shows a no-thanks to the other side', async () => {
		const { exchangeId, from, to, wished } = await twoSides();
		const ends = { from: from.organisationId, to: to.organisationId };
		await wishFor(trobada, { exchangeId, ...ends, kind: 'no-thanks' });
		const { received } = must(
			await wishesOf(wished, { exchangeId, organisationId: to.organisationId })
		);
		expect(received).toEqual([]);
	});
});

describe('requestedPairs', () => {
	const wish = (from: string, to: string, more: Partial<WishFact> = {}): WishFact => ({
		fromOrganisationId: from,
		toOrganisationId: to,
		kind: 'like',
		status: 'pending',
		...more
	});

	it('takes a pending wish for a request only where nobody has to approve', () => {
		expect(requestedPairs([wish('a', 'b')], 'approve')).toEqual([]);
		expect(requestedPairs([wish('a', 'b')], 'automatic')).toHaveLength(1);
	});

	it('adds up what both sides wish, which approves itself', () => {
		const pairs = requestedPairs([wish('b', 'a', { kind: 'must' }), wish('a', 'b')], 'approve');
		expect(pairs).toEqual([{ organisationAId: 'a', organisationBId: 'b', weight: 4 }]);
	});

	it('leaves out pairs of which one side says no', () => {
		const no = wish('b', 'a', { kind: 'no-thanks', status: 'accepted' });
		expect(requestedPairs([wish('a', 'b', { kind: 'must' }), no], 'automatic')).toEqual([]);
	});
});
