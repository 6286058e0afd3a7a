// The passkey ceremonies. Links in letters never come here: see the pages under sign-in.
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const open = /^(passkey\/|get-session$|sign-out$)/;

const handle: RequestHandler = ({ request, locals, params }) => {
	if (!open.test(params.path)) error(404, 'problem.not-found', { reason: 'not-found' });
	return locals.application.signIn.handle(request);
};

export const GET = handle;
export const POST = handle;
