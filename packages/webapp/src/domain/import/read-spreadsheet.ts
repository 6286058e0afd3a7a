// Reads the table that people sent, Excel or CSV, into a header and rows of text, with what was odd.
import { findOddities } from './find-oddities.ts';
import {
	columnLetter,
	limits,
	type SheetColumn,
	type SheetRow,
	type Spreadsheet
} from './import.ts';
import {
	countRows,
	findHeaderRow,
	isBlank,
	knownNames,
	openTables,
	type Table
} from './open-tables.ts';

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
	const opened = openTables(bytes);
	if (!opened.ok) return opened;
	const filled = opened.tables.filter(({ rows }) => rows.some((row) => row && !isBlank(row)));
	if (filled.length === 0) return { ok: false, reason: 'no-rows' };
	const table = choice.sheet
		? filled.find(({ name }) => name === choice.sheet)
		: filled.reduce((best, next) => (isLikelier(next, best) ? next : best));
	if (!table) return { ok: false, reason: 'no-such-sheet' };
	const overLimit = sizeRefusal(table);
	if (overLimit) return { ok: false, reason: overLimit };
	const spreadsheet = shape(table, filled);
	return spreadsheet.rows.length === 0
		? { ok: false, reason: 'no-rows' }
		: { ok: true, spreadsheet };
}

function sizeRefusal(table: Table): 'too-many-rows' | 'too-many-columns' | undefined {
	const { rows, content } = table;
	if (content?.overLimit) return content.overLimit;
	if (countRows(table) > limits.rows + 1) return 'too-many-rows';
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

function isLikelier(a: Table, b: Table): boolean {
	const difference = knownNames(a) - knownNames(b);
	return difference > 0 || (difference === 0 && countRows(a) > countRows(b));
}
