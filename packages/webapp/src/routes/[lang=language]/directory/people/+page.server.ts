import { listPeople } from '#domain/person/queries.ts';
import { orRefuse } from '../../../form.ts';
import { pageNumber } from '../../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const filter = {
		search: event.url.searchParams.get('search') ?? '',
		page: pageNumber(event.url),
		pageSize: 50
	};
	const list = orRefuse(event, await listPeople(event.locals.context, filter));
	return { ...filter, total: list.total, people: list.people };
};
