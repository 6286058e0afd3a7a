import { listChanges } from '#domain/audit/queries.ts';
import { orRefuse } from '../../../../../../form.ts';
import { pageNumber } from '../../../../../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const page = pageNumber(event.url);
	const pageSize = 50;
	const list = await listChanges(event.locals.context, { exchangeId: exchange.id, page, pageSize });
	return { ...orRefuse(event, list), page, pageSize };
};
