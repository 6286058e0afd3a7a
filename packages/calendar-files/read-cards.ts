// Reads address books: vCard 4.0 (RFC 6350) and the 3.0 that phones still write (RFC 2426).
import type ICAL from 'ical.js';
import { attempt, maximumCharacters, readComponents, textOf } from './read-file.ts';

export interface ReadCard {
	readonly uid: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly organisation: string;
	readonly jobTitle: string;
	readonly email: string;
	readonly phone: string;
	readonly url: string;
	readonly languages: readonly string[];
	readonly note: string;
}

export type CardsReading =
	| { readonly ok: true; readonly cards: readonly ReadCard[] }
	| { readonly ok: false; readonly reason: 'too-large' | 'not-a-card' | 'too-many-cards' };

const maximumCards = 20_000;

/**
 * Never throws. A card without a name by parts gets its formatted name as the given name.
 * @example readCards('hello') // { ok: false, reason: 'not-a-card' }
 */
export function readCards(text: string): CardsReading {
	if (text.length > maximumCharacters) return { ok: false, reason: 'too-large' };
	const cards = readComponents(text, 'vcard');
	if (cards.length === 0) return { ok: false, reason: 'not-a-card' };
	if (cards.length > maximumCards) return { ok: false, reason: 'too-many-cards' };
	return { ok: true, cards: cards.map(readCard) };
}

function readCard(card: ICAL.Component): ReadCard {
	const [familyName = '', givenName = ''] = partsOf(card, 'n');
	return {
		uid: textOf(card, 'uid'),
		familyName,
		givenName: givenName || familyName ? givenName : textOf(card, 'fn'),
		// The first part is the organisation, the others are its units.
		organisation: partsOf(card, 'org')[0] ?? '',
		jobTitle: textOf(card, 'title'),
		email: textOf(card, 'email').replace(/^mailto:/i, ''),
		phone: textOf(card, 'tel').replace(/^tel:/i, ''),
		url: textOf(card, 'url'),
		languages: byPreference(card.getAllProperties('lang')),
		note: textOf(card, 'note')
	};
}

function partsOf(card: ICAL.Component, name: string): string[] {
	const value: unknown = attempt(() => card.getFirstPropertyValue(name));
	if (Array.isArray(value)) return value.map((part) => String(part).trim());
	return value === undefined || value === null ? [] : [String(value).trim()];
}

/** RFC 6350 section 5.3: 1 is the most preferred, and none given is the least. */
function byPreference(properties: readonly ICAL.Property[]): string[] {
	const preference = (property: ICAL.Property) => Number(property.getParameter('pref') ?? 101);
	return properties
		.toSorted((a, b) => preference(a) - preference(b))
		.map((property) => String(attempt(() => property.getFirstValue()) ?? ''))
		.filter((language) => language !== '');
}
