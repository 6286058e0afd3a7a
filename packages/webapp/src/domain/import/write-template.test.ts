import { expect, it } from 'vitest';
import { interfaceLanguages } from './import.ts';
import { readWorkbook } from './read-workbook.ts';
import { templateColumns, writeTemplate } from './write-template.ts';

it.each(interfaceLanguages)(
	'writes a sheet to fill in and a sheet that explains, in %s',
	async (language) => {
		const reading = readWorkbook(await writeTemplate(language));
		if (!reading.ok) throw new Error(reading.reason);
		const [people, help] = reading.sheets;
		const headers = templateColumns(language).map(({ header }) => header);
		expect(people!.cells.map(({ text }) => text)).toEqual(headers);
		const explained = help!.cells.filter(({ column, row }) => column === 0 && row > 2);
		expect(explained.map(({ text }) => text)).toEqual(headers);
		expect(help!.cells.filter(({ column, row }) => column === 1 && row > 2)).toHaveLength(
			headers.length
		);
	}
);
