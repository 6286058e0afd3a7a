import { decideImport, decideInput } from '#domain/import/decide-import.ts';
import { groupProblems } from '#domain/import/group-problems.ts';
import { previewImport } from '#domain/import/preview-import.ts';
import { runImport, runImportInput } from '#domain/import/run-import.ts';
import { orRefuse, submit } from '../../../../../../../form.ts';
import { readDecisions } from './read-decisions.ts';
import type { Actions, PageServerLoad } from './$types';

const shownRows = 50;

export const load: PageServerLoad = async (event) => {
	const preview = orRefuse(event, await previewImport(event.locals.context, event.params.id));
	const { sheet, mapping, records, problems, ...rest } = preview;
	return {
		preview: {
			...rest,
			sheetName: sheet.sheet,
			headerRow: sheet.headerRow,
			columns: sheet.columns.map((column, index) => ({
				...column,
				field: mapping[index] ?? '',
				example: sheet.rows.map(({ cells }) => cells[column.index]).find(Boolean) ?? ''
			})),
			problems: groupProblems(problems),
			records: records.slice(0, shownRows)
		}
	};
};

const here = (url: URL) => url.pathname;

export const actions: Actions = {
	remap: (event) => submit(event, decideInput, decideImport, () => here(event.url)),
	decide: (event) => submit(event, readDecisions, decideImport, () => here(event.url)),
	run: (event) => {
		const wake = () => event.locals.application.jobs.wake();
		return submit(event, runImportInput, runImport, () => {
			wake();
			return here(event.url).replace(/\/import\/[^/]+$/, '/participants');
		});
	}
};
