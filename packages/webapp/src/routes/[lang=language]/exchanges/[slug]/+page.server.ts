import { participatingOrganisations } from '#domain/participation/queries.ts';
import { listPractices } from '#domain/practice/queries.ts';
import { programmeOf } from '#domain/session/queries.ts';
import { takesApplications } from '#domain/exchange/exchange.ts';
import { coOrganisers } from '#domain/exchange/queries.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { exchange } = await parent();
	const shown = { exchangeId: exchange.id, status: 'published', pageSize: 6 } as const;
	const [programme, organisations, together, learnt] = await Promise.all([
		programmeOf(locals.context.database, exchange.id),
		participatingOrganisations(locals.context, exchange.id),
		coOrganisers(locals.context, exchange.id),
		listPractices(locals.context, shown)
	]);
	// Most exchanges name no theme, and then their page needs no thesaurus.
	const themes = exchange.themes.length > 0 ? await openThemes(locals.context.database) : null;
	return {
		themes: themes?.named(exchange.themes, locals.language) ?? [],
		programme,
		organisations,
		coOrganisers: together,
		practices: learnt.ok ? learnt.practices : [],
		morePractices: learnt.ok && learnt.total > learnt.practices.length,
		open: takesApplications(exchange.phase),
		appUrl: locals.application.settings.appUrl
	};
};
