// Lists and profiles of people. Contact data is shown only to those who need it.

import { fromJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { searchPatterns } from '../text/text.ts';

export type PersonFilter = { search?: string; page?: number; pageSize?: number };

export async function listPeople(
	{ database, actor }: Context,
	{ search = '', page = 1, pageSize = 50 }: PersonFilter
) {
	if (!may(actor, 'directory.view')) return decline('not-allowed');
	let query = database.selectFrom('person').where('erasedAt', 'is', null);
	for (const pattern of searchPatterns(search)) query = query.where('search', 'like', pattern);
	const { total } = await query
		.select((where) => where.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	const people = await query
		.select(['id', 'givenName', 'familyName', 'version'])
		.orderBy('familyName')
		.orderBy('givenName')
		.orderBy('id')
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.execute();
	const positions =
		people.length === 0
			? []
			: await database
					.selectFrom('position')
					.innerJoin('organisation', 'organisation.id', 'position.organisationId')
					.select(['position.personId', 'position.title', 'organisation.id', 'organisation.name'])
					.where(
						'position.personId',
						'in',
						people.map(({ id }) => id)
					)
					.orderBy('organisation.name')
					.execute();
	const byPerson = Map.groupBy(positions, ({ personId }) => personId);
	return {
		ok: true as const,
		total,
		people: people.map((person) => ({ ...person, positions: byPerson.get(person.id) ?? [] }))
	};
}

export async function findPerson({ database, actor }: Context, id: string) {
	if (!may(actor, 'person.view', { personId: id })) return decline('not-allowed');
	const row = await database
		.selectFrom('person')
		.selectAll()
		.where('id', '=', id)
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	if (!row) return decline('not-found');
	const [positions, participations] = await Promise.all([
		database
			.selectFrom('position')
			.innerJoin('organisation', 'organisation.id', 'position.organisationId')
			.select(['organisation.id', 'organisation.name', 'position.title'])
			.where('position.personId', '=', id)
			.orderBy('organisation.name')
			.execute(),
		database
			.selectFrom('participation')
			.innerJoin('exchange', 'exchange.id', 'participation.exchangeId')
			.select(['exchange.slug', 'exchange.title', 'exchange.startsOn', 'participation.status'])
			.where('participation.personId', '=', id)
			.where('exchange.phase', '!=', 'draft')
			.orderBy('exchange.startsOn', 'desc')
			.execute()
	]);
	const contact = may(actor, 'person.view-contact', { personId: id });
	return {
		ok: true as const,
		person: {
			id: row.id,
			givenName: row.givenName,
			familyName: row.familyName,
			language: row.language,
			languages: fromJson(row.languages),
			confirmedAt: row.confirmedAt,
			version: row.version,
			email: contact ? row.email : null,
			phone: contact ? row.phone : null
		},
		positions,
		participations: participations.map((each) => ({ ...each, title: fromJson(each.title) }))
	};
}
