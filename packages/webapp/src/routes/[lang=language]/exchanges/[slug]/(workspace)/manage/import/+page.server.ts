import { fail, redirect } from '@sveltejs/kit';
import { may } from '#domain/access/may.ts';
import { findExchange } from '#domain/exchange/queries.ts';
import { listImports } from '#domain/import/queries.ts';
import { uploadImport } from '#domain/import/upload-import.ts';
import { decline } from '#domain/outcome.ts';
import { statusOf } from '#platform/http-status.ts';
import { orRefuse, type Returned } from '../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, actor } = event.locals;
	if (!may(actor, 'import.run', { exchangeId: exchange.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	return { imports: await listImports(context, exchange.id) };
};

export const actions: Actions = {
	default: async (event) => {
		const { context } = event.locals;
		const { exchange } = orRefuse(event, await findExchange(context, event.params.slug));
		const file = (await event.request.formData()).get('file');
		const returned = (fields: Record<string, string>, reason: string): Returned => ({
			action: '',
			values: {},
			errors: fields,
			reason
		});
		if (!(file instanceof File) || !file.name) {
			return fail(422, returned({ file: 'import.refusal.no-file' }, 'invalid'));
		}
		const outcome = await uploadImport(context, {
			exchangeId: exchange.id,
			fileName: file.name,
			bytes: await file.bytes()
		});
		if (!outcome.ok) {
			return fail(statusOf(outcome.reason), returned({ ...outcome.fields }, outcome.reason));
		}
		redirect(303, `${event.url.pathname}/${outcome.id}`);
	}
};
