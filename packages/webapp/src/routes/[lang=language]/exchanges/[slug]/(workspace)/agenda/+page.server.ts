import { decline } from '#domain/outcome.ts';
import { findAgenda } from '#domain/agenda/queries.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { feedTokenOf } from '#domain/agenda/feed-token.ts';
import { orRefuse } from '../../../../../form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { standing } = await event.parent();
	const { context, language, application } = event.locals;
	const asked = event.url.searchParams.get('participation') ?? standing?.participationId;
	if (!asked) orRefuse(event, decline('not-found'));
	const { agenda } = orRefuse(event, await findAgenda(context, asked!));
	const themes = await openThemes(context.database);
	return {
		agenda: {
			...agenda,
			entries: agenda.entries.map((entry) => ({
				...entry,
				why: [...new Set(entry.reasons.map(({ concept }) => themes.label(concept, language)))]
			}))
		},
		own: asked === standing?.participationId,
		feed: `${application.settings.appUrl}/feeds/${await feedTokenOf(context, asked!)}.ics`,
		now: context.now()
	};
};
