import { may } from '#domain/access/may.ts';
import {
	addMember,
	membershipInput,
	removeMember
} from '#domain/organisation/change-membership.ts';
import { findOrganisation, organisationOptions } from '#domain/organisation/queries.ts';
import { listPractices } from '#domain/practice/queries.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { orRefuse, submit } from '../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, actor, language } = event.locals;
	const found = orRefuse(event, await findOrganisation(context, event.params.id));
	const mayEdit = may(actor, 'organisation.edit', { organisationId: event.params.id });
	const themes = await openThemes(context.database);
	const shown = { organisationId: event.params.id, status: 'published', pageSize: 10 } as const;
	const { practices, total } = orRefuse(event, await listPractices(context, shown));
	return {
		...found,
		themes: themes.named(found.organisation.themes, language),
		practices,
		morePractices: total > practices.length,
		mayEdit,
		options: mayEdit ? await organisationOptions(context) : []
	};
};

export const actions: Actions = {
	addMember: (event) => submit(event, membershipInput, addMember, () => event.url.pathname),
	removeMember: (event) => submit(event, membershipInput, removeMember, () => event.url.pathname)
};
