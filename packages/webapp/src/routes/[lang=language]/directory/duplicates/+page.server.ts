import { findTwins } from '#domain/organisation/find-twins.ts';
import {
	mergeOrganisations,
	mergeOrganisationsInput
} from '#domain/organisation/merge-organisations.ts';
import { organisationOptions } from '#domain/organisation/queries.ts';
import { orRefuse, submit } from '../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { pairs } = orRefuse(event, await findTwins(event.locals.context));
	return { pairs, organisations: await organisationOptions(event.locals.context) };
};

export const actions: Actions = {
	default: (event) =>
		submit(
			event,
			mergeOrganisationsInput,
			mergeOrganisations,
			({ id }) => `/${event.locals.language}/directory/organisations/${id}`
		)
};
