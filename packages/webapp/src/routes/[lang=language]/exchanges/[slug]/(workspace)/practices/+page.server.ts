import { practiceStatuses } from '#database/values.ts';
import { mayPublish, writesAny } from '#domain/practice/permissions.ts';
import { listPractices } from '#domain/practice/queries.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { orRefuse } from '../../../../../form.ts';
import { chosen, pageNumber } from '../../../../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { url, locals } = event;
	const { context, language, actor } = locals;
	const { exchange, standing } = await event.parent();
	const exchangeId = exchange.id;
	const filter = {
		search: url.searchParams.get('search') ?? '',
		status: chosen(url, 'status', practiceStatuses),
		page: pageNumber(url),
		pageSize: 24
	};
	const publishes = mayPublish(context, { exchangeId });
	const [list, waiting, themes] = await Promise.all([
		listPractices(context, { ...filter, exchangeId }),
		listPractices(context, { exchangeId, status: 'submitted', pageSize: 1 }),
		openThemes(context.database)
	]);
	const { practices, total } = orRefuse(event, list);
	const confirmed = standing?.participationStatus === 'confirmed';
	const own = confirmed ? standing.organisationId : null;
	return {
		...filter,
		total,
		practices: practices.map((each) => ({
			...each,
			themes: themes.named(each.themes, language)
		})),
		waiting: publishes ? orRefuse(event, waiting).total : 0,
		writes: writesAny(actor),
		newQuery: `exchange=${exchangeId}${own ? `&organisation=${own}` : ''}`
	};
};
