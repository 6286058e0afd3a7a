import { describe, expect, it } from 'vitest';
import { checkRows } from './check-rows.ts';
import type { Field } from './import.ts';

type Row = Partial<Record<Field, string>>;

const nuria: Row = {
	'given-name': 'Núria',
	'family-name': 'Puig i Solé',
	email: 'Nuria.Puig@innovi.example',
	organisation: 'INNOVI'
};

/** Checks rows that begin in row 2, each field in the column of its place in the first row. */
const check = (...rows: readonly Row[]) => {
	const mapping = [...new Set(rows.flatMap((row) => Object.keys(row)))] as Field[];
	return checkRows(
		rows.map((row, index) => ({
			row: index + 2,
			cells: mapping.map((field) => row[field] ?? '')
		})),
		mapping
	);
};
const recordOf = (more: Row) => check({ ...nuria, ...more }).records[0]!;
const problemsOf = (more: Row) => check({ ...nuria, ...more }).problems;

describe('checking rows', () => {
	it('makes a record of a full row', () => {
		const { records, problems } = check({
			...nuria,
			phone: '+34 93 000 00 00',
			'job-title': 'Gerent',
			'organisation-kind': 'Clúster',
			region: 'Catalunya',
			themes: 'vi; aigua, sòl; envasos',
			website: 'www.innovi.example',
			summary: 'El clúster del vi.',
			'spoken-languages': 'català, castellà i italià',
			'interface-language': 'català',
			delegation: 'Catalunya',
			role: 'Cap de delegació',
			needs: 'Aigua: reutilitzar l’aigua del celler.',
			offers: 'Raïm: coneixement del most.\nSòl: sensors.',
			arrival: '20/06/2023 9:30',
			departure: '2023-06-21',
			diet: 'vegetariana'
		});
		expect(problems).toEqual([]);
		expect(records).toEqual([
			{
				row: 2,
				organisation: {
					name: 'INNOVI',
					kind: 'cluster',
					regionCode: 'ES51',
					regionName: 'Catalunya',
					clusters: [],
					themes: ['vi', 'aigua, sòl', 'envasos'],
					website: 'https://www.innovi.example',
					summary: 'El clúster del vi.'
				},
				person: {
					givenName: 'Núria',
					familyName: 'Puig i Solé',
					email: 'nuria.puig@innovi.example',
					phone: '+34 93 000 00 00',
					jobTitle: 'Gerent',
					spokenLanguages: ['ca', 'es', 'it'],
					interfaceLanguage: 'ca'
				},
				participation: {
					delegation: 'Catalunya',
					role: 'leader',
					arrival: '2023-06-20T09:30',
					departure: '2023-06-21',
					availability: undefined,
					diet: 'vegetariana'
				},
				needs: [{ title: 'Aigua', text: 'reutilitzar l’aigua del celler.' }],
				offers: [
					{ title: 'Raïm', text: 'coneixement del most.' },
					{ title: 'Sòl', text: 'sensors.' }
				]
			}
		]);
	});

	it('tells an invalid address at its row and column, and gives no record', () => {
		const { records, problems } = check(nuria, { ...nuria, email: 'nuria at innovi' });
		expect(problems).toEqual([
			{
				row: 3,
				column: 'C',
				severity: 'error',
				problem: 'email-invalid',
				value: 'nuria at innovi'
			}
		]);
		expect(records.map(({ row }) => row)).toEqual([2]);
	});

	it.each([
		'a@b',
		'a b@c.example',
		'a@@c.example',
		'a@c..example',
		'.a@c.example',
		'a@-c.example',
		'a@c.example, b@c.example'
	])('does not take %s for an address', (email) => {
		expect(problemsOf({ email })).toMatchObject([{ problem: 'email-invalid' }]);
	});

	it.each(['d’almeida@x.example', "o'neil@x.example", 'a+b@sub.x-y.example', 'mailto:a@x.example'])(
		'judges %s by what mail can carry',
		(email) => {
			const isCarried = !email.includes('’');
			expect(problemsOf({ email })).toHaveLength(isCarried ? 0 : 1);
		}
	);

	it('refuses one address for two people but not the same person twice', () => {
		const pau = { ...nuria, 'given-name': 'Pau', 'family-name': 'Vidal' };
		expect(check(nuria, pau)).toMatchObject({
			records: [{ row: 2 }],
			problems: [{ row: 3, column: 'C', problem: 'email-of-another-row', parameters: { row: 2 } }]
		});
		expect(check(nuria, { ...nuria, 'given-name': 'NÚRIA' }).problems).toEqual([]);
	});

	it('wants an organisation in each row, and a name beside an address', () => {
		expect(problemsOf({ organisation: ' ' })).toMatchObject([
			{ column: 'D', severity: 'error', problem: 'organisation-missing' }
		]);
		expect(problemsOf({ 'given-name': '', 'family-name': '' })).toMatchObject([
			{ column: 'A', severity: 'error', problem: 'name-missing' }
		]);
	});

	it('takes a row without a person for its organisation alone', () => {
		const { records, problems } = check({ organisation: 'ART-ER', 'given-name': '', email: '' });
		expect(problems).toMatchObject([{ row: 2, severity: 'warning', problem: 'person-missing' }]);
		expect(records[0]).toMatchObject({ organisation: { name: 'ART-ER' }, person: undefined });
	});

	it('parts a whole name, and says so', () => {
		const { records, problems } = check(
			{ 'full-name': 'Núria Puig i Solé', organisation: 'INNOVI', email: 'a@x.example' },
			{ 'full-name': 'Puig i Solé, Núria', organisation: 'INNOVI', email: 'b@x.example' }
		);
		expect(records.map(({ person }) => [person!.givenName, person!.familyName])).toEqual([
			['Núria', 'Puig i Solé'],
			['Núria', 'Puig i Solé']
		]);
		expect(problems.map(({ problem }) => problem)).toEqual(['name-split', 'name-split']);
	});

	it.each([
		['phone', 'ring me', 'phone-invalid'],
		['website', 'not a site', 'website-invalid'],
		['spoken-languages', 'klingon', 'language-unknown'],
		['interface-language', 'français', 'language-unknown'],
		['organisation-kind', 'band', 'kind-unknown'],
		['region', 'Atlantis', 'region-unknown'],
		['role', 'king', 'role-unknown'],
		['arrival', '31/02/2023', 'date-invalid'],
		['arrival', '2023-06-20T25:00', 'date-invalid'],
		['needs', `Busquem aigua. ${'Molta aigua neta. '.repeat(9)}`, 'statement-without-title'],
		['job-title', 'DirecciÃ³ tÃ¨cnica', 'text-broken']
	] as const)('warns of a %s like %j and still takes the row', (field, value, problem) => {
		const { records, problems } = check({ ...nuria, [field]: value });
		expect(problems).toMatchObject([{ row: 2, column: 'E', severity: 'warning', problem }]);
		expect(records).toHaveLength(1);
	});

	it('warns of a departure before the arrival', () => {
		expect(problemsOf({ arrival: '21.06.2023', departure: '20-6-23' })).toMatchObject([
			{ column: 'F', problem: 'date-out-of-order', value: '2023-06-20' }
		]);
	});

	it('stops at a text that is too long', () => {
		expect(problemsOf({ 'job-title': 'x'.repeat(201) })).toMatchObject([
			{ severity: 'error', problem: 'text-too-long', parameters: { limit: 200 } }
		]);
		expect(problemsOf({ summary: 'x'.repeat(201) })).toEqual([]);
	});

	it.each([
		['ES51', 'ES51'],
		['ITH5 – Emilia-Romagna', 'ITH5'],
		['Cataluña', 'ES51'],
		['regione emilia romagna', 'ITH5'],
		['Comunitat Valenciana', 'ES52'],
		['PAÍS VASCO', 'ES21']
	])('knows the region %s', (region, code) => {
		expect(recordOf({ region }).organisation.regionCode).toBe(code);
	});

	it('takes back the apostrophe of an exported cell', () => {
		expect(recordOf({ phone: "'+34 93 000 00 00" }).person!.phone).toBe('+34 93 000 00 00');
	});

	it('needs an address to invite somebody, and says where it is missing', () => {
		expect(problemsOf({ email: '' })).toMatchObject([
			{ column: 'C', severity: 'warning', problem: 'email-missing' }
		]);
	});
});
