import { languages } from '#database/values.ts';
import { may } from '#domain/access/may.ts';
import { editTemplate, templateInput } from '#domain/letter/edit-template.ts';
import { letterFigures, listTemplates } from '#domain/letter/queries.ts';
import { orRefuse, submit } from '../../../../../../form.ts';
import { chosen } from '../../../../../../list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, actor } = event.locals;
	const letterLanguage = chosen(event.url, 'letters', languages) || event.locals.language;
	const { templates } = orRefuse(event, await listTemplates(context, exchange.id, letterLanguage));
	return {
		letterLanguage,
		templates,
		figures: await letterFigures(context, exchange.id),
		mayEdit: may(actor, 'letter.edit', { exchangeId: exchange.id })
	};
};

export const actions: Actions = {
	default: (event) =>
		submit(event, templateInput, editTemplate, (_, { language, kind }) => {
			return `${event.url.pathname}?letters=${language}#${kind}`;
		})
};
