// Hands every request below /api to the API, with what the hooks found out about it.
import { answerApi } from '#api/router.ts';
import type { RequestHandler } from './$types';

export const fallback: RequestHandler = ({ request, locals }) => {
	const { application, actor, requestId } = locals;
	const { connection, settings, jobs, log, contextFor } = application;
	return answerApi(request, {
		database: connection.database,
		signedIn: actor,
		appUrl: settings.appUrl,
		contextFor,
		wake: () => jobs.wake(),
		surprised: (error, path) => log.error({ err: error, requestId, path }, 'api failed')
	});
};
