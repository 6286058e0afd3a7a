import { participatingOrganisations } from '#domain/participation/queries.ts';
import { programmeOf } from '#domain/session/queries.ts';
import { takesApplications } from '#domain/exchange/exchange.ts';
import { coOrganisers } from '#domain/exchange/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { exchange } = await parent();
	const [programme, organisations, together] = await Promise.all([
		programmeOf(locals.context.database, exchange.id),
		participatingOrganisations(locals.context, exchange.id),
		coOrganisers(locals.context, exchange.id)
	]);
	return {
		programme,
		organisations,
		coOrganisers: together,
		open: takesApplications(exchange.phase),
		appUrl: locals.application.settings.appUrl
	};
};
