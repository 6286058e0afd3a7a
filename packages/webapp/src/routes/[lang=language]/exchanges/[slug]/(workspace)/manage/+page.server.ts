import { may } from '#domain/access/may.ts';
import { decline } from '#domain/outcome.ts';
import { countFunnel } from '#domain/exchange/count-funnel.ts';
import { changePhase } from '#domain/exchange/change-phase.ts';
import { phaseInput } from '#domain/exchange/exchange.ts';
import { orRefuse, submit } from '../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	if (!may(event.locals.actor, 'exchange.manage', { exchangeId: exchange.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	return { funnel: await countFunnel(event.locals.context, exchange.id) };
};

export const actions: Actions = {
	phase: (event) => submit(event, phaseInput, changePhase, () => event.url.pathname)
};
