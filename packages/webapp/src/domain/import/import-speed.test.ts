import { expect, it } from 'vitest';
import { makeWorkbook, rowsOfCells } from '#tests/workbooks.ts';
import { checkRows } from './check-rows.ts';
import { findDuplicates } from './find-duplicates.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { recogniseColumns } from './recognise-columns.ts';

const syllables =
	'ba be bi bo bu ca ce ci co da de di fa fe ga la le li ma me mo na no ra re sa ta te'.split(' ');

/** A word of its own for each number. */
const word = (number: number) =>
	[7, 997, 33_149]
		.map((step) => syllables[Math.floor((number * step) / 5) % syllables.length])
		.join('') + [1, 34, 1156].map((place) => syllables[Math.floor(number / place) % 34]).join('');
const kinds = ['Cluster', 'Associazione', 'Universitat', 'Consorzio', 'Fundació', 'Istituto'];
const organisation = (seed: number) =>
	`${kinds[seed % kinds.length]} ${word(seed)} ${word(seed % 900)} S.r.l.`;

it('previews 5,000 rows beside 20,000 organisations', () => {
	const header = [
		...['Nome', 'Cognome', 'E-mail', 'Telefono', 'Organizzazione', 'Regione', 'Temi', 'Lingue'],
		...['Bisogno 1', 'Bisogno 2', 'Offerta 1', 'Offerta 2', 'Presentazione', 'Dieta']
	];
	const rows = Array.from({ length: 5000 }, (_, row) => [
		...[word(row), word(row + 9000), `p${row}@x.example`, '+39 051 000 000'],
		...[organisation(row % 2500), 'Emilia-Romagna', 'acqua; packaging', 'italiano; inglese'],
		...['Acqua: riuso in cantina e in azienda.', 'Aria: sensori a basso costo per la città.'],
		...['Dati: una banca dati condivisa.', 'Prove: un laboratorio aperto.', 'Chi siamo.', '']
	]);
	const bytes = makeWorkbook([{ name: 'a', cells: rowsOfCells([header, ...rows]) }]);
	const known = Array.from({ length: 20_000 }, (_, index) => ({
		id: `o${index}`,
		name: organisation(index + 2000)
	}));

	const start = performance.now();
	const reading = readSpreadsheet(bytes);
	if (!reading.ok) throw new Error(reading.reason);
	const read = performance.now();
	const { mapping } = recogniseColumns(reading.spreadsheet.columns);
	const { records, problems } = checkRows(reading.spreadsheet.rows, mapping);
	const checked = performance.now();
	const duplicates = findDuplicates(records, { organisations: known, people: [] });
	const compared = performance.now();

	const milliseconds = [read - start, checked - read, compared - checked].map(Math.round);
	console.log(`read, checked, compared in ${milliseconds.join(', ')} ms`);
	expect(records).toHaveLength(5000);
	expect(problems).toEqual([]);
	// 500 of the 2,500 names of the sheet stand in the directory too.
	expect(duplicates.organisations.filter(({ score }) => score === 1)).toHaveLength(500);
});
