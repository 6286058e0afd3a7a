import { may } from '#domain/access/may.ts';
import { addConcept } from '#domain/theme/add-concept.ts';
import { addLabel } from '#domain/theme/add-label.ts';
import { describeTheme } from '#domain/theme/queries.ts';
import { addConceptInput, addLabelInput } from '#domain/theme/theme.ts';
import { orRefuse, submit } from '../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, language, actor } = event.locals;
	const { theme } = orRefuse(event, await describeTheme(context, event.params.id, language));
	return { theme, mayEdit: may(actor, 'theme.edit') };
};

export const actions: Actions = {
	label: (event) => submit(event, addLabelInput, addLabel, () => event.url.pathname),
	concept: (event) =>
		submit(event, addConceptInput, addConcept, ({ id }) => event.url.pathname.replace(/[^/]+$/, id))
};
