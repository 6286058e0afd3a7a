import { participatingOrganisations } from '#domain/participation/queries.ts';
import { programmeOf } from '#domain/session/queries.ts';
import { takesApplications } from '#domain/exchange/exchange.ts';
import { coOrganisers } from '#domain/exchange/queries.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { exchange } = await parent();
	const [programme, organisations, together] = await Promise.all([
		programmeOf(locals.context.database, exchange.id),
		participatingOrganisations(locals.context, exchange.id),
		coOrganisers(locals.context, exchange.id)
	]);
	// Most exchanges name no theme, and then their page needs no thesaurus.
	const themes = exchange.themes.length > 0 ? await openThemes(locals.context.database) : null;
	return {
		themes: themes?.named(exchange.themes, locals.language) ?? [],
		programme,
		organisations,
		coOrganisers: together,
		open: takesApplications(exchange.phase),
		appUrl: locals.application.settings.appUrl
	};
};
