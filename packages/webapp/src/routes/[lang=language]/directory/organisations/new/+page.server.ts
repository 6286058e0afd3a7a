import { may } from '#domain/access/may.ts';
import { newOrganisationInput } from '#domain/organisation/organisation.ts';
import { listRegions } from '#domain/organisation/queries.ts';
import { createOrganisation } from '#domain/organisation/save-organisation.ts';
import { decline } from '#domain/outcome.ts';
import { orRefuse, submit } from '../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (!may(event.locals.actor, 'directory.edit')) orRefuse(event, decline('not-allowed'));
	return { regions: await listRegions(event.locals.context) };
};

export const actions: Actions = {
	default: (event) =>
		submit(
			event,
			newOrganisationInput,
			createOrganisation,
			({ id }) => `/${event.locals.language}/directory/organisations/${id}`
		)
};
