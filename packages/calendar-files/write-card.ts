// Writes one person as a vCard 4.0 (RFC 6350), for the address books of phones and mail programs.
import {
	contentLine,
	escapeAddress,
	escapeCardText,
	escapeText,
	writeLines
} from './content-lines.ts';

export interface Card {
	/** Stays the same for the life of the card, so that a second download updates the first. */
	readonly uid: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly organisation?: string;
	readonly jobTitle?: string;
	readonly email?: string;
	readonly phone?: string;
	readonly url?: string;
	/** Spoken languages, the best one first, as 'ca' (RFC 5646). */
	readonly languages?: readonly string[];
	readonly note?: string;
	/** An instant in ISO 8601, UTC. */
	readonly lastModified?: string;
}

/**
 * The text of the file.
 * @example
 * writeCard({ uid: 'p1', givenName: 'Núria', familyName: 'Puig i Solé', organisation: 'INNOVI' })
 */
export function writeCard(card: Card): string {
	const text = (name: string, value: string | undefined) =>
		value ? [contentLine(name, escapeCardText(value))] : [];
	return writeLines([
		'BEGIN:VCARD',
		// VERSION must come straight after BEGIN (RFC 6350 section 6.7.9).
		'VERSION:4.0',
		'PRODID:-//Trobada//Calendar files//EN',
		'KIND:individual',
		contentLine('UID', escapeCardText(card.uid), { VALUE: 'text' }),
		contentLine('FN', escapeCardText(`${card.givenName} ${card.familyName}`.trim())),
		// Family; given; additional; before; after (RFC 6350 section 6.2.2).
		`N:${escapeText(card.familyName)};${escapeText(card.givenName)};;;`,
		...(card.organisation ? [`ORG:${escapeText(card.organisation)}`] : []),
		...text('TITLE', card.jobTitle),
		...(card.email ? [contentLine('EMAIL', escapeCardText(card.email), { TYPE: 'work' })] : []),
		...(card.phone ? [contentLine('TEL', escapeCardText(card.phone), { TYPE: 'work' })] : []),
		...(card.url ? [contentLine('URL', escapeAddress(card.url))] : []),
		...(card.languages ?? []).map((language, index) =>
			contentLine('LANG', escapeText(language), { PREF: String(Math.min(index + 1, 100)) })
		),
		...text('NOTE', card.note),
		...(card.lastModified
			? [`REV:${new Date(card.lastModified).toISOString().replace(/[-:]|\.\d+/g, '')}`]
			: []),
		'END:VCARD'
	]);
}
