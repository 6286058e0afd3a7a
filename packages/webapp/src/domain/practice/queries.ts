// Practices as their readers may see them, and where an organisation can have shown one.

import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';
import type { PracticeKind, PracticeStatus } from '#database/values.ts';
import { actsFor } from '../access/acts-for.ts';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { organisationOptions } from '../organisation/queries.ts';
import { decline } from '../outcome.ts';
import { searchPatterns } from '../text/text.ts';
import { openThemes } from '../theme/open-themes.ts';
import { withNarrower } from '../theme/queries.ts';
import { mayEdit, mayPublish, ownOrganisations, seenPractices } from './permissions.ts';
import { missingIn } from './practice.ts';

export type StoredPractice = NonNullable<Awaited<ReturnType<typeof practiceById>>>;

/** Without asking who wants to know: for use cases, which ask for their own right. */
export async function practiceById(database: Database, id: string) {
	const query = database.selectFrom('practice').selectAll().where('id', '=', id);
	return (await query.executeTakeFirst()) ?? null;
}

/** For the search, which knows the texts and asks which of them somebody may be shown. */
export async function seenPracticeIds(context: Context): Promise<Set<string>> {
	const rows = await seenPractices(context).select('practice.id').execute();
	return new Set(rows.map(({ id }) => id));
}

export type PracticeFilter = {
	search?: string;
	kind?: PracticeKind | '';
	status?: PracticeStatus | '';
	/** With everything narrower. */
	theme?: string;
	organisationId?: string;
	exchangeId?: string;
	/** Those of one's own organisations. */
	mine?: boolean;
	page?: number;
	pageSize?: number;
};

export async function listPractices(context: Context, filter: PracticeFilter) {
	const { database, actor } = context;
	if (!may(actor, 'practice.view', { published: true })) return decline('not-allowed');
	const { search = '', theme, organisationId, exchangeId, page = 1, pageSize = 24 } = filter;
	let query = seenPractices(context);
	if (filter.kind) query = query.where('practice.kind', '=', filter.kind);
	if (filter.status) query = query.where('practice.status', '=', filter.status);
	if (organisationId) query = query.where('practice.organisationId', '=', organisationId);
	if (exchangeId) query = query.where('practice.exchangeId', '=', exchangeId);
	if (filter.mine) {
		query = query.where('practice.organisationId', 'in', [...ownOrganisations(actor), '']);
	}
	if (theme) {
		const ids = withNarrower(await openThemes(database), theme);
		query = query.where((where) =>
			where.or(ids.map((id) => where('practice.themes', 'like', `%"${id.replace(/[%_"]/g, '')}"%`)))
		);
	}
	for (const pattern of searchPatterns(search)) {
		query = query.where('practice.search', 'like', pattern);
	}
	const [{ total }, rows] = await Promise.all([
		query.select((where) => where.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
		query
			.innerJoin('organisation', 'organisation.id', 'practice.organisationId')
			.select(['practice.id', 'practice.kind', 'practice.status', 'practice.title'])
			.select(['practice.summary', 'practice.language', 'practice.themes', 'practice.transfer'])
			.select(['practice.visibility', 'practice.confirmedAt', 'practice.updatedAt'])
			.select(['practice.version', 'practice.organisationId', 'practice.exchangeId'])
			.select('organisation.name as organisationName')
			.orderBy('practice.updatedAt', 'desc')
			.orderBy('practice.id')
			.limit(pageSize)
			.offset((page - 1) * pageSize)
			.execute()
	]);
	return {
		ok: true as const,
		total,
		practices: rows.map((row) => ({ ...row, themes: fromJson(row.themes) }))
	};
}

const mostCounted = 1000;

/** The themes of the newest practices that somebody may read, most frequent first. */
export async function countThemes(
	context: Context,
	most: number
): Promise<{ id: string; count: number }[]> {
	const rows = await seenPractices(context)
		.select('themes')
		.where('status', '=', 'published')
		.orderBy('updatedAt', 'desc')
		.limit(mostCounted)
		.execute();
	const counts = new Map<string, number>();
	for (const id of rows.flatMap(({ themes }) => fromJson(themes))) {
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return [...counts]
		.map(([id, count]) => ({ id, count }))
		.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
		.slice(0, most);
}

/** One practice with what the reader may do to it. */
export async function findPractice(context: Context, id: string) {
	const { database, actor } = context;
	if (!may(actor, 'practice.view', { published: true })) return decline('not-allowed');
	const known = await practiceById(database, id);
	if (!known) return decline('not-found');
	const row = await seenPractices(context)
		.innerJoin('organisation', 'organisation.id', 'practice.organisationId')
		.leftJoin('session', 'session.id', 'practice.sessionId')
		.leftJoin('exchange', 'exchange.id', 'practice.exchangeId')
		.select(['organisation.name as organisationName', 'organisation.website'])
		.select(['exchange.slug', 'exchange.title as exchangeTitle', 'exchange.phase'])
		.select('session.title as sessionTitle')
		.where('practice.id', '=', id)
		.executeTakeFirst();
	if (!row) return decline(actor.personId ? 'not-found' : 'not-allowed');
	const { exchangeId } = known;
	const open = exchangeId !== null && row.phase !== null && row.slug !== null;
	const published = row.phase !== 'draft';
	return {
		ok: true as const,
		practice: {
			...known,
			evidence: fromJson(known.evidence),
			themes: fromJson(known.themes),
			organisationName: row.organisationName,
			website: row.website,
			exchange:
				open && may(actor, 'exchange.view', { exchangeId, published })
					? { slug: row.slug!, title: fromJson(row.exchangeTitle!) }
					: null,
			session: row.sessionTitle === null ? null : { title: fromJson(row.sessionTitle) }
		},
		mayEdit: await mayEdit(context, known),
		mayPublish: mayPublish(context, known),
		missing: missingIn(known)
	};
}

/** Whose practices somebody may write: one's own organisations', and those that one acts for. */
export async function writesFor(context: Context): Promise<{ id: string; name: string }[]> {
	const { actor } = context;
	if (may(actor, 'administration.view')) return organisationOptions(context);
	const led = await Promise.all(
		Object.entries(actor.exchanges)
			.filter(([exchangeId, { leads }]) => leads.length > 0 || runs(actor, exchangeId))
			.map(([exchangeId]) => actsFor(context, exchangeId))
	);
	const own = await organisationOptions(context, ownOrganisations(actor));
	const named = new Map([...own, ...led.flat()].map(({ id, name }) => [id, { id, name }]));
	return [...named.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function runs(actor: Actor, exchangeId: string): boolean {
	return may(actor, 'practice.publish', { exchangeId });
}

/** Exchanges in which an organisation has a part, newest first, and their sessions with content. */
export async function findPlaces({ database }: Context, organisationId: string) {
	const exchanges = await database
		.selectFrom('exchange')
		.select(['exchange.id', 'exchange.title'])
		.where((where) =>
			where.or([
				where('exchange.hostOrganisationId', '=', organisationId),
				where.exists(
					where
						.selectFrom('exchangeOrganiser')
						.select('exchangeOrganiser.exchangeId')
						.whereRef('exchangeOrganiser.exchangeId', '=', 'exchange.id')
						.where('exchangeOrganiser.organisationId', '=', organisationId)
				),
				where.exists(
					where
						.selectFrom('participation')
						.select('participation.id')
						.whereRef('participation.exchangeId', '=', 'exchange.id')
						.where('participation.organisationId', '=', organisationId)
						.where('participation.status', 'not in', ['declined', 'withdrawn'])
				)
			])
		)
		.orderBy('exchange.startsOn', 'desc')
		.limit(50)
		.execute();
	const sessions = await database
		.selectFrom('session')
		.select(['id', 'exchangeId', 'title'])
		.where('exchangeId', 'in', [...exchanges.map(({ id }) => id), ''])
		.where('kind', 'not in', ['transfer', 'meal', 'free'])
		.orderBy('startsAt')
		.execute();
	return {
		exchanges: exchanges.map((each) => ({ ...each, title: fromJson(each.title) })),
		sessions: sessions.map((each) => ({ ...each, title: fromJson(each.title) }))
	};
}
