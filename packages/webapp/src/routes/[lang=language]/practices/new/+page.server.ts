import { decline } from '#domain/outcome.ts';
import { practiceForm } from '#domain/practice/practice.ts';
import { findPlaces, writesFor } from '#domain/practice/queries.ts';
import { savePractice } from '#domain/practice/save-practice.ts';
import { orRefuse, submit } from '../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context } = event.locals;
	const options = await writesFor(context);
	const asked = event.url.searchParams.get('organisation');
	const organisation = asked
		? options.find(({ id }) => id === asked)
		: options.length === 1
			? options[0]
			: null;
	if (organisation === undefined || options.length === 0) orRefuse(event, decline('not-allowed'));
	const places = organisation
		? await findPlaces(context, organisation.id)
		: { exchanges: [], sessions: [] };
	const exchange = event.url.searchParams.get('exchange');
	return {
		options,
		organisation: organisation ?? null,
		places,
		exchangeId: places.exchanges.find(({ id }) => id === exchange)?.id ?? null
	};
};

export const actions: Actions = {
	default: (event) =>
		submit(
			event,
			practiceForm,
			savePractice,
			({ id }) => `/${event.locals.language}/practices/${id}`
		)
};
