import { describe, expect, it } from 'vitest';
import { findDuplicates } from './find-duplicates.ts';
import type { ImportRecord } from './import.ts';

let lastRow = 1;
const record = (organisation: string, person?: string, email?: string): ImportRecord => {
	const [givenName = '', ...family] = (person ?? '').split(' ');
	return {
		row: ++lastRow,
		organisation: { name: organisation, clusters: [], themes: [] },
		person: person
			? { givenName, familyName: family.join(' '), email, spokenLanguages: [] }
			: undefined,
		needs: [],
		offers: []
	};
};
const none = { organisations: [], people: [] };
const between = (a: string, b: string) =>
	findDuplicates([record(a), record(b)], none).organisations[0];

const theClusters = [
	...['INNOVI', 'CataloniaBio & HealthTech', 'Clúster Digital', 'Packaging Cluster', 'CICAT'],
	...['CWP Catalan Water Partnership', 'INNOVACC', 'Clúster de la Mobilitat Lleugera', 'CSIM'],
	...["Kid's Cluster", 'AMBIT', 'Clúster Audiovisual', 'Leather Cluster Barcelona'],
	...['Clust-ER Agrifood', 'Clust-ER Build', 'Clust-ER Create', 'Clust-ER Greentech'],
	...['Clust-ER Health', 'Clust-ER Innovate', 'Clust-ER Mech', 'Clust-ER Turismo'],
	...['Universitat de Barcelona', 'Universitat Autònoma de Barcelona', 'Università di Bologna'],
	...['Università di Parma', 'Regione Emilia-Romagna', 'ART-ER', 'ACCIÓ']
];

describe('duplicates among organisations', () => {
	it.each([
		['CataloniaBio & HealthTech', 'Cataloniabio and HealthTech', 'same-but-for-legal-form'],
		['CataloniaBio & HealthTech', 'Catalonia Bio & Health Tech', 'same-letters'],
		['Clúster Digital', 'CLUSTER DIGITAL', 'same-but-for-marks'],
		['Cooperativa Gal·la', 'Cooperativa Galla', 'same-but-for-marks'],
		['Cantine Riunite S.p.A.', 'Cantine Riunite', 'same-but-for-legal-form'],
		['Vins Puig, S.L.', 'VINS PUIG SLU', 'same-but-for-legal-form'],
		['Packaging Cluster', 'Pakaging Cluster', 'similar-words'],
		['CWP', 'Catalan Water Partnership', 'initials'],
		['INNOVACC', 'INNOVACC, Clúster Carni i Proteïnes Alternatives', 'name-within'],
		['Leather Cluster', 'Leather Cluster Barcelona', 'name-within']
	])('finds %s in %s', (a, b, reason) => {
		expect(between(a, b)).toMatchObject({ name: a, other: { in: 'sheet', name: b } });
		expect(between(a, b)!.reasons).toEqual([reason]);
	});

	it('finds none among the clusters of two regions, which share many words', () => {
		expect(
			findDuplicates(
				theClusters.map((name) => record(name)),
				none
			).organisations
		).toEqual([]);
	});

	it('finds the one that the published list names twice, among all of them', () => {
		const records = [...theClusters, 'Cataloniabio and HealthTech'].map((name) => record(name));
		const { organisations } = findDuplicates(records, none);
		expect(organisations).toHaveLength(1);
		expect(organisations[0]).toMatchObject({
			name: 'CataloniaBio & HealthTech',
			rows: [records[1]!.row],
			other: { name: 'Cataloniabio and HealthTech', rows: [records.at(-1)!.row] }
		});
		expect(organisations[0]!.score).toBeGreaterThan(0.95);
	});

	it('takes rows with exactly the same name together', () => {
		const records = [record('INNOVI'), record('INNOVI'), record('Innovi')];
		expect(findDuplicates(records, none).organisations).toMatchObject([
			{ name: 'INNOVI', rows: [records[0]!.row, records[1]!.row], score: 1 }
		]);
	});

	it('finds known organisations, the same name with certainty', () => {
		const known = [
			{ id: 'o1', name: 'Clúster Audiovisual de Catalunya' },
			{ id: 'o2', name: 'INNOVI' },
			{ id: 'o3', name: 'INNOVIA Films' }
		];
		const { organisations } = findDuplicates([record('INNOVI'), record('Clúster Audiovisual')], {
			organisations: known,
			people: []
		});
		expect(organisations.map(({ name, other }) => [name, 'id' in other && other.id])).toEqual([
			['INNOVI', 'o2'],
			['Clúster Audiovisual', 'o1']
		]);
		expect(organisations[0]).toMatchObject({ score: 1, reasons: ['same-name'] });
	});

	it('lets a shared website strengthen alike names but not join different ones', () => {
		const at = (name: string): ImportRecord => {
			const made = record(name);
			return { ...made, organisation: { ...made.organisation, website: 'https://www.a.example' } };
		};
		const plain = between('Distretto della Carne', 'Distretto Carne Modena')!;
		const strengthened = findDuplicates(
			[at('Distretto della Carne'), at('Distretto Carne Modena')],
			none
		).organisations[0]!;
		expect(strengthened.score).toBeGreaterThan(plain.score);
		expect(strengthened.reasons).toContain('same-website');
		const network = ['Clust-ER Build', 'Clust-ER Mech'].map(at);
		expect(findDuplicates(network, none).organisations).toEqual([]);
	});
});

describe('duplicates among people', () => {
	const people = (...records: readonly ImportRecord[]) => findDuplicates(records, none).people;

	it('finds the same address', () => {
		expect(
			people(record('A', 'Núria Puig', 'n@x.example'), record('B', 'N. Puig', 'n@x.example'))
		).toMatchObject([{ score: 0.9, reasons: ['same-email'] }]);
	});

	it('finds the same name with other marks or order, surer in one organisation', () => {
		expect(people(record('INNOVI', 'Núria Solé'), record('INNOVI', 'Solé Nuria'))).toMatchObject([
			{ score: 0.95, reasons: ['same-name', 'same-organisation'] }
		]);
		expect(people(record('A', 'Núria Solé'), record('B', 'Nuria Sole'))).toMatchObject([
			{ score: 0.75, reasons: ['same-name'] }
		]);
	});

	it('finds a second surname more, or a typo, only within one organisation', () => {
		expect(people(record('A', 'Pau Vidal'), record('A', 'Pau Vidal i Roca'))).toHaveLength(1);
		expect(people(record('A', 'Pau Vidal'), record('A', 'Pau Vidall'))).toHaveLength(1);
		expect(people(record('A', 'Pau Vidal'), record('B', 'Pau Vidal Roca'))).toEqual([]);
		expect(people(record('A', 'Pau Vidal'), record('A', 'Pere Vidal'))).toEqual([]);
	});

	it('finds people who are known', () => {
		const known = {
			id: 'p1',
			givenName: 'Martina',
			familyName: 'D’Angelo',
			email: 'M.Dangelo@x.example',
			organisations: ['Clust-ER Health']
		};
		const { people: found } = findDuplicates(
			[record('Clust-ER Health', "Martina D'Angelo", 'm.dangelo@x.example')],
			{ organisations: [], people: [known] }
		);
		expect(found).toMatchObject([
			{ score: 1, other: { in: 'directory', id: 'p1', name: 'Martina D’Angelo' } }
		]);
	});
});
