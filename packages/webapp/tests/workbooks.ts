// Makes Excel workbooks for tests, cell by cell, with what no writing library makes.
import { strToU8, zipSync } from 'fflate';

export interface TestSheet {
	readonly name: string;
	readonly state?: 'hidden' | 'veryHidden';
	/** By address: a text, or the XML of the cell's inside with its attributes. */
	readonly cells: Readonly<Record<string, string | TestCell>>;
	readonly merges?: readonly string[];
	/** XML of the columns, as '<col min="2" max="2" hidden="1"/>'. */
	readonly columns?: string;
	readonly hiddenRows?: readonly number[];
}

export interface TestCell {
	readonly attributes?: string;
	readonly inside: string;
}

/** A formula with the value that the program kept. */
export function formula(text: string, value?: string): TestCell {
	const kept = value === undefined ? '' : `<v>${escape(value)}</v>`;
	return { attributes: value === undefined ? '' : 't="str"', inside: `<f>${text}</f>${kept}` };
}

/** The number of a day as Excel counts them, shown as a day. */
export function day(number: number): TestCell {
	return { attributes: 's="1"', inside: `<v>${number}</v>` };
}

/** Rows of texts as addressed cells, beginning at a row. */
export function rowsOfCells(
	rows: readonly (readonly string[])[],
	firstRow = 1
): Record<string, string> {
	return Object.fromEntries(
		rows.flatMap((row, index) =>
			row.flatMap((text, column) =>
				text ? [[`${letters(column)}${firstRow + index}`, text] as const] : []
			)
		)
	);
}

export function makeWorkbook(sheets: readonly TestSheet[]): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(workbookFiles(sheets)).map(([path, text]) => [path, strToU8(text)])
		)
	);
}

export function workbookFiles(sheets: readonly TestSheet[]): Record<string, string> {
	return {
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook><sheets>${sheets
			.map(
				({ name, state }, index) =>
					`<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${
						state ? ` state="${state}"` : ''
					}/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
			.map(
				(_, index) =>
					`<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
			)
			.join('')}</Relationships>`,
		'xl/styles.xml':
			'<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
		...Object.fromEntries(
			sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])
		)
	};
}

function sheetXml({ cells, merges = [], columns = '', hiddenRows = [] }: TestSheet): string {
	const byRow = Map.groupBy(Object.entries(cells), ([place]) => Number(place.replace(/\D/g, '')));
	const rows = [...byRow]
		.toSorted(([a], [b]) => a - b)
		.map(
			([row, entries]) =>
				`<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${entries
					.map(([place, cell]) => cellXml(place, cell))
					.join('')}</row>`
		);
	const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
	return `<worksheet><cols>${columns}</cols><sheetData>${rows.join('')}</sheetData>${
		merged ? `<mergeCells>${merged}</mergeCells>` : ''
	}</worksheet>`;
}

function cellXml(place: string, cell: string | TestCell): string {
	if (typeof cell !== 'string') {
		return `<c r="${place}" ${cell.attributes ?? ''}>${cell.inside}</c>`;
	}
	return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

function letters(column: number): string {
	return column < 26
		? String.fromCharCode(65 + column)
		: letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
