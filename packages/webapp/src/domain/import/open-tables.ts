// Opens a file into its tables: rows of text by their numbers, and which of them is the header.
import { tidy } from './normalise-text.ts';
import type { SheetContent } from './read-sheet.ts';
import { readTextTable } from './read-text-table.ts';
import {
	isWorkbook,
	readWorkbook,
	type WorkbookReading,
	type WorkbookSheet
} from './read-workbook.ts';
import { countColumnNames } from './recognise-columns.ts';

export interface Table {
	readonly name: string;
	/** By row number; the first row is 1, so the first element is empty. */
	readonly rows: readonly (readonly string[] | undefined)[];
	readonly content?: SheetContent;
	readonly brokenRow?: number;
}

const headerSearchRows = 40;

export type OpenedTables =
	| { readonly ok: true; readonly tables: readonly Table[] }
	| {
			readonly ok: false;
			readonly reason: Extract<WorkbookReading, { ok: false }>['reason'] | 'not-a-spreadsheet';
	  };

export function openTables(bytes: Uint8Array): OpenedTables {
	return isWorkbook(bytes) ? openWorkbook(bytes) : openText(bytes);
}

function openWorkbook(bytes: Uint8Array): OpenedTables {
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

function openText(bytes: Uint8Array): OpenedTables {
	const reading = readTextTable(bytes);
	if (!reading.ok) return reading;
	const rows = [undefined, ...reading.rows.map((row) => row.map(tidy))];
	return { ok: true, tables: [{ name: '', rows, brokenRow: reading.brokenRow }] };
}

/** The first row with the most names of columns; without any, the first that is over half full. */
export function findHeaderRow({ rows }: Table): number {
	const candidates = rows
		.map((cells, row) => ({ row, cells: cells ?? [] }))
		.filter(({ row, cells }) => row > 0 && !isBlank(cells))
		.slice(0, headerSearchRows)
		.map(({ row, cells }) => ({
			row,
			known: countColumnNames(cells.filter(Boolean)),
			filled: cells.filter(Boolean).length
		}));
	const best = candidates.reduce((best, next) => (next.known > best.known ? next : best));
	if (best.known > 0) return best.row;
	const widest = Math.max(...candidates.map(({ filled }) => filled));
	return candidates.find(({ filled }) => filled > widest / 2)!.row;
}

/** How many names of columns the row has that has the most. */
export function knownNames({ rows }: Table): number {
	const filled = rows.filter((row) => row !== undefined && !isBlank(row));
	return Math.max(
		...filled.slice(0, headerSearchRows).map((row) => countColumnNames(row!.filter(Boolean)))
	);
}

export function countRows({ rows }: Table): number {
	return rows.filter((row) => row && !isBlank(row)).length;
}

export function isBlank(cells: readonly string[]): boolean {
	return !cells.some(Boolean);
}
