// Reads the table that people sent, Excel or CSV, into a header and rows of text, with what was odd.
import {
	columnLetter,
	limits,
	type Problem,
	type ProblemKey,
	type SheetColumn,
	type SheetRow,
	type Spreadsheet
} from './import.ts';
import { tidy } from './normalise-text.ts';
import type { SheetContent, WorkbookCell } from './read-sheet.ts';
import { readTextTable } from './read-text-table.ts';
import { isWorkbook, readWorkbook, type WorkbookSheet } from './read-workbook.ts';
import { countColumnNames } from './recognise-columns.ts';

export type SpreadsheetRefusal =
	| 'empty-file'
	| 'too-large'
	| 'not-a-spreadsheet'
	| 'old-format'
	| 'encrypted'
	| 'corrupt'
	| 'unpacks-too-large'
	| 'no-such-sheet'
	| 'no-rows'
	| 'too-many-rows'
	| 'too-many-columns';

export type SpreadsheetReading =
	| { readonly ok: true; readonly spreadsheet: Spreadsheet }
	| { readonly ok: false; readonly reason: SpreadsheetRefusal };

export interface SpreadsheetChoice {
	/** The sheet to read; else the one whose header is best known. */
	readonly sheet?: string;
}

interface Table {
	readonly name: string;
	/** By row number; the first row is 1, so the first element is empty. */
	readonly rows: readonly (readonly string[] | undefined)[];
	readonly content?: SheetContent;
	readonly brokenRow?: number;
}

const headerSearchRows = 40;

/**
 * The name of the file decides nothing, its bytes do.
 * @example
 * const reading = readSpreadsheet(await readFile('delegation.xlsx'));
 * if (reading.ok) recogniseColumns(reading.spreadsheet.columns);
 */
export function readSpreadsheet(
	bytes: Uint8Array,
	choice: SpreadsheetChoice = {}
): SpreadsheetReading {
	if (bytes.length === 0) return { ok: false, reason: 'empty-file' };
	if (bytes.length > limits.bytes) return { ok: false, reason: 'too-large' };
	const opened = isWorkbook(bytes) ? openWorkbook(bytes) : openText(bytes);
	if (!opened.ok) return opened;
	const filled = opened.tables.filter(({ rows }) => rows.some((row) => row && !isBlank(row)));
	if (filled.length === 0) return { ok: false, reason: 'no-rows' };
	const table = choice.sheet
		? filled.find(({ name }) => name === choice.sheet)
		: filled.reduce((best, next) => (knownNames(next) > knownNames(best) ? next : best));
	if (!table) return { ok: false, reason: 'no-such-sheet' };
	const overLimit = sizeRefusal(table);
	if (overLimit) return { ok: false, reason: overLimit };
	const spreadsheet = shape(table, filled);
	return spreadsheet.rows.length === 0
		? { ok: false, reason: 'no-rows' }
		: { ok: true, spreadsheet };
}

type Opening =
	| { readonly ok: true; readonly tables: readonly Table[] }
	| { readonly ok: false; readonly reason: SpreadsheetRefusal };

function openWorkbook(bytes: Uint8Array): Opening {
	const reading = readWorkbook(bytes);
	if (!reading.ok) return reading;
	const visible = reading.sheets.filter(({ hidden }) => !hidden);
	return { ok: true, tables: visible.map(tableOf) };
}

function tableOf(sheet: WorkbookSheet): Table {
	const rows: string[][] = [];
	for (const { row, column, text } of sheet.cells) {
		const cells = (rows[row] ??= []);
		cells[column] = tidy(text);
	}
	for (const { firstRow, lastRow, firstColumn } of sheet.merges) {
		// Two people under one merged organisation both belong to it.
		const value = rows[firstRow]?.[firstColumn];
		if (!value) continue;
		for (let row = firstRow + 1; row <= lastRow && row < rows.length; row++) {
			if (rows[row] && !isBlank(rows[row]!)) rows[row]![firstColumn] ??= value;
		}
	}
	return { name: sheet.name, rows, content: sheet };
}

function openText(bytes: Uint8Array): Opening {
	const reading = readTextTable(bytes);
	if (!reading.ok) return reading;
	const rows = [undefined, ...reading.rows.map((row) => row.map(tidy))];
	return { ok: true, tables: [{ name: '', rows, brokenRow: reading.brokenRow }] };
}

function sizeRefusal({ rows, content }: Table): 'too-many-rows' | 'too-many-columns' | undefined {
	if (content?.overLimit) return content.overLimit;
	if (rows.filter((row) => row && !isBlank(row)).length > limits.rows + 1) return 'too-many-rows';
	return rows.some((row) => row && row.length > limits.columns) ? 'too-many-columns' : undefined;
}

function shape(table: Table, filled: readonly Table[]): Spreadsheet {
	const headerRow = findHeaderRow(table);
	const below = table.rows
		.map((cells, row) => ({ row, cells: cells ?? [] }))
		.filter(({ row, cells }) => row > headerRow && !isBlank(cells));
	const header = table.rows[headerRow] ?? [];
	const width = Math.max(header.length, ...below.map(({ cells }) => cells.length));
	const columns: SheetColumn[] = Array.from({ length: width }, (_, index) => ({
		index,
		letter: columnLetter(index),
		header: header[index] ?? '',
		hidden: (table.content?.hiddenColumns ?? []).some(
			([first, last]) => first <= index && index <= last
		)
	}));
	const rows: SheetRow[] = below.map(({ row, cells }) => ({
		row,
		cells: columns.map(({ index }) => cells[index] ?? '')
	}));
	return {
		sheet: table.name,
		sheets: filled.map(({ name }) => name),
		headerRow,
		columns,
		rows,
		problems: findOddities(table, filled, { headerRow, columns, rows })
	};
}

/** The first row with the most names of columns; without any, the first with the most cells. */
function findHeaderRow({ rows }: Table): number {
	const candidates = rows
		.map((cells, row) => ({ row, cells: cells ?? [] }))
		.filter(({ row, cells }) => row > 0 && !isBlank(cells))
		.slice(0, headerSearchRows)
		.map(({ row, cells }) => ({
			row,
			known: countColumnNames(cells.filter(Boolean)),
			filled: cells.filter(Boolean).length
		}));
	const best = candidates.reduce((best, next) =>
		next.known > best.known || (best.known === 0 && next.known === 0 && next.filled > best.filled)
			? next
			: best
	);
	return best.row;
}

function findOddities(
	table: Table,
	filled: readonly Table[],
	{ headerRow, columns, rows }: Pick<Spreadsheet, 'headerRow' | 'columns' | 'rows'>
): Problem[] {
	const problems: Problem[] = [];
	const warn = (problem: ProblemKey, row: number, more: Partial<Problem> = {}) =>
		problems.push({ row, severity: 'warning', problem, ...more });
	if (countColumnNames(columns.map(({ header }) => header)) === 0)
		warn('header-guessed', headerRow);
	// Another sheet matters if it looks like a list of people too, not if it explains something.
	const others = filled.filter((other) => other !== table && knownNames(other) >= 2);
	if (others.length > 0) {
		warn('other-sheets', headerRow, { value: others.map(({ name }) => name).join(', ') });
	}
	for (const { hidden, letter, header } of columns) {
		if (hidden) warn('hidden-column', headerRow, { column: letter, value: header });
	}
	const { content, brokenRow } = table;
	const hidden = rows.filter(({ row }) => content?.hiddenRows.has(row));
	if (hidden[0]) warn('hidden-rows', hidden[0].row, { parameters: { count: hidden.length } });
	for (const { firstRow, lastRow, firstColumn } of content?.merges ?? []) {
		if (lastRow <= headerRow) continue;
		const value = table.rows[firstRow]?.[firstColumn] ?? '';
		warn('merged-cells', firstRow, { column: columnLetter(firstColumn), value });
	}
	for (const cell of content?.cells ?? []) {
		if (cell.formula && cell.row > headerRow) {
			const column = columnLetter(cell.column);
			warn(formulaProblems[cell.formula], cell.row, { column, value: cell.text });
		}
	}
	// A quote that is never closed swallows the rows after it, so nothing may be imported.
	if (brokenRow) warn('quotes-broken', brokenRow, { severity: 'error' });
	return problems;
}

const formulaProblems = {
	'with-value': 'formula',
	'without-value': 'formula-without-value',
	failed: 'formula-failed'
} as const satisfies Record<NonNullable<WorkbookCell['formula']>, ProblemKey>;

function knownNames({ rows }: Table): number {
	const filled = rows.filter((row) => row !== undefined && !isBlank(row));
	return Math.max(
		...filled.slice(0, headerSearchRows).map((row) => countColumnNames(row!.filter(Boolean)))
	);
}

function isBlank(cells: readonly string[]): boolean {
	return !cells.some(Boolean);
}
