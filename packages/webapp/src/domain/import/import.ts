// What an import is: one row per participant, with the organisation, its needs and its offers.

import type { OrganisationKind } from '#database/values.ts';

export const limits = {
	bytes: 10 * 1024 * 1024,
	/** A zip of 10 MB may hold a thousand times as much. */
	unpackedBytes: 80 * 1024 * 1024,
	rows: 10_000,
	columns: 200,
	sheets: 30,
	nameCharacters: 200,
	titleCharacters: 160,
	textCharacters: 4000
} as const;

export const fields = [
	'given-name',
	'family-name',
	'full-name',
	'email',
	'phone',
	'job-title',
	'organisation',
	'organisation-kind',
	'cluster',
	'region',
	'themes',
	'website',
	'summary',
	'spoken-languages',
	'interface-language',
	'delegation',
	'role',
	'needs',
	'offers',
	'arrival',
	'departure',
	'availability',
	'diet'
] as const;

export type Field = (typeof fields)[number];

/** Fields that several columns may feed: "need 1", "need 2". */
export const repeatableFields: ReadonlySet<Field> = new Set([
	'needs',
	'offers',
	'themes',
	'spoken-languages',
	'cluster'
]);

export const interfaceLanguages = ['it', 'ca', 'es', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export { organisationKinds, type OrganisationKind } from '#database/values.ts';

export const roles = ['leader', 'participant'] as const;
export type Role = (typeof roles)[number];

/** A need or an offer as the sheet states it; the language of the text is not known yet. */
export interface Statement {
	readonly title: string;
	readonly text: string;
}

export interface ImportedOrganisation {
	readonly name: string;
	readonly kind?: OrganisationKind;
	/** NUTS code where the cell has one or names a known region. */
	readonly regionCode?: string;
	readonly regionName?: string;
	/** Names of the clusters it is a member of. */
	readonly clusters: readonly string[];
	readonly themes: readonly string[];
	readonly website?: string;
	readonly summary?: string;
}

export interface ImportedPerson {
	readonly givenName: string;
	readonly familyName: string;
	/** Lower case. */
	readonly email?: string;
	readonly phone?: string;
	readonly jobTitle?: string;
	/** ISO 639-1, as 'ca'. */
	readonly spokenLanguages: readonly string[];
	readonly interfaceLanguage?: InterfaceLanguage;
}

export interface ImportedParticipation {
	readonly delegation?: string;
	readonly role: Role;
	/** A day 'YYYY-MM-DD' or a local time 'YYYY-MM-DDTHH:MM' at the venue. */
	readonly arrival?: string;
	readonly departure?: string;
	readonly availability?: string;
	readonly diet?: string;
}

/** One row of the sheet. A row may bring an organisation without a person. */
export interface ImportRecord {
	readonly row: number;
	readonly organisation: ImportedOrganisation;
	readonly person?: ImportedPerson;
	readonly participation?: ImportedParticipation;
	readonly needs: readonly Statement[];
	readonly offers: readonly Statement[];
}

export type ProblemKey =
	| 'email-invalid'
	| 'email-missing'
	| 'email-of-another-row'
	| 'name-missing'
	| 'name-split'
	| 'organisation-missing'
	| 'person-missing'
	| 'text-too-long'
	| 'text-broken'
	| 'phone-invalid'
	| 'website-invalid'
	| 'language-unknown'
	| 'kind-unknown'
	| 'region-unknown'
	| 'role-unknown'
	| 'date-invalid'
	| 'date-out-of-order'
	| 'statement-without-title'
	| 'formula'
	| 'formula-without-value'
	| 'formula-failed'
	| 'merged-cells'
	| 'hidden-column'
	| 'hidden-rows'
	| 'other-sheets'
	| 'header-guessed'
	| 'quotes-broken';

export interface Problem {
	/** Row of the sheet as the spreadsheet program numbers it, from 1. */
	readonly row: number;
	/** Letter of the column; left out where the whole row is meant. */
	readonly column?: string;
	/** An error stops the import; a warning is shown. */
	readonly severity: 'error' | 'warning';
	/** Key of the message; `value` and `parameters` go into it. */
	readonly problem: ProblemKey;
	readonly value?: string;
	readonly parameters?: Readonly<Record<string, string | number>>;
}

export interface SheetColumn {
	readonly index: number;
	readonly letter: string;
	readonly header: string;
	readonly hidden: boolean;
}

export interface SheetRow {
	readonly row: number;
	/** One text for each column, empty where the cell is. */
	readonly cells: readonly string[];
}

export interface Spreadsheet {
	readonly sheet: string;
	/** The visible sheets with something in them, this one included. */
	readonly sheets: readonly string[];
	readonly headerRow: number;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly SheetRow[];
	/** What was odd in the file itself: formulas, merged cells, hidden columns. */
	readonly problems: readonly Problem[];
}

/** The letter of a column, counted from 0. @example columnLetter(27) // 'AB' */
export function columnLetter(index: number): string {
	const rest = index % 26;
	const letter = String.fromCharCode(65 + rest);
	return index < 26 ? letter : `${columnLetter((index - rest) / 26 - 1)}${letter}`;
}
