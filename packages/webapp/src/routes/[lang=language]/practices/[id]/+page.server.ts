import { may } from '#domain/access/may.ts';
import { confirmPractice } from '#domain/practice/confirm-practice.ts';
import { needsConfirming, returnPracticeInput, seenPractice } from '#domain/practice/practice.ts';
import { publishPractice } from '#domain/practice/publish-practice.ts';
import { findPractice } from '#domain/practice/queries.ts';
import { removePractice } from '#domain/practice/remove-practice.ts';
import { returnPractice } from '#domain/practice/return-practice.ts';
import { submitPractice } from '#domain/practice/submit-practice.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { orRefuse, submit } from '../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, language, actor, application } = event.locals;
	const found = orRefuse(event, await findPractice(context, event.params.id));
	const { practice } = found;
	// Most readers of a public page need no thesaurus where no theme is named.
	const themes = practice.themes.length > 0 ? await openThemes(context.database) : null;
	return {
		...found,
		practice: { ...practice, themes: themes?.named(practice.themes, language) ?? [] },
		old: practice.status === 'published' && needsConfirming(practice.confirmedAt, context.now()),
		knowsDirectory: may(actor, 'directory.view'),
		appUrl: application.settings.appUrl
	};
};

export const actions: Actions = {
	submit: (event) => submit(event, seenPractice, submitPractice, () => event.url.pathname),
	publish: (event) => submit(event, seenPractice, publishPractice, () => event.url.pathname),
	return: (event) => submit(event, returnPracticeInput, returnPractice, () => event.url.pathname),
	confirm: (event) => submit(event, seenPractice, confirmPractice, () => event.url.pathname),
	remove: (event) =>
		submit(
			event,
			seenPractice,
			removePractice,
			() => `/${event.locals.language}/practices?whose=mine`
		)
};
