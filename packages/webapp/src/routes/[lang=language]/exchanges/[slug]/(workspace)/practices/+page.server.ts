import { practiceStatuses } from '#database/values.ts';
import { mayPublish } from '#domain/practice/permissions.ts';
import { listPractices, writesFor } from '#domain/practice/queries.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { orRefuse } from '../../../../../form.ts';
import { chosen, pageNumber } from '../../../../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { url, locals } = event;
	const { context, language } = locals;
	const { exchange, standing } = await event.parent();
	const exchangeId = exchange.id;
	const filter = {
		search: url.searchParams.get('search') ?? '',
		status: chosen(url, 'status', practiceStatuses),
		page: pageNumber(url),
		pageSize: 24
	};
	const publishes = mayPublish(context, { exchangeId });
	const [list, waiting, writers, themes] = await Promise.all([
		listPractices(context, { ...filter, exchangeId }),
		listPractices(context, { exchangeId, status: 'submitted', pageSize: 1 }),
		writesFor(context),
		openThemes(context.database)
	]);
	const { practices, total } = orRefuse(event, list);
	const own = writers.find(({ id }) => id === standing?.organisationId);
	return {
		...filter,
		total,
		practices: practices.map((each) => ({
			...each,
			themes: themes.named(each.themes, language)
		})),
		waiting: publishes ? orRefuse(event, waiting).total : 0,
		writes: writers.length > 0,
		newQuery: `exchange=${exchangeId}${own ? `&organisation=${own.id}` : ''}`
	};
};
