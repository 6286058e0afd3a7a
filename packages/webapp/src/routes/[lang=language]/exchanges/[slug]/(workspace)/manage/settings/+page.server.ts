import { may } from '#domain/access/may.ts';
import { copyExchange, copyExchangeInput } from '#domain/exchange/copy-exchange.ts';
import { editExchange } from '#domain/exchange/edit-exchange.ts';
import { editExchangeInput } from '#domain/exchange/exchange.ts';
import { organisationOptions } from '#domain/organisation/queries.ts';
import { decline } from '#domain/outcome.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { orRefuse, submit } from '../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	if (!may(event.locals.actor, 'exchange.edit', { exchangeId: exchange.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	const { context, language } = event.locals;
	const themes = await openThemes(context.database);
	return {
		themes: themes.named(exchange.themes, language),
		organisations: await organisationOptions(context),
		saved: event.url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	save: (event) =>
		submit(event, editExchangeInput, editExchange, () => `${event.url.pathname}?saved`),
	copy: (event) =>
		submit(
			event,
			copyExchangeInput,
			copyExchange,
			({ slug }) => `/${event.locals.language}/exchanges/${slug}/manage`
		)
};
