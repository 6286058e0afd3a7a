import { may } from '#domain/access/may.ts';
import { findExchange } from '#domain/exchange/queries.ts';
import { orRefuse } from '../../../form.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { locals, params } = event;
	const { exchange } = orRefuse(event, await findExchange(locals.context, params.slug));
	const standing = locals.actor.exchanges[exchange.id] ?? null;
	const thing = { exchangeId: exchange.id };
	return {
		exchange,
		standing,
		base: `/${locals.language}/exchanges/${exchange.slug}`,
		manages: may(locals.actor, 'exchange.manage', thing),
		edits: may(locals.actor, 'exchange.edit', thing),
		runs: may(locals.actor, 'session.edit', thing)
	};
};
