import { redirect } from '@sveltejs/kit';
import { requestSignIn, signInInput } from '#domain/access/request-sign-in.ts';
import { submit } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const to = url.searchParams.get('to') ?? '';
	if (locals.actor.personId) redirect(303, `/${locals.language}`);
	return { to, spent: url.searchParams.has('spent') };
};

export const actions: Actions = {
	default: (event) =>
		submit(
			event,
			signInInput,
			(context, input) =>
				requestSignIn(
					context,
					{ ...input, language: event.locals.language },
					event.locals.application
				),
			(_, { email }) => `/${event.locals.language}/sign-in/sent?email=${encodeURIComponent(email)}`
		)
};
