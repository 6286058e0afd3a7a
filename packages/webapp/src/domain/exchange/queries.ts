// Reads exchanges for pages, API and other nouns.

import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { searchPatterns } from '../text/text.ts';
import { isPublished } from './exchange.ts';

export type Exchange = Awaited<ReturnType<typeof selectExchange>>;

function selectExchange(database: Database, by: { slug: string } | { id: string }) {
	const query = database
		.selectFrom('exchange')
		.leftJoin('organisation as host', 'host.id', 'exchange.hostOrganisationId')
		.leftJoin('series', 'series.id', 'exchange.seriesId')
		.selectAll('exchange')
		.select(['host.name as hostName', 'series.name as seriesName']);
	return (
		'slug' in by
			? query.where('exchange.slug', '=', by.slug)
			: query.where('exchange.id', '=', by.id)
	)
		.executeTakeFirst()
		.then((row) =>
			row === undefined
				? null
				: {
						...row,
						title: fromJson(row.title),
						summary: fromJson(row.summary),
						languages: fromJson(row.languages),
						themes: fromJson(row.themes),
						seriesName: row.seriesName === null ? null : fromJson(row.seriesName)
					}
		);
}

/** Without asking who wants to know: for use cases, which ask for their own right. */
export async function exchangeById(database: Database, id: string) {
	return selectExchange(database, { id });
}

export function findExchange(context: Context, slug: string) {
	return seeExchange(context, { slug });
}

/** An exchange for whoever may see it, by its address or its identifier. */
export async function seeExchange(
	context: Context,
	by: { slug: string } | { id: string }
): Promise<Outcome<{ exchange: NonNullable<Exchange> }>> {
	const exchange = await selectExchange(context.database, by);
	if (!exchange) return decline('not-found');
	const thing = { exchangeId: exchange.id, published: isPublished(exchange.phase) };
	if (!may(context.actor, 'exchange.view', thing)) {
		// A draft does not even exist for those who may not see it.
		return decline(context.actor.personId ? 'not-found' : 'not-allowed');
	}
	return { ok: true, exchange };
}

export type ExchangeListInput = { search?: string; page?: number; pageSize?: number };

/** The published exchanges, and the drafts of those who prepare them; newest first. */
export async function listExchanges(
	{ database, actor }: Context,
	{ search = '', page = 1, pageSize = 24 }: ExchangeListInput = {}
) {
	const mine = Object.keys(actor.exchanges);
	let query = database.selectFrom('exchange');
	if (!actor.administrator && !actor.system) {
		query = query.where((where) =>
			where.or([
				where('phase', '!=', 'draft'),
				...(mine.length > 0 ? [where('id', 'in', mine)] : [])
			])
		);
	}
	for (const pattern of searchPatterns(search)) {
		query = query.where((where) =>
			where.or([
				where(where.fn('lower', ['title']), 'like', pattern),
				where(where.fn('lower', ['city']), 'like', pattern),
				where('slug', 'like', pattern)
			])
		);
	}
	const [{ total }, rows] = await Promise.all([
		query.select((where) => where.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
		query
			.select(['id', 'slug', 'title', 'city', 'startsOn', 'endsOn', 'phase', 'timeZone'])
			.orderBy('startsOn', 'desc')
			.orderBy('id')
			.limit(pageSize)
			.offset((page - 1) * pageSize)
			.execute()
	]);
	return {
		total,
		exchanges: rows.map((row) => ({ ...row, title: fromJson(row.title) }))
	};
}

/** Everybody who holds a role at an exchange, with the name. */
export async function listRoles({ database }: Context, exchangeId: string) {
	return database
		.selectFrom('role')
		.innerJoin('person', 'person.id', 'role.personId')
		.select([
			'role.id',
			'role.role',
			'person.id as personId',
			'person.givenName',
			'person.familyName'
		])
		.where('role.exchangeId', '=', exchangeId)
		.orderBy('person.familyName')
		.execute();
}

export async function coOrganisers({ database }: Context, exchangeId: string) {
	return database
		.selectFrom('exchangeOrganiser')
		.innerJoin('organisation', 'organisation.id', 'exchangeOrganiser.organisationId')
		.select(['organisation.id', 'organisation.name'])
		.where('exchangeOrganiser.exchangeId', '=', exchangeId)
		.orderBy('organisation.name')
		.execute();
}
