import { decline } from '#domain/outcome.ts';
import { practiceForm } from '#domain/practice/practice.ts';
import { findPlaces, findPractice } from '#domain/practice/queries.ts';
import { savePractice } from '#domain/practice/save-practice.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { orRefuse, submit } from '../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, language } = event.locals;
	const found = orRefuse(event, await findPractice(context, event.params.id));
	if (!found.mayEdit) orRefuse(event, decline('not-allowed'));
	const { practice } = found;
	const themes = await openThemes(context.database);
	return {
		practice: { ...practice, themes: themes.named(practice.themes, language) },
		places: await findPlaces(context, practice.organisationId),
		looksAgain: practice.status === 'published' && !found.mayPublish
	};
};

export const actions: Actions = {
	default: (event) =>
		submit(event, practiceForm, savePractice, () => event.url.pathname.replace(/\/edit$/, ''))
};
