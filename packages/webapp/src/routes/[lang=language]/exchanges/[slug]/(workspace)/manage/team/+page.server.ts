import { may } from '#domain/access/may.ts';
import {
	grantRole,
	grantRoleInput,
	revokeRole,
	revokeRoleInput
} from '#domain/exchange/grant-role.ts';
import { listRoles } from '#domain/exchange/queries.ts';
import { decline } from '#domain/outcome.ts';
import { orRefuse, submit } from '../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, actor } = event.locals;
	if (!may(actor, 'exchange.grant-roles', { exchangeId: exchange.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	return { roles: await listRoles(context, exchange.id) };
};

export const actions: Actions = {
	grant: (event) => submit(event, grantRoleInput, grantRole, () => event.url.pathname),
	revoke: (event) => submit(event, revokeRoleInput, revokeRole, () => event.url.pathname)
};
