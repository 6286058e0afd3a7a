import { may } from '#domain/access/may.ts';
import { listRegions } from '#domain/organisation/queries.ts';
import { decline } from '#domain/outcome.ts';
import { orRefuse } from '../../../form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (!may(event.locals.actor, 'directory.view')) orRefuse(event, decline('not-allowed'));
	return { regions: await listRegions(event.locals.context) };
};
