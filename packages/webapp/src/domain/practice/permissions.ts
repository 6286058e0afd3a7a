// Who may read, change and publish a practice. Its organisation's people always may change it;
// where it was shown, so may the leader of their delegation and the organisers, who publish it.

import type { ExpressionBuilder } from 'kysely';
import type { Tables } from '#database/tables.ts';
import type { Actor } from '../access/actor.ts';
import { mayFor } from '../access/may-for.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';

type Place = { readonly exchangeId: string | null; readonly organisationId: string };

/** No exchange has this id: shown nowhere, a practice has no organiser who answers for it. */
const nowhere = 'nowhere';

export function mayEdit(context: Context, { exchangeId, organisationId }: Place) {
	return mayFor(context, 'practice.edit', { exchangeId: exchangeId ?? nowhere, organisationId });
}

export function mayPublish({ actor }: Context, { exchangeId }: Pick<Place, 'exchangeId'>) {
	return may(actor, 'practice.publish', { exchangeId: exchangeId ?? nowhere });
}

/**
 * What somebody may read, as a condition: the one place that says so, for pages, API and search.
 * Public ones are for everybody; others for the people of the exchange or of the delegation; drafts
 * for those who write or publish them.
 */
function seenBy(actor: Actor) {
	const ids = Object.keys(actor.exchanges);
	const within = ids.filter((exchangeId) => may(actor, 'practice.view', { exchangeId }));
	const looksOn = within.filter((exchangeId) => may(actor, 'participation.view', { exchangeId }));
	const runs = within.filter((exchangeId) => may(actor, 'practice.publish', { exchangeId }));
	const standings = Object.values(actor.exchanges);
	const leads = standings.flatMap(({ leads }) => leads);
	const delegations = standings.flatMap(({ delegationId }) => (delegationId ? [delegationId] : []));
	return (where: ExpressionBuilder<Tables, 'practice'>) => {
		const comesWith = (ids: readonly string[]) =>
			where.exists(
				where
					.selectFrom('participation')
					.select('participation.id')
					.whereRef('participation.exchangeId', '=', 'practice.exchangeId')
					.whereRef('participation.organisationId', '=', 'practice.organisationId')
					.where('participation.delegationId', 'in', [...ids, ''])
			);
		const published = where('practice.status', '=', 'published');
		return where.or([
			where('practice.organisationId', 'in', [...ownOrganisations(actor), '']),
			where('practice.exchangeId', 'in', [...runs, '']),
			...(leads.length > 0 ? [comesWith(leads)] : []),
			where.and([published, where('visibility', '=', 'public')]),
			where.and([
				published,
				where('visibility', '=', 'exchange'),
				where('practice.exchangeId', 'in', [...within, ''])
			]),
			where.and([published, where('practice.exchangeId', 'in', [...looksOn, ''])]),
			...(delegations.length > 0 ? [where.and([published, comesWith(delegations)])] : [])
		]);
	};
}

/** Those in which somebody has a position, or which he or she represents at an exchange. */
export function ownOrganisations({ organisationIds, exchanges }: Actor): string[] {
	const represented = Object.values(exchanges).flatMap(({ participationStatus, organisationId }) =>
		participationStatus === 'confirmed' && organisationId ? [organisationId] : []
	);
	return [...new Set([...organisationIds, ...represented])];
}

/** Whether there is an organisation whose practices somebody may write. */
export function writesAny(actor: Actor): boolean {
	const acts = Object.entries(actor.exchanges).some(
		([exchangeId, { leads }]) => leads.length > 0 || may(actor, 'practice.publish', { exchangeId })
	);
	return acts || ownOrganisations(actor).length > 0 || may(actor, 'administration.view');
}

/** The practices that somebody may read, to be narrowed down. */
export function seenPractices({ database, actor }: Pick<Context, 'database' | 'actor'>) {
	const query = database.selectFrom('practice');
	return may(actor, 'administration.view') ? query : query.where(seenBy(actor));
}
