// Which column holds what, from the headers that people wrote in Italian, Catalan, Spanish, English.
import { columnNames } from './column-names.ts';
import { fields, repeatableFields, type Field, type SheetColumn } from './import.ts';
import { plain } from './normalise-text.ts';

/** The field of each column by its position, null for a column that is not imported. */
export type Mapping = readonly (Field | null)[];

export interface Recognition {
	readonly mapping: Mapping;
	/** Columns that nothing was found for, or whose field an earlier column already has. */
	readonly unrecognised: readonly SheetColumn[];
	/** Fields without which the rows cannot be read; empty when the mapping will do. */
	readonly missing: readonly ('organisation' | 'given-name')[];
}

const names = new Map<string, Field>();
for (const field of fields) {
	const { headers, synonyms } = columnNames[field];
	for (const name of [...Object.values(headers), ...synonyms]) {
		const key = plain(name);
		// A word that two fields use belongs to the first, as in the order of `fields`.
		if (!names.has(key)) names.set(key, field);
	}
}
// "Contact phone" is a phone: such words count only where nothing else does.
const weakFields: ReadonlySet<Field> = new Set(['full-name', 'given-name', 'cluster']);
const isWeak = (name: string, field: Field) => weakFields.has(field) && !name.includes(' ');
const byWeight = [...names].toSorted(
	([a, ofA], [b, ofB]) => Number(isWeak(a, ofA)) - Number(isWeak(b, ofB)) || b.length - a.length
);

/**
 * @example
 * recogniseColumns(columns).mapping // ['given-name', 'family-name', null, 'organisation']
 */
export function recogniseColumns(columns: readonly SheetColumn[]): Recognition {
	const taken = new Set<Field>();
	const take = (field: Field | undefined): Field | null => {
		if (!field || (taken.has(field) && !repeatableFields.has(field))) return null;
		taken.add(field);
		return field;
	};
	// Headers that are a known name come first, so that "E-mail" wins over "Confirmed by e-mail".
	const exact = columns.map(({ header }) => take(names.get(headerKey(header))));
	const all = columns.map(
		({ header }, index) => exact[index] ?? take(fieldWithin(headerKey(header)))
	);
	const mapping = settle(all, columns);
	return {
		mapping,
		unrecognised: columns.filter((_, index) => !mapping[index]),
		missing: missingFields(mapping)
	};
}

/** How many of the texts are names of columns: what tells the header row from a title. */
export function countColumnNames(texts: readonly string[]): number {
	return texts.filter((text) => text.length <= 80 && names.has(headerKey(text))).length;
}

export function missingFields(mapping: Mapping): ('organisation' | 'given-name')[] {
	const has = (field: Field) => mapping.includes(field);
	return [
		...(has('organisation') ? [] : (['organisation'] as const)),
		...(has('given-name') || has('full-name') ? [] : (['given-name'] as const))
	];
}

/** "Necessitat 2 (títol: text) *" is "necessitat". */
function headerKey(header: string): string {
	const key = plain(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
	return key.replace(/( (n|num|no|numero))? ?\d+$/, '') || key;
}

function fieldWithin(key: string): Field | undefined {
	const padded = ` ${key} `;
	return byWeight.find(([name]) => name.length >= 3 && padded.includes(` ${name} `))?.[1];
}

/** What a word means may hang on the other columns. */
function settle(mapping: readonly (Field | null)[], columns: readonly SheetColumn[]): Mapping {
	const has = (field: Field) => mapping.includes(field);
	return mapping.map((field, index) => {
		// "Name" beside no surname is the whole name.
		if (field === 'given-name' && !has('family-name') && !has('full-name')) return 'full-name';
		// A list of clusters calls its organisations so.
		if (field === 'cluster' && !has('organisation') && mapping.indexOf('cluster') === index) {
			return 'organisation';
		}
		// "Ruolo" alone is what one does at work, not in the delegation.
		if (field === 'role' && !has('job-title') && plain(columns[index]!.header) === 'ruolo') {
			return 'job-title';
		}
		return field;
	});
}
