// Reads suggestions, and the needs and offers that they are computed from.

import type { SeekingOrganisation } from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';
import { mayFor } from '../access/may-for.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { findComputation } from './computations.ts';
import type { ExchangeRef } from './suggestion.ts';

/** The organisations that a confirmed participant represents, with what they seek and bring. */
export async function seekingOrganisations(
	database: Database,
	exchangeId: string
): Promise<SeekingOrganisation[]> {
	const [organisations, needs] = await Promise.all([
		database
			.selectFrom('participation')
			.innerJoin('organisation', 'organisation.id', 'participation.organisationId')
			.select(['organisation.id', 'organisation.regionId'])
			.distinct()
			.where('participation.exchangeId', '=', exchangeId)
			.where('participation.status', '=', 'confirmed')
			.orderBy('organisation.id')
			.execute(),
		database
			.selectFrom('needOffer')
			.select(['id', 'side', 'organisationId', 'language', 'title', 'text'])
			.where('exchangeId', '=', exchangeId)
			// A suggestion shows texts to the other side, and these are for the own delegation.
			.where('visibility', '!=', 'delegation')
			.orderBy('createdAt')
			.orderBy('id')
			.execute()
	]);
	const byOrganisation = Map.groupBy(needs, ({ organisationId }) => organisationId);
	return organisations.map(({ id, regionId }) => {
		const own = byOrganisation.get(id) ?? [];
		return {
			id,
			region: regionId ?? '',
			needs: own.filter(({ side }) => side === 'need'),
			offers: own.filter(({ side }) => side === 'offer')
		};
	});
}

/** Needs and offers that somebody at this exchange said do not belong together. */
export async function judgedPairs(
	database: Database,
	exchangeId: string
): Promise<[need: string, offer: string][]> {
	const rows = await database
		.selectFrom('dismissal')
		.select('pairs')
		.where('exchangeId', '=', exchangeId)
		.execute();
	return rows.flatMap(({ pairs }) =>
		fromJson(pairs).map(({ needId, offerId }): [string, string] => [needId, offerId])
	);
}

/** The suggestions of one organisation, best first, each with the texts that its reasons name. */
export async function suggestionsFor(
	context: Context,
	{ exchangeId, organisationId }: { exchangeId: string; organisationId: string }
) {
	if (!(await mayFor(context, 'suggestion.view', { exchangeId, organisationId }))) {
		return decline('not-allowed');
	}
	const { database } = context;
	const rows = await database
		.selectFrom('suggestion')
		.selectAll()
		.where('exchangeId', '=', exchangeId)
		.where((where) =>
			where.or([
				where('organisationAId', '=', organisationId),
				where('organisationBId', '=', organisationId)
			])
		)
		.orderBy('score', 'desc')
		.orderBy('id')
		.execute();
	const suggestions = rows.map((row) => ({
		...row,
		reasons: fromJson(row.reasons),
		otherId: row.organisationAId === organisationId ? row.organisationBId : row.organisationAId
	}));
	const otherIds = suggestions.map(({ otherId }) => otherId);
	const textIds = suggestions.flatMap(({ reasons }) =>
		reasons.flatMap(({ needId, offerId }) => [needId, offerId])
	);
	const [others, texts, wishes, dismissals] = await Promise.all([
		otherIds.length === 0
			? []
			: database
					.selectFrom('organisation')
					.leftJoin('region', 'region.id', 'organisation.regionId')
					.select([
						'organisation.id',
						'organisation.name',
						'organisation.kind',
						'region.name as regionName'
					])
					.where('organisation.id', 'in', otherIds)
					.execute(),
		textIds.length === 0
			? []
			: database
					.selectFrom('needOffer')
					.select(['id', 'organisationId', 'side', 'title', 'text', 'language'])
					.where('id', 'in', [...new Set(textIds)])
					.execute(),
		database
			.selectFrom('wish')
			.select(['id', 'toOrganisationId', 'kind', 'status'])
			.where('exchangeId', '=', exchangeId)
			.where('fromOrganisationId', '=', organisationId)
			.execute(),
		database
			.selectFrom('dismissal')
			.select(['otherOrganisationId', 'reason'])
			.where('exchangeId', '=', exchangeId)
			.where('organisationId', '=', organisationId)
			.execute()
	]);
	const setAside = new Map(dismissals.map((each) => [each.otherOrganisationId, each.reason]));
	const otherById = new Map(others.map((other) => [other.id, other]));
	const textById = new Map(texts.map((text) => [text.id, text]));
	const wishByOther = new Map(wishes.map((wish) => [wish.toOrganisationId, wish]));
	return {
		ok: true as const,
		/** Those that this organisation called not relevant, with the reason. */
		setAside: suggestions.flatMap(({ otherId }) => {
			const reason = setAside.get(otherId);
			const name = otherById.get(otherId)?.name;
			return reason === undefined || !name ? [] : [{ id: otherId, name, reason }];
		}),
		suggestions: suggestions.flatMap(({ otherId, ...suggestion }) => {
			const other = otherById.get(otherId);
			if (!other || setAside.has(otherId)) return [];
			return [
				{
					...suggestion,
					other: {
						...other,
						regionName: other.regionName === null ? null : fromJson(other.regionName)
					},
					wish: wishByOther.get(otherId) ?? null,
					reasons: suggestion.reasons.map((reason) => ({
						...reason,
						need: textById.get(reason.needId) ?? null,
						offer: textById.get(reason.offerId) ?? null
					}))
				}
			];
		})
	};
}

/**
 * How many suggestions there are, which organisations have none, when they were computed, and
 * whether they are being computed: for those who prepare the exchange.
 */
export async function suggestionFigures(context: Context, { exchangeId }: ExchangeRef) {
	const found = await findComputation(context, { exchangeId });
	if (!found.ok) return found;
	const { database } = context;
	const { count, computedAt } = await database
		.selectFrom('suggestion')
		.select((where) => [
			where.fn.countAll<number>().as('count'),
			where.fn.max('computedAt').as('computedAt')
		])
		.where('exchangeId', '=', exchangeId)
		.executeTakeFirstOrThrow();
	const last = await database
		.selectFrom('audit')
		.select('details')
		.where('exchangeId', '=', exchangeId)
		.where('action', '=', 'suggestion.compute')
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	const without = await database
		.selectFrom('organisation')
		.select('name')
		.where('id', 'in', (from) =>
			from
				.selectFrom('participation')
				.select('organisationId')
				.where('exchangeId', '=', exchangeId)
				.where('status', '=', 'confirmed')
				.where('organisationId', 'is not', null)
				.$castTo<{ organisationId: string }>()
		)
		.where('id', 'not in', (from) =>
			from.selectFrom('suggestion').select('organisationAId').where('exchangeId', '=', exchangeId)
		)
		.where('id', 'not in', (from) =>
			from.selectFrom('suggestion').select('organisationBId').where('exchangeId', '=', exchangeId)
		)
		.orderBy('name')
		.limit(20)
		.execute();
	const details = last ? fromJson(last.details) : {};
	return {
		ok: true as const,
		computation: found.computation,
		count,
		computedAt,
		/** Names of organisations that come and have no suggestion. */
		without: without.map(({ name }) => name),
		model: typeof details.model === 'string' ? details.model : null,
		/** Why the model did not help, in the model's own words. */
		modelFailure: typeof details.modelFailure === 'string' ? details.modelFailure : null,
		giniBefore: typeof details.giniBefore === 'number' ? details.giniBefore : null,
		giniAfter: typeof details.giniAfter === 'number' ? details.giniAfter : null
	};
}
