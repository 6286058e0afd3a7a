import { may } from '#domain/access/may.ts';
import { decline } from '#domain/outcome.ts';
import { proposedSession } from '#domain/needs-map/queries.ts';
import { participatingOrganisations } from '#domain/participation/queries.ts';
import { listVenues, sessionForEditing } from '#domain/session/queries.ts';
import { removeSession, removeSessionInput } from '#domain/session/remove-session.ts';
import { saveSession } from '#domain/session/save-session.ts';
import { sessionInput } from '#domain/session/session.ts';
import { orRefuse, submit } from '../../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, actor } = event.locals;
	if (!may(actor, 'session.edit', { exchangeId: exchange.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	const isNew = event.params.id === 'new';
	const session = isNew ? null : await sessionForEditing(context.database, event.params.id);
	if (!isNew && session?.exchangeId !== exchange.id) orRefuse(event, decline('not-found'));
	const table = event.url.searchParams.get('roundtable');
	return {
		session,
		proposed: isNew && table ? await proposedSession(context, exchange.id, table) : null,
		venues: await listVenues(context.database),
		organisations: await participatingOrganisations(context, exchange.id)
	};
};

const programme = (url: URL) => url.pathname.replace(/\/[^/]+$/, '');

export const actions: Actions = {
	save: (event) => submit(event, sessionInput, saveSession, () => programme(event.url)),
	remove: (event) => submit(event, removeSessionInput, removeSession, () => programme(event.url))
};
