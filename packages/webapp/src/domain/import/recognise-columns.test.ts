import { describe, expect, it } from 'vitest';
import { columnNames } from './column-names.ts';
import { columnLetter, fields, interfaceLanguages } from './import.ts';
import { countColumnNames, recogniseColumns } from './recognise-columns.ts';
import { templateColumns } from './write-template.ts';

const recognise = (...headers: readonly string[]) =>
	recogniseColumns(
		headers.map((header, index) => ({ index, letter: columnLetter(index), header, hidden: false }))
	);

describe('recognising columns', () => {
	it.each(interfaceLanguages)('knows every column of the template in %s', (language) => {
		const columns = templateColumns(language);
		const { mapping, missing } = recognise(...columns.map(({ header }) => header));
		expect(mapping).toEqual(columns.map(({ field }) => field));
		expect(missing).toEqual([]);
	});

	it.each([
		['it', ['COGNOME', 'nome', 'E-Mail', 'Cellulare', 'Azienda', 'Qualifica', 'Cosa cerca?']],
		['ca', ['Cognom(s):', 'NOM', 'Correu-e', 'Mòbil', 'Entitat', 'Carrec', 'Què busca']],
		['es', ['Apellido', 'Nombre', 'Correo', 'Móvil', 'Entidad', 'Puesto', '¿Qué busca?']],
		['en', ['Surname', 'First name', 'email', 'Mobile', 'Company', 'Position', 'Looking for']]
	])('knows what people write in %s', (_, headers) => {
		expect(recognise(...headers).mapping).toEqual([
			...['family-name', 'given-name', 'email', 'phone', 'organisation', 'job-title', 'needs']
		]);
	});

	it('finds a known name inside a longer header', () => {
		expect(
			recognise(
				'Indirizzo e-mail aziendale',
				'Nome e cognome del partecipante',
				'Ragione sociale (come da statuto)',
				'Contact phone'
			).mapping
		).toEqual(['email', 'full-name', 'organisation', 'phone']);
	});

	it('gives several columns to needs and offers but one to an address', () => {
		const { mapping, unrecognised } = recognise(
			...['Nom', 'Cognoms', 'Organització', 'E-mail', 'E-mail 2', 'Necessitat 1', 'Necessitat 2']
		);
		expect(mapping.slice(3)).toEqual(['email', null, 'needs', 'needs']);
		expect(unrecognised.map(({ letter }) => letter)).toEqual(['E']);
	});

	it('takes a name beside no surname for the whole name', () => {
		expect(recognise('Name', 'Organisation').mapping).toEqual(['full-name', 'organisation']);
		expect(recognise('Name', 'Surname').mapping).toEqual(['given-name', 'family-name']);
	});

	it('takes a cluster for the organisation where there is no other', () => {
		expect(recognise('Clúster', 'Nom').mapping[0]).toBe('organisation');
		expect(recognise('Clúster', 'Empresa', 'Nom').mapping[0]).toBe('cluster');
	});

	it('takes a lonely "ruolo" for the job', () => {
		expect(recognise('Ruolo', 'Nome', 'Ente').mapping[0]).toBe('job-title');
		expect(recognise('Ruolo', 'Qualifica', 'Ente').mapping[0]).toBe('role');
	});

	it('says what is missing and leaves unknown columns out', () => {
		expect(recognise('Room', 'E-mail')).toMatchObject({
			mapping: [null, 'email'],
			missing: ['organisation', 'given-name']
		});
	});

	it('does not take a title for a header', () => {
		expect(countColumnNames(['Delegació de Catalunya a Bolonya', '20 de juny'])).toBe(0);
		expect(countColumnNames(['Nom', 'Correu electrònic', 'x'])).toBe(2);
	});

	it('uses no template header for two fields in one language', () => {
		for (const language of interfaceLanguages) {
			const headers = fields.map((field) => columnNames[field].headers[language]);
			expect(new Set(headers).size).toBe(fields.length);
		}
	});
});
