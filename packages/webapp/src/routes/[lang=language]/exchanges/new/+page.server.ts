import { createExchange } from '#domain/exchange/create-exchange.ts';
import { newExchangeInput } from '#domain/exchange/exchange.ts';
import { organisationOptions } from '#domain/organisation/queries.ts';
import { may } from '#domain/access/may.ts';
import { decline } from '#domain/outcome.ts';
import { orRefuse, submit } from '../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals } = event;
	if (!may(locals.actor, 'exchange.create')) orRefuse(event, decline('not-allowed'));
	return { organisations: await organisationOptions(locals.context) };
};

export const actions: Actions = {
	default: (event) =>
		submit(
			event,
			newExchangeInput,
			createExchange,
			({ slug }) => `/${event.locals.language}/exchanges/${slug}/manage/programme`
		)
};
