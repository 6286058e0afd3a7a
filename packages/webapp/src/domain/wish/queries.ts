// Reads wishes: those of one organisation in both directions, and all of an exchange.

import { mayFor } from '../access/may-for.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { searchPatterns } from '../text/text.ts';
import type { WishKind, WishStatus } from '#database/values.ts';

function withNames({ database }: Context) {
	return database
		.selectFrom('wish')
		.innerJoin('organisation as from', 'from.id', 'wish.fromOrganisationId')
		.innerJoin('organisation as to', 'to.id', 'wish.toOrganisationId');
}

export async function wishesOf(
	context: Context,
	{ exchangeId, organisationId }: { exchangeId: string; organisationId: string }
) {
	if (!(await mayFor(context, 'wish.view', { exchangeId, organisationId }))) {
		return decline('not-allowed');
	}
	const wishes = await withNames(context)
		.selectAll('wish')
		.select(['from.name as fromName', 'to.name as toName'])
		.where('wish.exchangeId', '=', exchangeId)
		.where((where) =>
			where.or([
				where('wish.fromOrganisationId', '=', organisationId),
				where.and([
					where('wish.toOrganisationId', '=', organisationId),
					where('wish.kind', '!=', 'no-thanks')
				])
			])
		)
		.orderBy('wish.updatedAt', 'desc')
		.orderBy('wish.id')
		.execute();
	return {
		ok: true as const,
		made: wishes.filter((wish) => wish.fromOrganisationId === organisationId),
		received: wishes.filter((wish) => wish.toOrganisationId === organisationId)
	};
}

export type WishFilter = {
	exchangeId: string;
	search?: string;
	kind?: WishKind | '';
	status?: WishStatus | '';
	page?: number;
	pageSize?: number;
};

export async function listWishes(context: Context, filter: WishFilter) {
	const { exchangeId, search = '', kind, status, page = 1, pageSize = 50 } = filter;
	if (!may(context.actor, 'wish.view-all', { exchangeId })) return decline('not-allowed');
	let query = withNames(context).where('wish.exchangeId', '=', exchangeId);
	if (kind) query = query.where('wish.kind', '=', kind);
	if (status) query = query.where('wish.status', '=', status);
	for (const pattern of searchPatterns(search)) {
		query = query.where((where) =>
			where.or([where('from.search', 'like', pattern), where('to.search', 'like', pattern)])
		);
	}
	const { total } = await query
		.select((where) => where.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	const wishes = await query
		.selectAll('wish')
		.select(['from.name as fromName', 'to.name as toName'])
		.orderBy('from.name')
		.orderBy('to.name')
		.orderBy('wish.id')
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.execute();
	return { ok: true as const, total, wishes };
}
