import { may } from '#domain/access/may.ts';
import {
	grantRole,
	grantRoleInput,
	revokeRole,
	revokeRoleInput
} from '#domain/exchange/grant-role.ts';
import {
	coOrganiserInput,
	nameCoOrganiser,
	removeCoOrganiser
} from '#domain/exchange/name-co-organiser.ts';
import { coOrganisers, listRoles } from '#domain/exchange/queries.ts';
import { organisationOptions } from '#domain/organisation/queries.ts';
import { decline } from '#domain/outcome.ts';
import { orRefuse, submit } from '../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, actor } = event.locals;
	if (!may(actor, 'exchange.grant-roles', { exchangeId: exchange.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	return {
		roles: await listRoles(context, exchange.id),
		coOrganisers: await coOrganisers(context, exchange.id),
		organisations: await organisationOptions(context)
	};
};

export const actions: Actions = {
	grant: (event) => submit(event, grantRoleInput, grantRole, () => event.url.pathname),
	name: (event) => submit(event, coOrganiserInput, nameCoOrganiser, () => event.url.pathname),
	remove: (event) => submit(event, coOrganiserInput, removeCoOrganiser, () => event.url.pathname),
	revoke: (event) => submit(event, revokeRoleInput, revokeRole, () => event.url.pathname)
};
