// Reads the cells of one sheet of an Excel workbook (ECMA-376 part 1, section 18.3).
import { limits } from './import.ts';
import { cellText, type CellValues } from './read-cell-values.ts';
import { attribute, eachTag, type XmlTag } from './read-xml.ts';

export interface WorkbookCell {
	readonly row: number;
	/** Counted from 0. */
	readonly column: number;
	readonly text: string;
	readonly formula?: 'with-value' | 'without-value' | 'failed';
}

export interface MergedCells {
	readonly firstRow: number;
	readonly lastRow: number;
	readonly firstColumn: number;
	readonly lastColumn: number;
}

export interface SheetContent {
	/** In the order of the file, only cells with something in them. */
	readonly cells: readonly WorkbookCell[];
	readonly merges: readonly MergedCells[];
	/** Pairs of first and last column, counted from 0. */
	readonly hiddenColumns: readonly (readonly [number, number])[];
	readonly hiddenRows: ReadonlySet<number>;
	readonly overLimit?: 'too-many-rows' | 'too-many-columns';
}

export function readSheet(xml: string, values: CellValues): SheetContent {
	const cells: WorkbookCell[] = [];
	const merges: MergedCells[] = [];
	const hiddenColumns: [number, number][] = [];
	const hiddenRows = new Set<number>();
	let overLimit: SheetContent['overLimit'];
	let row = 0;
	let column = -1;
	let open = { attributes: '', value: '', inlineText: '', hasFormula: false };
	let isPhonetic = false;

	const keepCell = () => {
		const cell = { row, column, ...finishCell(open, values) };
		if (cell.text === '' && !cell.formula) return;
		// Only cells with something in them count: many a sheet is formatted to its last row.
		if (row > limits.rows + 100) overLimit ??= 'too-many-rows';
		else if (column >= limits.columns) overLimit ??= 'too-many-columns';
		else cells.push(cell);
	};
	const visit: Readonly<Record<string, (tag: XmlTag) => void>> = {
		row: ({ attributes, opens }) => {
			if (!opens) return;
			row = Number(attribute(attributes, 'r') ?? row + 1);
			column = -1;
			if (isOn(attribute(attributes, 'hidden'))) hiddenRows.add(row);
		},
		c: ({ attributes, opens, closes }) => {
			if (opens) {
				column = readPlace(attribute(attributes, 'r') ?? '')?.column ?? column + 1;
				open = { attributes, value: '', inlineText: '', hasFormula: false };
			}
			if (closes) keepCell();
		},
		v: ({ textBefore, opens }) => {
			if (!opens) open.value = textBefore;
		},
		f: () => {
			open.hasFormula = true;
		},
		// How a Japanese name is read: not part of the text.
		rPh: ({ opens, closes }) => {
			isPhonetic = opens && !closes;
		},
		t: ({ textBefore, opens }) => {
			if (!opens && !isPhonetic) open.inlineText += textBefore;
		},
		mergeCell: ({ attributes, opens }) => {
			const [from, to] = (attribute(attributes, 'ref') ?? '').split(':').map(readPlace);
			if (!opens || !from || !to) return;
			merges.push({
				firstRow: from.row,
				lastRow: to.row,
				firstColumn: from.column,
				lastColumn: to.column
			});
		},
		col: ({ attributes, opens }) => {
			if (!opens || !isOn(attribute(attributes, 'hidden'))) return;
			const bound = (key: string) => Number(attribute(attributes, key)) - 1;
			hiddenColumns.push([bound('min'), bound('max')]);
		}
	};
	eachTag(xml, (tag) => visit[tag.name]?.(tag));
	return { cells, merges, hiddenColumns, hiddenRows, overLimit };
}

function finishCell(
	open: { attributes: string; value: string; inlineText: string; hasFormula: boolean },
	values: CellValues
): Pick<WorkbookCell, 'text' | 'formula'> {
	const type = attribute(open.attributes, 't') ?? 'n';
	if (type === 'e') return { text: '', formula: 'failed' };
	const style = Number(attribute(open.attributes, 's') ?? 0);
	const text = cellText({ type, style, value: open.value, inlineText: open.inlineText }, values);
	if (!open.hasFormula) return { text };
	return { text, formula: open.value === '' && type !== 'str' ? 'without-value' : 'with-value' };
}

function readPlace(place: string): { row: number; column: number } | undefined {
	const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(place) ?? [];
	if (!letters) return undefined;
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { row: Number(digits), column: column - 1 };
}

function isOn(value: string | undefined): boolean {
	return value === '1' || value === 'true';
}
