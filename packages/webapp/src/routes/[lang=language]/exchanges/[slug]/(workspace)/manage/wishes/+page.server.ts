import { wishKinds, wishStatuses } from '#database/values.ts';
import { listWishes } from '#domain/wish/queries.ts';
import { orRefuse } from '../../../../../../form.ts';
import { chosen, pageNumber } from '../../../../../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { url } = event;
	const filter = {
		exchangeId: exchange.id,
		search: url.searchParams.get('search') ?? '',
		kind: chosen(url, 'kind', wishKinds),
		status: chosen(url, 'status', wishStatuses),
		page: pageNumber(url),
		pageSize: 50
	};
	const list = orRefuse(event, await listWishes(event.locals.context, filter));
	return { ...filter, total: list.total, wishes: list.wishes };
};
