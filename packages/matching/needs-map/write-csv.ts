// The needs map as a table for a spreadsheet (RFC 4180), UTF-8 with its mark so that Excel reads ò.
import type { Language } from '../text/language.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import type { NeedsMap } from './map-needs.ts';

/**
 * One row per theme, one column per organisation; a cell counts needs (N) and offers (O): `N2 O1`.
 *
 * @param columns organisations in the order wanted, with the name that the head shall show
 */
export function writeNeedsMapCsv(
	map: NeedsMap,
	columns: readonly { readonly id: string; readonly name: string }[],
	thesaurus: Thesaurus,
	language: Language
): string {
	const rows = map.rows.map(({ theme, cells }) => [
		thesaurus.label(theme, language),
		...columns.map(({ id }) => {
			const cell = cells.find(({ organisation }) => organisation === id);
			const needs = cell?.needs.length ? [`N${cell.needs.length}`] : [];
			const offers = cell?.offers.length ? [`O${cell.offers.length}`] : [];
			return [...needs, ...offers].join(' ');
		})
	]);
	return (
		'\uFEFF' +
		[['', ...columns.map(({ name }) => name)], ...rows]
			.map((row) => row.map(quote).join(','))
			.join('\r\n') +
		'\r\n'
	);
}

// A field that a spreadsheet would run as a formula gets an apostrophe before it.
function quote(field: string): string {
	const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
