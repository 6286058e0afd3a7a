// Lists of needs and offers, with whose they are.

import { fromJson } from '#database/json.ts';
import type { Side } from '#database/values.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { searchPatterns } from '../text/text.ts';

export type NeedFilter = {
	exchangeId: string;
	organisationId?: string;
	side?: Side | '';
	theme?: string;
	search?: string;
	page?: number;
	pageSize?: number;
};

export async function listNeeds({ database, actor }: Context, filter: NeedFilter) {
	const { exchangeId, organisationId, side, theme, search = '', page = 1, pageSize = 50 } = filter;
	if (!may(actor, 'need.view', { exchangeId })) return decline('not-allowed');
	let query = database.selectFrom('needOffer').where('needOffer.exchangeId', '=', exchangeId);
	if (!may(actor, 'participation.view', { exchangeId })) {
		const standing = actor.exchanges[exchangeId];
		const delegations = [standing?.delegationId ?? '', ...(standing?.leads ?? [])];
		query = query.where((where) =>
			where.or([
				where('visibility', '!=', 'delegation'),
				where('needOffer.organisationId', '=', standing?.organisationId ?? ''),
				where.exists(
					where
						.selectFrom('participation')
						.select('participation.id')
						.where('participation.exchangeId', '=', exchangeId)
						.whereRef('participation.organisationId', '=', 'needOffer.organisationId')
						.where('participation.delegationId', 'in', delegations)
				)
			])
		);
	}
	if (organisationId) query = query.where('needOffer.organisationId', '=', organisationId);
	if (side) query = query.where('side', '=', side);
	if (theme) query = query.where('needOffer.themes', 'like', `%"${theme.replace(/[%_"]/g, '')}"%`);
	for (const pattern of searchPatterns(search)) {
		query = query.where('needOffer.search', 'like', pattern);
	}
	const { total } = await query
		.select((where) => where.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	const rows = await query
		.innerJoin('organisation', 'organisation.id', 'needOffer.organisationId')
		.selectAll('needOffer')
		.select('organisation.name as organisationName')
		.orderBy('organisation.name')
		.orderBy('needOffer.side')
		.orderBy('needOffer.createdAt')
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.execute();
	return {
		ok: true as const,
		total,
		needs: rows.map((row) => ({ ...row, themes: fromJson(row.themes) }))
	};
}
