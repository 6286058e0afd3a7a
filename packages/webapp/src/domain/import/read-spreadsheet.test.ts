import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { readSheet as readWithOtherLibrary } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { day, formula, makeWorkbook, rowsOfCells, workbookFiles } from '#tests/workbooks.ts';
import { limits } from './import.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { writeTemplate } from './write-template.ts';

const header = ['Nom', 'Cognoms', 'Correu electrònic', 'Organització'];
const people = [
	['Núria', 'Puig i Solé', 'nuria@innovi.example', 'INNOVI'],
	['Gal·la', 'Mas-Françés', 'galla@cwp.example', 'CWP']
];

const read = (bytes: Uint8Array, sheet?: string) => {
	const reading = readSpreadsheet(bytes, { sheet });
	if (!reading.ok) throw new Error(reading.reason);
	return reading.spreadsheet;
};
const refusal = (bytes: Uint8Array) => {
	const reading = readSpreadsheet(bytes);
	return reading.ok ? 'read' : reading.reason;
};
const cellsOf = (bytes: Uint8Array) => read(bytes).rows.map(({ cells }) => cells);
const csv = (separator = ',') =>
	[header, ...people].map((row) => row.join(separator)).join('\r\n') + '\r\n';

describe('a CSV file', () => {
	it.each([
		['UTF-8', (text: string) => Buffer.from(text)],
		['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
		['UTF-16 with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
		['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
		['UTF-16 big-endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
		['Windows-1252', (text: string) => Buffer.from(text, 'latin1')]
	])('keeps every accent in %s', (_, encode) => {
		expect(cellsOf(encode(csv(';')))).toEqual(people);
		expect(read(encode(csv(';'))).columns.map((column) => column.header)).toEqual(header);
	});

	it.each([',', ';', '\t', '|'])('finds out that %j parts the columns', (separator) => {
		expect(cellsOf(Buffer.from(csv(separator)))).toEqual(people);
	});

	it('is parted by the mark of its header though the texts hold more of another', () => {
		const text = 'Nom;Organització;Necessitat\nPau;CWP;"a, b, c, d, e, f, g"\n';
		expect(cellsOf(Buffer.from(text))).toEqual([['Pau', 'CWP', 'a, b, c, d, e, f, g']]);
	});

	it('may say its separator in the first line', () => {
		const { rows, headerRow } = read(Buffer.from(`sep=;\r\n${csv(';')}`));
		expect(headerRow).toBe(2);
		expect(rows.map(({ row }) => row)).toEqual([3, 4]);
	});

	it('may have line breaks and quotes inside its cells', () => {
		const text = 'Nom,Organització,Oferta\nPau,CWP,"Aigua: una\nlínia i ""cometes"""\n';
		expect(cellsOf(Buffer.from(text))[0]![2]).toBe('Aigua: una\nlínia i "cometes"');
	});

	it('with a quote that is never closed stops the import at its row', () => {
		const text = 'Nom,Organització\nPau,CWP\nNúria,"INNOVI\nJoan,CICAT\n';
		expect(read(Buffer.from(text)).problems).toMatchObject([
			{ row: 3, severity: 'error', problem: 'quotes-broken' }
		]);
	});

	it('may have a title above its header and blank rows between', () => {
		const text = `Delegació catalana 2023\n\n${csv()}\n,,,\nJordi,Serra,j@x.example,CICAT\n`;
		const { headerRow, rows } = read(Buffer.from(text));
		expect(headerRow).toBe(3);
		expect(rows.map(({ row }) => row)).toEqual([4, 5, 8]);
	});
});

describe('an Excel workbook', () => {
	it('gives its cells with the rows and letters that Excel shows', () => {
		const spreadsheet = read(
			makeWorkbook([{ name: 'Full 1', cells: rowsOfCells([header, ...people], 3) }])
		);
		expect(spreadsheet).toMatchObject({ sheet: 'Full 1', headerRow: 3, problems: [] });
		expect(spreadsheet.columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
		expect(spreadsheet.rows.map(({ row }) => row)).toEqual([4, 5]);
		expect(spreadsheet.rows.map(({ cells }) => cells)).toEqual(people);
	});

	it('is read as another library reads it', async () => {
		const bytes = makeWorkbook([
			{ name: 'a', cells: rowsOfCells([header, ...people, ['R&D <1>', '"x"', 'a\nb', '–']]) }
		]);
		const other = await readWithOtherLibrary(bytes.slice().buffer);
		expect([header, ...cellsOf(bytes)]).toEqual(other);
	});

	it('finds its header below titles and notes', () => {
		const cells = {
			A1: 'Welcome Catalunya',
			A2: 'Organització: ACCIÓ',
			...rowsOfCells([header, ...people], 5)
		};
		expect(read(makeWorkbook([{ name: 'a', cells, merges: ['A1:D1'] }])).headerRow).toBe(5);
	});

	it('takes the row with the most cells for the header when no name is known', () => {
		const spreadsheet = read(
			makeWorkbook([{ name: 'a', cells: rowsOfCells([['List'], ['Qu', 'Zz'], ['1', '2']]) }])
		);
		expect(spreadsheet.headerRow).toBe(2);
		expect(spreadsheet.problems).toMatchObject([{ row: 2, problem: 'header-guessed' }]);
	});

	it('gives the value that a formula had, and says that it was one', () => {
		const cells = {
			...rowsOfCells([header, ...people]),
			C2: formula('CONCATENATE(A2,"@x.example")', 'nuria@x.example'),
			D2: formula('VLOOKUP(A2,other!A:B,2)'),
			D3: { attributes: 't="e"', inside: '<f>1/0</f><v>#DIV/0!</v>' }
		};
		const { rows, problems } = read(makeWorkbook([{ name: 'a', cells }]));
		expect(rows[0]!.cells).toEqual(['Núria', 'Puig i Solé', 'nuria@x.example', '']);
		expect(rows[1]!.cells[3]).toBe('');
		expect(problems).toEqual([
			{ row: 2, column: 'C', severity: 'warning', problem: 'formula', value: 'nuria@x.example' },
			{ row: 2, column: 'D', severity: 'warning', problem: 'formula-without-value', value: '' },
			{ row: 3, column: 'D', severity: 'warning', problem: 'formula-failed', value: '' }
		]);
	});

	it('gives a merged organisation to all its people, and says so', () => {
		const cells = rowsOfCells([
			['Organització', 'Nom', 'Cognoms'],
			['INNOVI', 'Núria', 'Puig'],
			['', 'Pau', 'Vidal'],
			['CWP', 'Jordi', 'Serra']
		]);
		const { rows, problems } = read(makeWorkbook([{ name: 'a', cells, merges: ['A2:A3'] }]));
		expect(rows.map((row) => row.cells[0])).toEqual(['INNOVI', 'INNOVI', 'CWP']);
		expect(problems).toMatchObject([
			{ row: 2, column: 'A', problem: 'merged-cells', value: 'INNOVI' }
		]);
	});

	it('reads days and times as a spreadsheet shows them', () => {
		const cells = {
			...rowsOfCells([['Nom', 'Organització', 'Arribada', 'Sortida', 'Telèfon']]),
			A2: 'Pau',
			B2: 'CWP',
			C2: day(45097),
			D2: day(45098.75),
			E2: { inside: '<v>34930000000</v>' }
		};
		expect(cellsOf(makeWorkbook([{ name: 'a', cells }]))[0]!.slice(2)).toEqual([
			'2023-06-20',
			'2023-06-21T18:00',
			'34930000000'
		]);
	});

	it('reads the sheet whose header is known, and names others that look alike', () => {
		const bytes = makeWorkbook([
			{ name: 'Notes', cells: { A1: 'Llegiu-me', A2: 'Cal omplir el full següent' } },
			{ name: 'Gent', cells: rowsOfCells([header, ...people]) },
			{ name: 'Reserves', cells: rowsOfCells([header.slice(0, 2), ['Anna', 'Roca']]) },
			{ name: 'Antic', state: 'hidden', cells: rowsOfCells([header, ...people]) }
		]);
		expect(read(bytes)).toMatchObject({
			sheet: 'Gent',
			sheets: ['Notes', 'Gent', 'Reserves'],
			problems: [{ problem: 'other-sheets', value: 'Reserves' }]
		});
		expect(read(bytes, 'Reserves').rows).toHaveLength(1);
		expect(readSpreadsheet(bytes, { sheet: 'Antic' })).toEqual({
			ok: false,
			reason: 'no-such-sheet'
		});
	});

	it('reads hidden columns and rows too, and says so', () => {
		const { columns, rows, problems } = read(
			makeWorkbook([
				{
					name: 'a',
					cells: rowsOfCells([header, ...people]),
					columns: '<col min="2" max="3" width="9" hidden="1"/>',
					hiddenRows: [3]
				}
			])
		);
		expect(columns.map(({ hidden }) => hidden)).toEqual([false, true, true, false]);
		expect(rows).toHaveLength(2);
		expect(problems.map(({ problem, column, row }) => [problem, column, row])).toEqual([
			['hidden-column', 'B', 1],
			['hidden-column', 'C', 1],
			['hidden-rows', undefined, 3]
		]);
	});

	it('joins the runs of a formatted text and leaves out how it is pronounced', () => {
		const files = workbookFiles([{ name: 'a', cells: rowsOfCells([header]) }]);
		files['xl/sharedStrings.xml'] =
			'<x:sst xmlns:x="s"><x:si><x:r><x:t>Cata</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">lonia &amp; Bio</x:t></x:r><x:rPh sb="0" eb="1"><x:t>no</x:t></x:rPh></x:si><x:si><x:t>a_x000D_b<![CDATA[ <c>]]>&#233;</x:t></x:si></x:sst>';
		files['xl/worksheets/sheet1.xml'] = files['xl/worksheets/sheet1.xml']!.replace(
			'</sheetData>',
			'<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="b"><v>1</v></c></row></sheetData>'
		);
		const bytes = zipSync(
			Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))
		);
		expect(cellsOf(bytes)[0]).toEqual(['Catalonia & Bio', 'a\rb <c>é', 'TRUE', '']);
	});

	it('may be formatted down to its last row and column', () => {
		const cells = {
			...rowsOfCells([header, ...people]),
			XFD3: { attributes: 's="1"', inside: '' },
			A1048576: { attributes: 's="1"', inside: '' }
		};
		expect(cellsOf(makeWorkbook([{ name: 'a', cells }]))).toEqual(people);
	});
});

describe('what is refused', () => {
	it('an empty file and one with a header only', async () => {
		expect(refusal(new Uint8Array())).toBe('empty-file');
		expect(refusal(Buffer.from('\n \n\n'))).toBe('no-rows');
		expect(refusal(Buffer.from('Nom,Cognoms\n'))).toBe('no-rows');
		expect(refusal(makeWorkbook([{ name: 'a', cells: {} }]))).toBe('no-rows');
		expect(refusal(await writeTemplate('ca'))).toBe('no-rows');
	});

	it('a file over the limit', () => {
		expect(refusal(new Uint8Array(limits.bytes + 1).fill(65))).toBe('too-large');
	});

	it('a file of another kind', () => {
		const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
		expect(refusal(Uint8Array.from(picture))).toBe('not-a-spreadsheet');
		expect(refusal(Buffer.from('%PDF-1.7\n%âãÏÓ\n'))).toBe('not-a-spreadsheet');
		expect(refusal(Buffer.from('<!DOCTYPE html><table><tr><td>'))).toBe('not-a-spreadsheet');
	});

	it('formats that Excel and LibreOffice wrote before or besides', () => {
		const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
		expect(refusal(compound)).toBe('old-format');
		expect(refusal(zipSync({ 'content.xml': strToU8('<office/>') }))).toBe('old-format');
		expect(refusal(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toBe('old-format');
	});

	it('a workbook with a password', () => {
		const start = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		const bytes = Buffer.concat([start, Buffer.from('EncryptedPackage', 'utf16le')]);
		expect(refusal(bytes)).toBe('encrypted');
	});

	it('a broken workbook', () => {
		const bytes = makeWorkbook([{ name: 'a', cells: rowsOfCells([header, ...people]) }]);
		expect(refusal(bytes.subarray(0, bytes.length - 40))).toBe('corrupt');
		expect(refusal(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('corrupt');
		const cut = workbookFiles([{ name: 'a', cells: rowsOfCells([header]) }]);
		expect(
			refusal(
				zipSync({
					'xl/workbook.xml': strToU8(cut['xl/workbook.xml']!),
					'xl/_rels/workbook.xml.rels': strToU8(cut['xl/_rels/workbook.xml.rels']!),
					'xl/worksheets/sheet1.xml': strToU8(cut['xl/worksheets/sheet1.xml']!.slice(0, -3))
				})
			)
		).toBe('corrupt');
	});

	it('a workbook that unpacks to a hundred times its size', () => {
		const bytes = zipSync({
			'xl/workbook.xml': strToU8('<workbook/>'),
			'xl/worksheets/sheet1.xml': new Uint8Array(limits.unpackedBytes)
		});
		expect(bytes.length).toBeLessThan(limits.bytes);
		expect(refusal(bytes)).toBe('unpacks-too-large');
	});

	it('a workbook that declares less than it unpacks to', () => {
		const size = 50_000_000;
		const bytes = Buffer.from(
			zipSync({
				'xl/workbook.xml': strToU8('<workbook/>'),
				'xl/worksheets/sheet1.xml': new Uint8Array(size)
			})
		);
		const declared = Buffer.alloc(4);
		declared.writeUInt32LE(size);
		for (let at = bytes.indexOf(declared); at >= 0; at = bytes.indexOf(declared, at)) {
			bytes.writeUInt32LE(1000, at);
		}
		const before = process.memoryUsage().arrayBuffers;
		expect(['corrupt', 'no-rows']).toContain(refusal(bytes));
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size / 2);
	});

	it('more rows or columns than a delegation has', () => {
		const many = Array.from({ length: limits.rows + 2 }, (_, row) => `Pau,CWP ${row}`);
		expect(refusal(Buffer.from(['Nom,Organització', ...many].join('\n')))).toBe('too-many-rows');
		const cells = rowsOfCells([header, ...people]);
		expect(refusal(makeWorkbook([{ name: 'a', cells: { ...cells, XFD2: 'far' } }]))).toBe(
			'too-many-columns'
		);
		expect(refusal(makeWorkbook([{ name: 'a', cells: { ...cells, A1048576: 'far' } }]))).toBe(
			'too-many-rows'
		);
	});

	it('never more than with a reason', () => {
		const workbook = makeWorkbook([{ name: 'a', cells: rowsOfCells([header, ...people]) }]);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { maxLength: 30 }),
				fc.uint8Array({ maxLength: 60 }),
				(changes, any) => {
					const broken = workbook.slice();
					for (const [at, byte] of changes) broken[at] = byte;
					expect(typeof readSpreadsheet(broken).ok).toBe('boolean');
					expect(typeof readSpreadsheet(any).ok).toBe('boolean');
				}
			),
			{ numRuns: 500 }
		);
	});
});
