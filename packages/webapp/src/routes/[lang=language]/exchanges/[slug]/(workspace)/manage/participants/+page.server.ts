import { participationStatuses } from '#database/values.ts';
import { delegationsOf } from '#domain/delegation/queries.ts';
import { may } from '#domain/access/may.ts';
import { actsFor } from '#domain/access/acts-for.ts';
import { decline } from '#domain/outcome.ts';
import { confirmInvited, confirmInvitedInput } from '#domain/participation/confirm-invited.ts';
import { inviteParticipation } from '#domain/participation/invite-participation.ts';
import { invitationInput } from '#domain/participation/participation.ts';
import { countByStatus, listParticipants } from '#domain/participation/queries.ts';
import { organisationOptions } from '#domain/organisation/queries.ts';
import { orRefuse, submit } from '../../../../../../form.ts';
import { chosen, pageNumber } from '../../../../../../list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange, manages, runs, standing } = await event.parent();
	const { context } = event.locals;
	if (!manages) orRefuse(event, decline('not-allowed'));
	const { url } = event;
	const delegations = await delegationsOf(context.database, exchange.id);
	const own = runs ? delegations : delegations.filter(({ id }) => standing?.leads.includes(id));
	const sees = may(event.locals.actor, 'participation.view', { exchangeId: exchange.id });
	const filter = {
		...(!sees && { own: true as const }),
		exchangeId: exchange.id,
		search: url.searchParams.get('search') ?? '',
		status: chosen(url, 'status', participationStatuses),
		delegationId: url.searchParams.get('delegation') ?? '',
		page: pageNumber(url),
		pageSize: 50
	};
	const list = orRefuse(event, await listParticipants(context, filter));
	return {
		...filter,
		total: list.total,
		participants: list.participants,
		counts: runs ? await countByStatus(context, exchange.id) : null,
		delegations: own.map(({ id, name }) => ({ id, name })),
		organisations: runs ? await organisationOptions(context) : await actsFor(context, exchange.id),
		mayInvite: runs || own.length > 0
	};
};

export const actions: Actions = {
	confirmInvited: (event) =>
		submit(event, confirmInvitedInput, confirmInvited, () => event.url.pathname),
	invite: (event) => submit(event, invitationInput, inviteParticipation, () => event.url.pathname)
};
