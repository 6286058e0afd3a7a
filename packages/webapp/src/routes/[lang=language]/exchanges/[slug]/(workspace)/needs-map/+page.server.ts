import { findNeedsMap } from '#domain/needs-map/queries.ts';
import { orRefuse } from '../../../../../form.ts';
import { pageNumber } from '../../../../../list.ts';
import type { PageServerLoad } from './$types';

const refreshSeconds = '3';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, language } = event.locals;
	const filter = {
		exchangeId: exchange.id,
		search: event.url.searchParams.get('search') ?? '',
		page: pageNumber(event.url),
		pageSize: 25
	};
	const map = orRefuse(event, await findNeedsMap(context, filter, language));
	if (map.state !== 'current') event.locals.application.jobs.wake();
	// There is nothing to read yet, so nobody is interrupted.
	if (map.state === 'drawing') event.setHeaders({ refresh: refreshSeconds });
	return { ...filter, map };
};
