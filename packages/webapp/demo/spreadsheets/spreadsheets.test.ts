import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRows } from '#domain/import/check-rows.ts';
import { findDuplicates } from '#domain/import/find-duplicates.ts';
import { readSpreadsheet } from '#domain/import/read-spreadsheet.ts';
import { recogniseColumns } from '#domain/import/recognise-columns.ts';
import { delegations, writeDelegation } from './write.ts';

const readBytes = (bytes: Uint8Array) => {
	const reading = readSpreadsheet(bytes);
	if (!reading.ok) throw new Error(reading.reason);
	return reading.spreadsheet;
};
const read = (file: string) => readBytes(readFileSync(new URL(file, import.meta.url)));
const check = (file: string) => {
	const spreadsheet = read(file);
	const { mapping, unrecognised, missing } = recogniseColumns(spreadsheet.columns);
	const { records, problems } = checkRows(spreadsheet.rows, mapping);
	return { spreadsheet, unrecognised, missing, records, problems };
};
const all = delegations.flatMap(({ file }) => check(file).records);

describe('the demo spreadsheets', () => {
	it.each(delegations.map(({ file }) => file))('%s is understood without a problem', (file) => {
		const { spreadsheet, unrecognised, missing, problems } = check(file);
		expect(spreadsheet.headerRow).toBe(4);
		expect([spreadsheet.problems, unrecognised, missing, problems]).toEqual([[], [], [], []]);
	});

	it.each(delegations)('$file is what its source writes', async (delegation) => {
		expect(read(delegation.file)).toEqual(readBytes(await writeDelegation(delegation)));
	});

	it('name one cluster twice, and nothing else', () => {
		const { organisations, people } = findDuplicates(all, { organisations: [], people: [] });
		expect(organisations.map(({ name, other }) => [name, other.name])).toEqual([
			['CataloniaBio & HealthTech', 'Cataloniabio and HealthTech']
		]);
		expect(organisations[0]!.score).toBeGreaterThan(0.95);
		expect(people).toEqual([]);
	});

	it('bring 45 to 60 people of 31 organisations, with one leader for each delegation', () => {
		const people = all.flatMap(({ person }) => (person ? [person] : []));
		expect(people.length).toBeGreaterThanOrEqual(45);
		expect(people.length).toBeLessThanOrEqual(60);
		expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
		// One of the names is the second spelling.
		expect(new Set(all.map(({ organisation }) => organisation.name)).size).toBe(32);
		const leaders = all.filter(({ participation }) => participation?.role === 'leader');
		expect(leaders.map(({ organisation }) => organisation.name)).toEqual(['ACCIÓ', 'ART-ER']);
	});

	it('give each organisation one to three needs and one or two offers, with a text each', () => {
		const groups = Map.groupBy(all, ({ organisation }) => organisation.name);
		for (const [name, records] of groups) {
			const needs = records.flatMap((record) => record.needs);
			const offers = records.flatMap((record) => record.offers);
			expect([1, 2, 3], name).toContain(needs.length);
			expect([1, 2], name).toContain(offers.length);
			for (const { title, text } of [...needs, ...offers]) {
				expect(title.length, title).toBeLessThan(90);
				expect(text.split(/[.!?](?: |$)/).filter(Boolean).length, title).toBeGreaterThan(1);
			}
		}
	});

	it('know the region and the kind of every organisation', () => {
		expect(
			Object.keys(Object.groupBy(all, ({ organisation }) => organisation.regionCode!))
		).toEqual(['ES51', 'ITH5']);
		expect(all.filter(({ organisation }) => !organisation.kind)).toEqual([]);
	});

	it('use addresses that nobody can have', () => {
		for (const { person } of all) expect(person!.email).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
	});

	it('keep every accent', () => {
		const names = all.map(({ person }) => `${person!.givenName} ${person!.familyName}`);
		expect(names).toEqual(
			expect.arrayContaining([
				'Gal·la Mas Figuerola',
				'Marçal Ferrés i Bosch',
				'Marcel·lí Roca-Fortuny',
				'Niccolò Gherardini Baldi',
				'Sofia D’Ambrosi Lelli'
			])
		);
	});
});
