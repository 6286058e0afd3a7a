import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

const titles = (cell: string) => readStatements(cell).map(({ title }) => title);

describe('reading needs and offers', () => {
	it('parts title and text at the colon', () => {
		expect(readStatements('Envasos: busquem materials: nous i reciclables.')).toEqual([
			{ title: 'Envasos', text: 'busquem materials: nous i reciclables.', isTitleMade: false }
		]);
	});

	it('reads one a line, with or without bullets', () => {
		expect(titles('- Acqua: riuso.\n• Aria: sensori.\n3. Suolo: dati.')).toEqual([
			'Acqua',
			'Aria',
			'Suolo'
		]);
	});

	it('lets a line without a title go on with the statement before it', () => {
		expect(
			readStatements('Acqua: riuso in cantina.\nAnche d’estate.\n\nAria: sensori.')
		).toMatchObject([
			{ title: 'Acqua', text: 'riuso in cantina.\nAnche d’estate.' },
			{ title: 'Aria', text: 'sensori.' }
		]);
	});

	it('takes short lines without any colon for titles', () => {
		expect(readStatements('Nutrició\nEnvasos reciclables.')).toEqual([
			{ title: 'Nutrició', text: '', isTitleMade: false },
			{ title: 'Envasos reciclables', text: '', isTitleMade: false }
		]);
	});

	it('makes a title of the first sentence of a long text', () => {
		const text = `We look for partners in Italy. ${'They should know water. '.repeat(8)}`.trim();
		expect(readStatements(text)).toEqual([
			{ title: 'We look for partners in Italy', text, isTitleMade: true }
		]);
	});

	it('does not take an address or an hour for a title', () => {
		expect(titles('See https://a.example')).toEqual(['See https://a.example']);
		expect(titles('Visit at 10:30')).toEqual(['Visit at 10:30']);
	});

	it('is empty for an empty cell', () => {
		expect(readStatements(' \n ')).toEqual([]);
	});
});
