import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	email: url.searchParams.get('email')?.slice(0, 254) ?? '',
	mailbox: locals.application.settings.mailbox
});
