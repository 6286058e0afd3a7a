import {
	becomeFirstAdministrator,
	firstAdministratorInput
} from '#domain/access/first-administrator.ts';
import { setCookies } from '../../cookies.ts';
import { submit } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
	default: async (event) => {
		const { signIn } = event.locals.application;
		return submit(
			event,
			firstAdministratorInput,
			async (context, input) => {
				const outcome = await becomeFirstAdministrator(context, input);
				if (!outcome.ok) return outcome;
				const token = await signIn.makeToken(outcome.email, 60);
				const made = await signIn.useToken(token, event.request.headers);
				if (made) setCookies(event.cookies, made);
				return outcome;
			},
			() => `/${event.locals.language}/exchanges/new`
		);
	}
};
