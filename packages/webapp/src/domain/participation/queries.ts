// Lists of an exchange's participants, and one participation as its page shows it.

import { fromJson } from '#database/json.ts';
import type { ParticipationStatus } from '#database/values.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { searchPatterns } from '../text/text.ts';

export type ParticipantFilter = {
	exchangeId: string;
	search?: string;
	status?: ParticipationStatus | '';
	delegationId?: string;
	/** Only the people of the delegations that the reader leads. */
	own?: true;
	page?: number;
	pageSize?: number;
};

/** Everybody for organisers; their own delegations for leaders; the confirmed for all others. */
export async function listParticipants({ database, actor }: Context, filter: ParticipantFilter) {
	const { exchangeId, search = '', status, delegationId, own, page = 1, pageSize = 50 } = filter;
	if (!may(actor, 'people.view', { exchangeId })) return decline('not-allowed');
	const everything = may(actor, 'participation.view', { exchangeId });
	let query = database
		.selectFrom('participation')
		.innerJoin('person', 'person.id', 'participation.personId')
		.where('participation.exchangeId', '=', exchangeId)
		.where('person.erasedAt', 'is', null);
	const leads = actor.exchanges[exchangeId]?.leads ?? [];
	if (own) {
		query = query.where('participation.delegationId', 'in', leads.length > 0 ? [...leads] : ['']);
	} else if (!everything) {
		query = query.where((where) =>
			where.or([
				where('participation.status', '=', 'confirmed'),
				...(leads.length > 0 ? [where('participation.delegationId', 'in', [...leads])] : [])
			])
		);
	}
	if (status) query = query.where('participation.status', '=', status);
	if (delegationId) query = query.where('participation.delegationId', '=', delegationId);
	for (const pattern of searchPatterns(search)) {
		query = query.where((where) =>
			where.or([
				where('person.search', 'like', pattern),
				where(
					'participation.organisationId',
					'in',
					where
						.selectFrom('organisation')
						.select('organisation.id')
						.where('search', 'like', pattern)
				)
			])
		);
	}
	const { total } = await query
		.select((where) => where.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	const participants = await query
		.leftJoin('organisation', 'organisation.id', 'participation.organisationId')
		.leftJoin('delegation', 'delegation.id', 'participation.delegationId')
		.select([
			'participation.id',
			'participation.personId',
			'participation.status',
			'participation.version',
			'participation.delegationId',
			'participation.organisationId',
			'person.givenName',
			'person.familyName',
			'person.language',
			'organisation.name as organisationName',
			'delegation.name as delegationName'
		])
		.orderBy('person.familyName')
		.orderBy('person.givenName')
		.orderBy('participation.id')
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.execute();
	return { ok: true as const, total, participants, everything };
}

/** How many stand where, for the head of the list. */
export async function countByStatus({ database }: Context, exchangeId: string) {
	const rows = await database
		.selectFrom('participation')
		.select((where) => ['status', where.fn.countAll<number>().as('count')])
		.where('exchangeId', '=', exchangeId)
		.groupBy('status')
		.execute();
	return Object.fromEntries(rows.map(({ status, count }) => [status, count])) as Partial<
		Record<ParticipationStatus, number>
	>;
}

export async function findParticipation({ database, actor }: Context, id: string) {
	const row = await database
		.selectFrom('participation')
		.innerJoin('person', 'person.id', 'participation.personId')
		.leftJoin('organisation', 'organisation.id', 'participation.organisationId')
		.leftJoin('delegation', 'delegation.id', 'participation.delegationId')
		.selectAll('participation')
		.select([
			'person.givenName',
			'person.familyName',
			'person.email',
			'person.phone',
			'person.language',
			'person.languages',
			'organisation.name as organisationName',
			'delegation.name as delegationName'
		])
		.where('participation.id', '=', id)
		.executeTakeFirst();
	if (!row) return decline('not-found');
	if (!may(actor, 'participation.view', row)) return decline('not-allowed');
	const closed = await database
		.selectFrom('unavailability')
		.select('slotId')
		.where('participationId', '=', id)
		.execute();
	return {
		ok: true as const,
		participation: {
			...row,
			languages: fromJson(row.languages),
			diet: may(actor, 'participation.view-sensitive', row) ? row.diet : null,
			closedSlotIds: closed.map(({ slotId }) => slotId)
		}
	};
}

/** Organisations that at least one coming participant represents, with their region. */
export async function participatingOrganisations({ database }: Context, exchangeId: string) {
	const rows = await database
		.selectFrom('participation')
		.innerJoin('organisation', 'organisation.id', 'participation.organisationId')
		.leftJoin('region', 'region.id', 'organisation.regionId')
		.select((where) => [
			'organisation.id',
			'organisation.name',
			'organisation.kind',
			'organisation.website',
			'organisation.regionId',
			'region.name as regionName',
			where.fn.countAll<number>().as('people')
		])
		.where('participation.exchangeId', '=', exchangeId)
		.where('participation.status', '=', 'confirmed')
		.groupBy([
			'organisation.id',
			'organisation.name',
			'organisation.kind',
			'organisation.website',
			'organisation.regionId',
			'region.name',
			'organisation.search'
		])
		.orderBy('organisation.search')
		.execute();
	return rows.map((row) => ({
		...row,
		regionName: row.regionName === null ? null : fromJson(row.regionName)
	}));
}
