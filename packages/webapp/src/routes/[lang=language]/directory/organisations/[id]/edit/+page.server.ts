import { may } from '#domain/access/may.ts';
import { editOrganisationInput } from '#domain/organisation/organisation.ts';
import { findOrganisation, listRegions } from '#domain/organisation/queries.ts';
import { editOrganisation } from '#domain/organisation/save-organisation.ts';
import { decline } from '#domain/outcome.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { orRefuse, submit } from '../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, actor, language } = event.locals;
	const { organisation } = orRefuse(event, await findOrganisation(context, event.params.id));
	if (!may(actor, 'organisation.edit', { organisationId: event.params.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	const themes = await openThemes(context.database);
	return {
		organisation,
		themes: themes.named(organisation.themes, language),
		regions: await listRegions(context)
	};
};

export const actions: Actions = {
	default: (event) =>
		submit(event, editOrganisationInput, editOrganisation, () =>
			event.url.pathname.replace(/\/edit$/, '')
		)
};
