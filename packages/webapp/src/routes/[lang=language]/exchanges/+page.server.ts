import { listExchanges } from '#domain/exchange/queries.ts';
import { may } from '#domain/access/may.ts';
import { pageNumber } from '../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const search = url.searchParams.get('search') ?? '';
	const page = pageNumber(url);
	const pageSize = 24;
	const list = await listExchanges(locals.context, { search, page, pageSize });
	return { ...list, search, page, pageSize, mayCreate: may(locals.actor, 'exchange.create') };
};
