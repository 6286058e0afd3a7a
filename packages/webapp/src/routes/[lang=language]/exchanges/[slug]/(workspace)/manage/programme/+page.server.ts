import { may } from '#domain/access/may.ts';
import { decline } from '#domain/outcome.ts';
import { listVenues, programmeOf } from '#domain/session/queries.ts';
import { addPlaces, addVenue, placesInput, venueInput } from '#domain/session/save-venue.ts';
import { orRefuse, submit } from '../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, actor } = event.locals;
	if (!may(actor, 'session.edit', { exchangeId: exchange.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	return {
		sessions: await programmeOf(context.database, exchange.id),
		venues: await listVenues(context.database)
	};
};

export const actions: Actions = {
	venue: (event) => submit(event, venueInput, addVenue, () => `${event.url.pathname}#venues`),
	places: (event) => submit(event, placesInput, addPlaces, () => `${event.url.pathname}#venues`)
};
