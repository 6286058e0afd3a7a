// Writes the template that an organiser downloads: one sheet to fill in, one that explains it.
import writeExcelFile from 'write-excel-file/universal';
import { columnNames } from './column-names.ts';
import { fields, type Field, type InterfaceLanguage } from './import.ts';
import { helpHeaders, hints, introduction, sheetNames } from './template-texts.ts';

const neededFields: ReadonlySet<Field> = new Set(['given-name', 'email', 'organisation']);
const widths: Partial<Record<Field, number>> = { summary: 50, needs: 50, offers: 50, email: 32 };
const statements = 3;

export interface TemplateColumn {
	readonly field: Exclude<Field, 'full-name'>;
	readonly header: string;
}

/** The columns in their order; needs and offers have three each. */
export function templateColumns(language: InterfaceLanguage): TemplateColumn[] {
	return fields.flatMap((field): TemplateColumn[] => {
		// The whole name in one cell is understood, but not what a template should ask for.
		if (field === 'full-name') return [];
		const header = columnNames[field].headers[language];
		if (field === 'needs' || field === 'offers') {
			return Array.from({ length: statements }, (_, index) => ({
				field,
				header: `${header} ${index + 1}`
			}));
		}
		return [{ field, header: neededFields.has(field) ? `${header} *` : header }];
	});
}

/**
 * The bytes of an .xlsx file.
 * @example await writeFile('plantilla.xlsx', await writeTemplate('ca'))
 */
export async function writeTemplate(language: InterfaceLanguage): Promise<Uint8Array> {
	const columns = templateColumns(language);
	const written = writeExcelFile([
		{
			sheet: sheetNames.people[language],
			data: [columns.map(({ header }) => title(header))],
			columns: columns.map(({ field }) => ({ width: widths[field] ?? 20 })),
			stickyRowsCount: 1
		},
		{
			sheet: sheetNames.help[language],
			data: [
				[{ value: introduction[language], wrap: true, columnSpan: 2, height: 36 }, null],
				[title(helpHeaders.column[language]), title(helpHeaders.hint[language])],
				...columns.map(({ field, header }) => [
					{ value: header, alignVertical: 'top' as const },
					{ value: hints[field][language], wrap: true, alignVertical: 'top' as const }
				])
			],
			columns: [{ width: 28 }, { width: 90 }]
		}
	]);
	const blob = await written.toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

function title(text: string) {
	return { value: text, fontWeight: 'bold', backgroundColor: '#F3E3DA', wrap: true } as const;
}
