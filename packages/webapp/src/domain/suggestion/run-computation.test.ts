import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { suggest } from '@trobada/matching';
import { testDatabase } from '#tests/database.ts';
import {
	makeExchange,
	makeNeed,
	makeOrganisation,
	makeOrganiser,
	makeRegion,
	must,
	takePart
} from '#tests/factories.ts';
import { workOff } from '#tests/work-off.ts';
import { exchangeById } from '../exchange/queries.ts';
import { cancelComputation } from './cancel-computation.ts';
import { findComputation } from './computations.ts';
import { computeExchangeSuggestions } from './compute-suggestions.ts';
import { gatherWork } from './gather-work.ts';
import { suggestionFigures } from './queries.ts';
import { isLarge, rowsOf } from './suggestion.ts';

const stage = await testDatabase();
const { trobada, database, actingAs, setClock } = stage;
const titles = [
	'Water reuse',
	'Compostable packaging',
	'Pig feed from grape pomace',
	'Air quality'
];

async function exchangeOf(organisations: number, textsEach: number): Promise<string> {
	const { exchangeId } = await makeExchange(trobada);
	const regions = [await makeRegion(trobada), await makeRegion(trobada)];
	for (let count = 0; count < organisations; count++) {
		const organisationId = await makeOrganisation(trobada, { regionId: regions[count % 2]! });
		await takePart(trobada, { exchangeId, organisationId });
		for (let place = 0; place < textsEach; place++) {
			const side = place % 2 === 0 ? 'need' : 'offer';
			const title = `${titles[(count + place) % titles.length]!} ${count}`;
			await makeNeed(trobada, { exchangeId, organisationId, side, title });
		}
	}
	return exchangeId;
}

const compute = async (exchangeId: string, context = trobada) =>
	must(await computeExchangeSuggestions(context, { exchangeId }));
const stateOf = async (exchangeId: string) =>
	must(await findComputation(trobada, { exchangeId })).computation?.status;
const shown = (exchangeId: string) =>
	database
		.selectFrom('suggestion')
		.select(['organisationAId', 'organisationBId', 'score', 'computedAt'])
		.where('exchangeId', '=', exchangeId)
		.orderBy('score', 'desc')
		.orderBy('organisationAId')
		.orderBy('organisationBId')
		.execute();

test('computes those of a small exchange at once', async () => {
	const exchangeId = await exchangeOf(4, 2);
	const { figures, jobId } = await compute(exchangeId);
	expect(jobId).toBeNull();
	expect(await shown(exchangeId)).toHaveLength(figures!.count);
	expect(figures!.count).toBeGreaterThan(0);
	expect(await stateOf(exchangeId)).toBeUndefined();
});

test('takes an exchange for a large one by its texts or its organisations', () => {
	expect(isLarge({ texts: 160, organisations: 200 })).toBe(false);
	expect(isLarge({ texts: 161, organisations: 2 })).toBe(true);
	expect(isLarge({ texts: 0, organisations: 201 })).toBe(true);
});

describe('the suggestions of a large exchange', () => {
	let large: string;
	beforeAll(async () => {
		large = await exchangeOf(41, 4);
	}, 60_000);

	test('are left to one job, however often somebody presses', async () => {
		const asked = await Promise.all([compute(large), compute(large), compute(large)]);
		asked.push(await compute(large));
		expect(new Set(asked.map(({ jobId }) => jobId)).size).toBe(1);
		const jobs = await database
			.selectFrom('job')
			.select('id')
			.where('exchangeId', '=', large)
			.execute();
		expect(jobs).toEqual([{ id: asked[0]!.jobId }]);
		expect(await stateOf(large)).toBe('queued');
		expect(await shown(large)).toEqual([]);
	});

	test('are the same as if they had been computed at once', async () => {
		await workOff(stage);
		expect(await stateOf(large)).toBe('done');
		const exchange = await exchangeById(database, large);
		const work = await gatherWork(database, exchange!);
		const atOnce = rowsOf(suggest(work.organisations, work));
		const pairOf = (row: { organisationAId: string; organisationBId: string; score: number }) =>
			`${row.organisationAId} ${row.organisationBId} ${row.score.toFixed(9)}`;
		expect((await shown(large)).map(pairOf).sort()).toEqual(atOnce.map(pairOf).sort());
		expect(must(await suggestionFigures(trobada, { exchangeId: large }))).toMatchObject({
			count: atOnce.length,
			giniAfter: expect.any(Number),
			without: []
		});
	});

	test('stay as they are until the newer ones are there', async () => {
		const before = await shown(large);
		setClock('2023-05-03T10:00:00.000Z');
		await compute(large);
		expect(await shown(large)).toEqual(before);
		await workOff(stage);
		const after = await shown(large);
		expect(after).toHaveLength(before.length);
		expect(after[0]!.computedAt).toBe('2023-05-03T10:00:00.000Z');
	});

	test('stay as they are when somebody cancels', async () => {
		const before = await shown(large);
		setClock('2023-05-04T10:00:00.000Z');
		await compute(large);
		must(await cancelComputation(trobada, { exchangeId: large }));
		expect(await stateOf(large)).toBe('cancelled');
		await workOff(stage);
		expect(await shown(large)).toEqual(before);
		expect(await cancelComputation(trobada, { exchangeId: large })).toMatchObject({
			reason: 'nothing-to-do'
		});
	});

	test('stay as they are when the job fails, and can be tried again', async () => {
		const before = await shown(large);
		const { jobId } = await compute(large);
		// Its last attempt, so that it need not wait for the others.
		await database.updateTable('job').set({ attempts: 4 }).where('id', '=', jobId!).execute();
		await sql`alter table suggestion rename to hidden`.execute(database);
		await workOff(stage);
		await sql`alter table hidden rename to suggestion`.execute(database);
		expect(await stateOf(large)).toBe('failed');
		expect(await shown(large)).toEqual(before);
		const again = await compute(large);
		expect(again.jobId).not.toBe(jobId);
		await workOff(stage);
		expect(await stateOf(large)).toBe('done');
	});

	test('name who asked for them in the list of changes', async () => {
		const organiser = await makeOrganiser(trobada, large);
		setClock('2023-05-05T10:00:00.000Z');
		await compute(large, await actingAs(organiser));
		await workOff(stage);
		const last = await database
			.selectFrom('audit')
			.select(['personId', 'action'])
			.where('exchangeId', '=', large)
			.orderBy('at', 'desc')
			.limit(1)
			.executeTakeFirst();
		expect(last).toEqual({ personId: organiser, action: 'suggestion.compute' });
	});
});

test('shows figures and computations to those who prepare the exchange only', async () => {
	const exchangeId = await exchangeOf(2, 2);
	await compute(exchangeId);
	const { personId } = await takePart(trobada, {
		exchangeId,
		organisationId: await makeOrganisation(trobada)
	});
	const roles = ['organiser', 'co-organiser', 'viewer'] as const;
	const [organiser, coOrganiser, viewer] = await Promise.all(
		roles.map((role) => makeOrganiser(trobada, exchangeId, role))
	);
	for (const [person, sees] of [
		[organiser!, true],
		[coOrganiser!, true],
		[viewer!, false],
		[personId, false]
	] as const) {
		const context = await actingAs(person);
		expect((await suggestionFigures(context, { exchangeId })).ok).toBe(sees);
		expect((await findComputation(context, { exchangeId })).ok).toBe(sees);
		expect((await computeExchangeSuggestions(context, { exchangeId })).ok).toBe(sees);
		if (sees) continue;
		expect(await cancelComputation(context, { exchangeId })).toMatchObject({
			reason: 'not-allowed'
		});
	}
});
