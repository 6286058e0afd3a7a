import { organisationKinds } from '#database/values.ts';
import { listOrganisations, listRegions } from '#domain/organisation/queries.ts';
import { orRefuse } from '../../../form.ts';
import { chosen, pageNumber } from '../../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { url } = event;
	const { context } = event.locals;
	const filter = {
		search: url.searchParams.get('search') ?? '',
		kind: chosen(url, 'kind', organisationKinds),
		regionId: url.searchParams.get('region') ?? '',
		page: pageNumber(url),
		pageSize: 50
	};
	const list = orRefuse(event, await listOrganisations(context, filter));
	return {
		...filter,
		total: list.total,
		organisations: list.organisations,
		regions: await listRegions(context)
	};
};
