// One row of the sheet under its mapping: the cells by field, and where to report what is wrong.
import { unsafeCell } from './escape-cell.ts';
import {
	columnLetter,
	type Field,
	type Problem,
	type ProblemKey,
	type SheetRow
} from './import.ts';
import { tidy } from './normalise-text.ts';
import type { Mapping } from './recognise-columns.ts';

export interface OpenRow {
	readonly row: number;
	/** The cells of a field, filled ones only. */
	readonly cells: (field: Field) => readonly { readonly text: string; readonly column: string }[];
	readonly text: (field: Field) => string;
	readonly report: (problem: ProblemKey, report?: Report) => void;
	readonly found: Problem[];
}

interface Report {
	readonly field?: Field;
	readonly column?: string;
	readonly severity?: Problem['severity'];
	readonly value?: string;
	readonly parameters?: Problem['parameters'];
}

export function openRow({ row, cells: texts }: SheetRow, mapping: Mapping): OpenRow {
	const found: Problem[] = [];
	const cells = (field: Field) =>
		mapping.flatMap((mapped, index) => {
			const text = mapped === field ? unsafeCell(tidy(texts[index] ?? '')) : '';
			return text ? [{ text, column: columnLetter(index) }] : [];
		});
	return {
		row,
		cells,
		text: (field) => cells(field)[0]?.text ?? '',
		report: (problem, { field, column, severity = 'warning', value, parameters } = {}) => {
			const at = field ? mapping.indexOf(field) : -1;
			found.push({
				row,
				severity,
				problem,
				...(column || at >= 0 ? { column: column ?? columnLetter(at) } : {}),
				...(value === undefined ? {} : { value }),
				...(parameters ? { parameters } : {})
			});
		},
		found
	};
}
