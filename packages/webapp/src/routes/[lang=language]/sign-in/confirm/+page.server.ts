import { redirect } from '@sveltejs/kit';
import { setCookies } from '../../../cookies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	token: url.searchParams.get('token') ?? '',
	to: url.searchParams.get('to') ?? ''
});

/** A button, not the link itself, uses the token up: mail scanners follow links, nobody presses. */
export const actions: Actions = {
	default: async ({ request, locals, cookies }) => {
		const form = await request.formData();
		const token = String(form.get('token') ?? '');
		const made = await locals.application.signIn.useToken(token, request.headers);
		if (!made) redirect(303, `/${locals.language}/sign-in?spent`);
		setCookies(cookies, made);
		redirect(303, pathOf(String(form.get('to') ?? '')) ?? `/${locals.language}`);
	}
};

/** Only paths of our own: never an address of somebody else's. */
function pathOf(to: string): string | null {
	return /^\/(?![/\\])[\w\-./?=&%]*$/.test(to) ? to : null;
}
