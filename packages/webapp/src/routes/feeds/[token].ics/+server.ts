// A private calendar feed: the unguessable address is the permission.
import { findAgendaByFeed } from '#domain/agenda/queries.ts';
import { writeAgendaCalendar } from '#domain/agenda/write-calendar.ts';
import { orRefuse } from '../../form.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { context, application } = event.locals;
	const { agenda } = orRefuse(event, await findAgendaByFeed(context, event.params.token));
	const calendar = await writeAgendaCalendar(context, agenda, application.settings.appUrl);
	return new Response(calendar, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="agenda.ics"',
			'cache-control': 'private, max-age=300',
			'referrer-policy': 'no-referrer'
		}
	});
};
