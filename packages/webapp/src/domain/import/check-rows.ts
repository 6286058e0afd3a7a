// Turns the rows of a sheet into records, and tells every problem at its row and column.
import {
	columnLetter,
	limits,
	type Field,
	type ImportRecord,
	type Problem,
	type SheetRow
} from './import.ts';
import { plain } from './normalise-text.ts';
import { openRow, type OpenRow } from './open-row.ts';
import {
	readAllStatements,
	readOrganisation,
	readParticipation,
	readPerson
} from './read-record.ts';
import type { Mapping } from './recognise-columns.ts';

export interface CheckedRows {
	/** One for each row that can be imported; a row with an error gives none. */
	readonly records: readonly ImportRecord[];
	readonly problems: readonly Problem[];
}

/**
 * @example
 * const { records, problems } = checkRows(spreadsheet.rows, recognition.mapping);
 * const mayImport = problems.every(({ severity }) => severity === 'warning');
 */
export function checkRows(rows: readonly SheetRow[], mapping: Mapping): CheckedRows {
	const checked = rows.map((row) => checkRow(openRow(row, mapping)));
	const read = checked.flatMap(({ record }) => (record ? [record] : []));
	const problems = [
		...checked.flatMap(({ found }) => found),
		...findSharedAddresses(read, mapping)
	].toSorted((a, b) => a.row - b.row);
	const wrong = new Set(
		problems.filter(({ severity }) => severity === 'error').map(({ row }) => row)
	);
	return { records: read.filter(({ row }) => !wrong.has(row)), problems };
}

function checkRow(open: OpenRow): { record?: ImportRecord; found: readonly Problem[] } {
	checkTexts(open);
	const organisation = readOrganisation(open);
	const person = readPerson(open);
	const needs = readAllStatements(open, 'needs');
	const offers = readAllStatements(open, 'offers');
	if (!organisation) return { found: open.found };
	const participation = person && readParticipation(open);
	const record = { row: open.row, organisation, person, participation, needs, offers };
	return { record, found: open.found };
}

const longFields: ReadonlySet<Field> = new Set(['needs', 'offers', 'summary', 'availability']);

function checkTexts({ cells, report }: OpenRow): void {
	for (const field of checkedFields) {
		const limit = longFields.has(field) ? limits.textCharacters : limits.nameCharacters;
		for (const { text, column } of cells(field)) {
			if (text.length > limit) {
				report('text-too-long', { column, severity: 'error', parameters: { limit } });
			}
			// What is left of an accent that was read in the wrong encoding, here or long before.
			if (/\ufffd|Ã[\u0080-\u00bf]/.test(text)) {
				report('text-broken', { column, value: text });
			}
		}
	}
}

const checkedFields = [
	...(['given-name', 'family-name', 'full-name', 'email', 'phone', 'job-title'] as const),
	...(['organisation', 'region', 'themes', 'website', 'summary', 'delegation'] as const),
	...(['needs', 'offers', 'availability', 'diet'] as const)
];

/** Two people cannot sign in with one address. */
function findSharedAddresses(records: readonly ImportRecord[], mapping: Mapping): Problem[] {
	const first = new Map<string, { row: number; name: string }>();
	const column = columnLetter(Math.max(0, mapping.indexOf('email')));
	return records.flatMap(({ row, person }): Problem[] => {
		if (!person?.email) return [];
		const name = plain(`${person.givenName} ${person.familyName}`);
		const other = first.get(person.email);
		if (!other) first.set(person.email, { row, name });
		// The same person in two rows is a duplicate, which is decided elsewhere.
		if (!other || other.name === name) return [];
		return [
			{
				row,
				column,
				severity: 'error',
				problem: 'email-of-another-row',
				value: person.email,
				parameters: { row: other.row }
			}
		];
	});
}
