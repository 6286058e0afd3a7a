// Everything that is kept about the person who asks, as one JSON file (GDPR, articles 15 and 20).
import { exportPerson } from '#domain/person/export-person.ts';
import { orRefuse } from '../../../form.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { data } = orRefuse(event, await exportPerson(event.locals.context));
	return new Response(JSON.stringify(data, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="trobada-my-data.json"',
			'cache-control': 'no-store'
		}
	});
};
