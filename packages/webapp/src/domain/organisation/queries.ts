// Lists and profiles of the directory's organisations.

import { fromJson } from '#database/json.ts';
import type { OrganisationKind } from '#database/values.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { searchPatterns } from '../text/text.ts';

export type OrganisationFilter = {
	search?: string;
	kind?: OrganisationKind | '';
	regionId?: string;
	page?: number;
	pageSize?: number;
};

export async function listOrganisations(
	{ database, actor }: Context,
	{ search = '', kind, regionId, page = 1, pageSize = 50 }: OrganisationFilter
) {
	if (!may(actor, 'directory.view')) return decline('not-allowed');
	let query = database.selectFrom('organisation').where('mergedIntoId', 'is', null);
	for (const pattern of searchPatterns(search))
		query = query.where('organisation.search', 'like', pattern);
	if (kind) query = query.where('kind', '=', kind);
	if (regionId) query = query.where('regionId', '=', regionId);
	const { total } = await query
		.select((where) => where.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	const rows = await query
		.leftJoin('region', 'region.id', 'organisation.regionId')
		.select([
			'organisation.id',
			'organisation.name',
			'organisation.kind',
			'organisation.city',
			'organisation.version',
			'region.name as regionName'
		])

		.orderBy('organisation.search')
		.orderBy('organisation.id')
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.execute();
	return {
		ok: true as const,
		total,
		organisations: rows.map((row) => ({
			...row,
			regionName: row.regionName === null ? null : fromJson(row.regionName)
		}))
	};
}

/** One organisation with its members, clusters and people. */
export async function findOrganisation(context: Context, id: string) {
	const { database, actor } = context;
	if (
		!may(actor, 'directory.view', {}) &&
		!may(actor, 'organisation.edit', { organisationId: id })
	) {
		return decline('not-allowed');
	}
	const row = await database
		.selectFrom('organisation')
		.leftJoin('region', 'region.id', 'organisation.regionId')
		.selectAll('organisation')
		.select('region.name as regionName')
		.where('organisation.id', '=', id)
		.executeTakeFirst();
	if (!row) return decline('not-found');
	const [members, clusters, people] = await Promise.all([
		database
			.selectFrom('membership')
			.innerJoin('organisation', 'organisation.id', 'membership.organisationId')
			.select(['organisation.id', 'organisation.name', 'organisation.kind'])
			.where('membership.clusterId', '=', id)
			.orderBy('organisation.name')
			.execute(),
		database
			.selectFrom('membership')
			.innerJoin('organisation', 'organisation.id', 'membership.clusterId')
			.select(['organisation.id', 'organisation.name'])
			.where('membership.organisationId', '=', id)
			.orderBy('organisation.name')
			.execute(),
		database
			.selectFrom('position')
			.innerJoin('person', 'person.id', 'position.personId')
			.select(['person.id', 'person.givenName', 'person.familyName', 'position.title'])
			.where('position.organisationId', '=', id)
			.where('person.erasedAt', 'is', null)
			.orderBy('person.familyName')
			.execute()
	]);
	return {
		ok: true as const,
		organisation: {
			...row,
			themes: fromJson(row.themes),
			summary: fromJson(row.summary),
			regionName: row.regionName === null ? null : fromJson(row.regionName)
		},
		members,
		clusters,
		people
	};
}

export async function listRegions({ database }: Context) {
	const rows = await database
		.selectFrom('region')
		.leftJoin('organisation', (join) =>
			join
				.onRef('organisation.regionId', '=', 'region.id')
				.on('organisation.mergedIntoId', 'is', null)
		)
		.select((where) => [
			'region.id',
			'region.nuts',
			'region.country',
			'region.name',
			where.fn.count<number>('organisation.id').as('organisations')
		])
		.groupBy(['region.id', 'region.nuts', 'region.country', 'region.name'])
		.orderBy('region.nuts')
		.execute();
	return rows.map((row) => ({ ...row, name: fromJson(row.name) }));
}

/** Id and name of all, for selects of a size that a page can bear. */
export async function organisationOptions({ database }: Context, ids?: readonly string[]) {
	let query = database
		.selectFrom('organisation')
		.select(['id', 'name'])
		.where('mergedIntoId', 'is', null);
	if (ids) query = query.where('id', 'in', ids.length > 0 ? [...ids] : ['']);
	return query.orderBy('name').limit(2000).execute();
}

export type FoundOrganisation = Extract<Awaited<ReturnType<typeof findOrganisation>>, { ok: true }>;
export type OrganisationPage = Outcome<FoundOrganisation>;
