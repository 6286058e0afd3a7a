import { listParticipants } from '#domain/participation/queries.ts';
import { orRefuse } from '../../../../../form.ts';
import { pageNumber } from '../../../../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const filter = {
		exchangeId: exchange.id,
		search: event.url.searchParams.get('search') ?? '',
		status: 'confirmed' as const,
		page: pageNumber(event.url),
		pageSize: 50
	};
	const list = orRefuse(event, await listParticipants(event.locals.context, filter));
	return { ...filter, total: list.total, participants: list.participants };
};
