import { error } from '@sveltejs/kit';
import { newestLetters } from '#domain/letter/queries.ts';
import type { PageServerLoad } from './$types';

/** Every letter for everybody to read: only where no real mail goes out, and when switched on. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { settings } = locals.application;
	if (!settings.mailbox || settings.smtpUrl) {
		error(404, 'problem.not-found', { reason: 'not-found' });
	}
	const search = url.searchParams.get('search') ?? '';
	return { search, letters: await newestLetters(locals.context, search) };
};
