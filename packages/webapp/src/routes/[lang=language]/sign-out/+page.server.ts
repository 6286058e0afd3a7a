import { redirect } from '@sveltejs/kit';
import { setCookies } from '../../cookies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => redirect(303, `/${locals.language}`);

export const actions: Actions = {
	default: async ({ request, locals, cookies }) => {
		setCookies(cookies, await locals.application.signIn.signOut(request.headers));
		redirect(303, `/${locals.language}`);
	}
};
