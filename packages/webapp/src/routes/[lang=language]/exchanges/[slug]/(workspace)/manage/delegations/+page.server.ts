import { may } from '#domain/access/may.ts';
import { delegationInput, leaderInput } from '#domain/delegation/delegation.ts';
import { delegationsOf } from '#domain/delegation/queries.ts';
import { nameLeader, relieveLeader, saveDelegation } from '#domain/delegation/save-delegation.ts';
import { listRegions } from '#domain/organisation/queries.ts';
import { decline } from '#domain/outcome.ts';
import { listParticipants } from '#domain/participation/queries.ts';
import { orRefuse, submit } from '../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, actor } = event.locals;
	const exchangeId = exchange.id;
	if (!may(actor, 'delegation.edit', { exchangeId })) orRefuse(event, decline('not-allowed'));
	const people = orRefuse(event, await listParticipants(context, { exchangeId, pageSize: 1000 }));
	return {
		delegations: await delegationsOf(context.database, exchangeId),
		regions: await listRegions(context),
		people: people.participants.map(({ personId, givenName, familyName, delegationId }) => ({
			id: personId,
			name: `${givenName} ${familyName}`,
			delegationId
		}))
	};
};

export const actions: Actions = {
	save: (event) => submit(event, delegationInput, saveDelegation, () => event.url.pathname),
	lead: (event) => submit(event, leaderInput, nameLeader, () => event.url.pathname),
	relieve: (event) => submit(event, leaderInput, relieveLeader, () => event.url.pathname)
};
