import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadThesaurus, mapNeeds } from '@trobada/matching';
import { testDatabase } from '#tests/database.ts';
import {
	makeDelegation,
	makeExchange,
	makeNeed,
	makeOrganisation,
	makeOrganiser,
	makePerson,
	makeRegion,
	must,
	takePart
} from '#tests/factories.ts';
import { workOff } from '#tests/work-off.ts';
import { previewImport } from '../import/preview-import.ts';
import { runImport } from '../import/run-import.ts';
import { uploadImport } from '../import/upload-import.ts';
import { removeNeed } from '../need/remove-need.ts';
import { confirmInvited } from '../participation/confirm-invited.ts';
import { computeExchangeSuggestions } from '../suggestion/compute-suggestions.ts';
import { seekingOrganisations } from '../suggestion/queries.ts';
import { mostTextsAtOnce } from './find-last-map.ts';
import { findNeedsMap, proposedSession, writeNeedsMap } from './queries.ts';

const stage = await testDatabase();
const { trobada, database, actingAs, setClock } = stage;
const { concepts } = loadThesaurus();
let exchangeId: string;
let map: Extract<Awaited<ReturnType<typeof findNeedsMap>>, { ok: true }>;

/** A theme and all below it. */
const under = (theme: string): string[] => [theme, ...concepts.get(theme)!.narrower.flatMap(under)];
const tableOn = (...themes: string[]) => {
	const family = new Set(themes.flatMap(under));
	const table = map.roundtables.find(({ theme }) => family.has(theme.id));
	return table?.seats.map(({ organisation }) => organisation.name) ?? [];
};

beforeAll(async () => {
	exchangeId = (await makeExchange(trobada, { phase: 'matchmaking' })).exchangeId;
	for (const fileName of ['delegacio-catalana.xlsx', 'ospiti-emilia-romagna.xlsx']) {
		const file = new URL(`../../../demo/spreadsheets/${fileName}`, import.meta.url);
		const bytes = new Uint8Array(readFileSync(file));
		const { id } = must(await uploadImport(trobada, { exchangeId, fileName, bytes }));
		must(await runImport(trobada, must(await previewImport(trobada, id)).file));
	}
	must(await confirmInvited(trobada, { exchangeId }));
	map = must(await findNeedsMap(trobada, { exchangeId }, 'en'));
}, 60_000);

describe('the needs map of the demo', () => {
	test('finds water and sustainable packaging, without being told', () => {
		expect(tableOn('water')).toEqual(
			expect.arrayContaining(['INNOVI', 'INNOVACC', 'Clust-ER Agrifood', 'Clust-ER Turismo'])
		);
		expect(tableOn('packaging')).toEqual(
			expect.arrayContaining(['Packaging Cluster', 'Clust-ER Agrifood', 'Granarolo'])
		);
	});

	test('finds nutrition and air quality', () => {
		expect(tableOn('nutrition')).toEqual(
			expect.arrayContaining(['Clust-ER Health', 'Clust-ER Agrifood', 'INNOVACC'])
		);
		expect(tableOn('air-quality')).toEqual(
			expect.arrayContaining(['Clust-ER Health', 'Clust-ER Greentech'])
		);
	});

	test('proposes no table on a theme above or below that of another', () => {
		const tables = map.roundtables.map(({ theme }) => theme.id);
		expect(tables.length).toBeGreaterThan(5);
		for (const table of tables) {
			const below = under(table).slice(1);
			expect(tables.filter((other) => below.includes(other))).toEqual([]);
		}
	});

	test('finds grape waste in pig feed between wine, meat and agrifood', () => {
		expect(tableOn('livestock-farming', 'animal-feed', 'food-by-products')).toEqual(
			expect.arrayContaining(['INNOVI', 'INNOVACC', 'Clust-ER Agrifood'])
		);
		const pairs = map.complements.map(
			({ needOrganisation, offerOrganisation }) =>
				`${needOrganisation.name} ← ${offerOrganisation.name}`
		);
		expect(pairs.slice(0, 5)).toEqual(
			expect.arrayContaining(['INNOVACC ← Clust-ER Agrifood', 'Clust-ER Agrifood ← INNOVI'])
		);
		const story = map.complements.find(
			({ needOrganisation, offerOrganisation }) =>
				needOrganisation.name === 'INNOVI' && offerOrganisation.name === 'Clust-ER Agrifood'
		)!;
		expect(story.themes.map(({ label }) => label)).toEqual(
			expect.arrayContaining(['grape pomace', 'animal feed'])
		);
	});

	test('seats four to ten organisations of both regions at each table', () => {
		expect(map.roundtables.length).toBeGreaterThanOrEqual(6);
		for (const { seats } of map.roundtables) {
			expect(seats.length).toBeGreaterThanOrEqual(4);
			expect(seats.length).toBeLessThanOrEqual(10);
			expect(new Set(seats.map(({ organisation }) => organisation.region)).size).toBe(2);
			for (const { words } of seats) expect(words.length).toBeGreaterThan(0);
		}
	});

	test('writes the table with a column for each organisation', async () => {
		const { csv } = must(await writeNeedsMap(trobada, exchangeId, 'ca'));
		expect(csv.split('\r\n')[0]).toContain('CWP Catalan Water Partnership');
		expect(csv).toMatch(/^aigua,.*N1/m);
	});

	test('makes a session of a proposed table', async () => {
		const water = under('water');
		const { id } = map.roundtables.find(({ theme }) => water.includes(theme.id))!.theme;
		const session = await proposedSession(trobada, exchangeId, id);
		expect(session?.kind).toBe('roundtable');
		for (const language of ['it', 'ca'] as const) {
			const [title] = concepts.get(id)!.labels[language];
			expect(session?.title[language]).toBe(title![0]!.toUpperCase() + title!.slice(1));
		}
		expect(session?.organisationIds.length).toBeGreaterThanOrEqual(4);
		expect(await proposedSession(trobada, exchangeId, 'nothing')).toBeNull();
	});

	test('leaves no organisation without a suggestion, however small or new', async () => {
		const { figures } = must(await computeExchangeSuggestions(trobada, { exchangeId }));
		expect(figures!.giniAfter).toBeLessThan(figures!.giniBefore);
		const suggestions = await database
			.selectFrom('suggestion')
			.select(['organisationAId', 'organisationBId'])
			.where('exchangeId', '=', exchangeId)
			.execute();
		const met = new Set(
			suggestions.flatMap((each) => [each.organisationAId, each.organisationBId])
		);
		const without = map.organisations.filter(({ id }) => !met.has(id));
		expect(without).toEqual([]);
	});
});

test('shows the map to those who prepare and lead, and to nobody else', async () => {
	const leader = await makePerson(trobada);
	const delegationId = await makeDelegation(trobada, { exchangeId, leaderId: leader });
	const { personId } = await takePart(trobada, { exchangeId, delegationId });
	const viewer = await makeOrganiser(trobada, exchangeId, 'viewer');
	for (const [person, sees] of [
		[leader, true],
		[viewer, true],
		[personId, false]
	] as const) {
		const found = await findNeedsMap(await actingAs(person), { exchangeId }, 'en');
		expect(found.ok).toBe(sees);
	}
});

test('says nothing of an exchange that nobody has come to', async () => {
	const empty = await makeExchange(trobada);
	const found = must(await findNeedsMap(trobada, { exchangeId: empty.exchangeId }, 'en'));
	expect(found).toMatchObject({ organisations: [], rows: [], roundtables: [], complements: [] });
});

describe('the map of a large exchange', () => {
	const matters = [
		'Water reuse',
		'Compostable packaging',
		'Pig feed from grape pomace',
		'Air quality'
	];
	let large: string;
	const needIds: string[] = [];
	const read = async () => must(await findNeedsMap(trobada, { exchangeId: large }, 'en'));
	const jobs = () =>
		database.selectFrom('job').selectAll().where('exchangeId', '=', large).execute();

	beforeAll(async () => {
		large = (await makeExchange(trobada)).exchangeId;
		const regions = [await makeRegion(trobada), await makeRegion(trobada)];
		for (let count = 0; count * 4 <= mostTextsAtOnce; count++) {
			const organisationId = await makeOrganisation(trobada, { regionId: regions[count % 2]! });
			await takePart(trobada, { exchangeId: large, organisationId });
			for (const side of ['need', 'offer', 'need', 'offer'] as const) {
				const title = `${matters[(count + needIds.length) % 4]} ${count}`;
				const need = { exchangeId: large, organisationId, side, title };
				needIds.push(await makeNeed(trobada, need));
			}
		}
	}, 60_000);

	test('is left to one job, however many ask for it', async () => {
		expect(await read()).toMatchObject({ state: 'drawing', drawnAt: null, rows: [] });
		expect((await read()).state).toBe('drawing');
		expect(await writeNeedsMap(trobada, large, 'en')).toMatchObject({ reason: 'not-ready' });
		expect(await jobs()).toHaveLength(1);
	});

	test('is the same as if it had been drawn at once', async () => {
		await workOff(stage);
		const drawn = await read();
		expect(drawn).toMatchObject({ state: 'current', drawnAt: trobada.now() });
		const atOnce = mapNeeds(await seekingOrganisations(database, large));
		expect(drawn.total).toBe(atOnce.rows.length);
		expect(drawn.complementCount).toBe(atOnce.complements.length);
		expect(drawn.roundtables.map(({ theme }) => theme.id)).toEqual(
			atOnce.roundtables.map(({ theme }) => theme)
		);
		expect(drawn.rows.length).toBeGreaterThan(3);
	});

	test('is shown without what has gone while a newer one is drawn', async () => {
		const before = await read();
		const gone = before.complements[0]!.need.id;
		setClock('2023-05-03T10:00:00.000Z');
		must(await removeNeed(trobada, { id: gone, version: 1 }));
		const older = await read();
		expect(older).toMatchObject({ state: 'older', drawnAt: before.drawnAt });
		expect(older.rows.length).toBeGreaterThan(3);
		expect(older.complements.map(({ need }) => need.id)).not.toContain(gone);
		await workOff(stage);
		expect(await read()).toMatchObject({ state: 'current', drawnAt: '2023-05-03T10:00:00.000Z' });
	});

	test('says that it could not be drawn, and tries again after some minutes', async () => {
		must(await removeNeed(trobada, { id: needIds.at(-1)!, version: 1 }));
		await read();
		const failed = { status: 'failed' as const, finishedAt: trobada.now() };
		await database.updateTable('job').set(failed).where('exchangeId', '=', large).execute();
		expect((await read()).state).toBe('failed');
		setClock('2023-05-03T10:11:00.000Z');
		expect((await read()).state).toBe('older');
		await workOff(stage);
		expect((await read()).state).toBe('current');
	});
});
