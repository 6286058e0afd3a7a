// The needs map as a table for a spreadsheet.
import { findExchange } from '#domain/exchange/queries.ts';
import { writeNeedsMap } from '#domain/needs-map/queries.ts';
import { orRefuse } from '../../../../../../form.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { context, language } = event.locals;
	const { exchange } = orRefuse(event, await findExchange(context, event.params.slug));
	const { csv } = orRefuse(event, await writeNeedsMap(context, exchange.id, language));
	return new Response(csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${exchange.slug}-needs-map.csv"`
		}
	});
};
