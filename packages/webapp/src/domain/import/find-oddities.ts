// Says what was odd in the file itself, so that nobody wonders where a value came from.
import { columnLetter, type Problem, type ProblemKey, type Spreadsheet } from './import.ts';
import { knownNames, type Table } from './open-tables.ts';
import type { WorkbookCell } from './read-sheet.ts';
import { countColumnNames } from './recognise-columns.ts';

export function findOddities(
	table: Table,
	filled: readonly Table[],
	{ headerRow, columns, rows }: Pick<Spreadsheet, 'headerRow' | 'columns' | 'rows'>
): Problem[] {
	const problems: Problem[] = [];
	const warn = (problem: ProblemKey, row: number, more: Partial<Problem> = {}) =>
		problems.push({ row, severity: 'warning', problem, ...more });
	const known = countColumnNames(columns.map(({ header }) => header));
	if (known === 0) warn('header-guessed', headerRow);
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
