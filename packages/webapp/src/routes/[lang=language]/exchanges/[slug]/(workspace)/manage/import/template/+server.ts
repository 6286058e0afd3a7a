// The template spreadsheet in the reader's language.
import { writeTemplate } from '#domain/import/write-template.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const bytes = await writeTemplate(locals.language);
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="trobada-${locals.language}.xlsx"`
		}
	});
};
