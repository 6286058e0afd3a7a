import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCards } from './read-cards.ts';
import { writeCard } from './write-card.ts';

const card = {
	uid: 'person-1',
	givenName: 'Núria',
	familyName: 'Puig i Solé',
	organisation: 'CWP; Catalan Water Partnership',
	jobTitle: 'Cap de projectes, innovació',
	email: 'nuria.puig@cwp.example',
	phone: '+34 900 000 000',
	url: 'https://cwp.example/equip',
	languages: ['ca', 'it'],
	note: 'Al·lèrgia: cap\nParla poc'
};

describe('a written card', () => {
	it('is read back whole', () => {
		expect(readCards(writeCard(card))).toEqual({ ok: true, cards: [card] });
	});

	it('is a vCard 4.0 that says so first (RFC 6350 section 6.7.9)', () => {
		expect(writeCard(card).startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
		const read = new ICAL.Component(ICAL.parse(writeCard(card)));
		expect(read.getFirstPropertyValue('fn')).toBe('Núria Puig i Solé');
		expect(read.getFirstPropertyValue('n')).toEqual(['Puig i Solé', 'Núria', '', '', '']);
	});

	it('leaves out what is not known', () => {
		const text = writeCard({ uid: '2', givenName: 'Pau', familyName: 'Vidal' });
		expect(text).not.toMatch(/^(ORG|TITLE|EMAIL|TEL|URL|LANG|NOTE|REV)/m);
	});

	it('says when it was last changed', () => {
		const text = writeCard({ ...card, lastModified: '2023-06-20T07:30:00.000Z' });
		expect(text).toContain('REV:20230620T073000Z\r\n');
	});

	it('keeps any name, and no name becomes a line of its own', () => {
		const name = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
			.map((text) => text.replace(/\s+/g, ' ').trim());
		fc.assert(
			fc.property(name, name, (givenName, familyName) => {
				fc.pre(givenName !== '' && familyName !== '');
				const reading = readCards(writeCard({ uid: '1', givenName, familyName }));
				expect(reading).toMatchObject({ ok: true, cards: [{ givenName, familyName }] });
			})
		);
		const forged = readCards(writeCard({ ...card, note: 'x\r\nEMAIL:other@evil.example' }));
		expect(forged).toMatchObject({ ok: true, cards: [{ email: card.email }] });
	});
});

describe('reading cards', () => {
	it('reads several, also in version 3.0', () => {
		const older = [
			'BEGIN:VCARD',
			'VERSION:3.0',
			'N:Bianchi;Martina;;;',
			'FN:Martina Bianchi',
			'ORG:Clust-ER Health;Segreteria',
			'EMAIL;TYPE=INTERNET:m.bianchi@clust-er.example',
			'TEL;TYPE=CELL:+39 051 000000',
			'END:VCARD',
			''
		].join('\n');
		const reading = readCards(`\ufeff${older}${writeCard(card)}`);
		expect(reading).toMatchObject({
			ok: true,
			cards: [
				{
					givenName: 'Martina',
					familyName: 'Bianchi',
					organisation: 'Clust-ER Health',
					email: 'm.bianchi@clust-er.example',
					phone: '+39 051 000000'
				},
				{ givenName: 'Núria' }
			]
		});
	});

	it('takes the formatted name when there are no parts', () => {
		const reading = readCards('BEGIN:VCARD\nVERSION:4.0\nFN:ART-ER desk\nEND:VCARD');
		expect(reading).toMatchObject({ ok: true, cards: [{ givenName: 'ART-ER desk' }] });
	});

	it('refuses what is no card', () => {
		for (const text of ['', 'hello', 'BEGIN:VCARD', 'BEGIN:VCALENDAR\nEND:VCALENDAR']) {
			expect(readCards(text)).toEqual({ ok: false, reason: 'not-a-card' });
		}
		expect(readCards('x'.repeat(6_000_000))).toEqual({ ok: false, reason: 'too-large' });
	});

	it('returns a value for any text', () => {
		const line = fc.oneof(
			fc.constantFrom('N:;;', 'N', 'LANG;PREF=x:', 'ORG:', 'TEL;VALUE=uri:', 'UID;VALUE=:', 'FN;='),
			fc.string({ unit: 'binary', maxLength: 40 })
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
				const text = ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD'].join('\r\n');
				expect(typeof readCards(text).ok).toBe('boolean');
			}),
			{ numRuns: 2000 }
		);
	});
});
