import { findNeedsMap } from '#domain/needs-map/queries.ts';
import { orRefuse } from '../../../../../form.ts';
import { pageNumber } from '../../../../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, language } = event.locals;
	const filter = {
		exchangeId: exchange.id,
		search: event.url.searchParams.get('search') ?? '',
		page: pageNumber(event.url),
		pageSize: 25
	};
	return { ...filter, map: orRefuse(event, await findNeedsMap(context, filter, language)) };
};
