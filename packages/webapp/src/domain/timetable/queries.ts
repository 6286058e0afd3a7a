// Reads timetables: the board that organisers work on, its quality, and the unmet wishes.

import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { decline } from '../outcome.ts';
import { meetingGrid } from '../session/queries.ts';
import { requestedPairs } from '../wish/wish.ts';
import { measureQuality } from './quality.ts';

/** All meetings of a timetable with who sits in them. */
export async function meetingsOf(database: Database, timetableId: string) {
	const [meetings, sittings] = await Promise.all([
		database
			.selectFrom('meeting')
			.innerJoin('organisation as a', 'a.id', 'meeting.organisationAId')
			.innerJoin('organisation as b', 'b.id', 'meeting.organisationBId')
			.selectAll('meeting')
			.select([
				'a.name as nameA',
				'b.name as nameB',
				'a.regionId as regionA',
				'b.regionId as regionB'
			])
			.where('meeting.timetableId', '=', timetableId)
			.orderBy('meeting.id')
			.execute(),
		database
			.selectFrom('sitting')
			.select(['meetingId', 'participationId'])
			.where('timetableId', '=', timetableId)
			.orderBy('participationId')
			.execute()
	]);
	const sitting = Map.groupBy(sittings, ({ meetingId }) => meetingId);
	return meetings.map((meeting) => ({
		...meeting,
		participationIds: (sitting.get(meeting.id) ?? []).map(({ participationId }) => participationId)
	}));
}

export async function timetablesOf({ database }: Context, exchangeId: string) {
	const rows = await database
		.selectFrom('timetable')
		.selectAll()
		.where('exchangeId', '=', exchangeId)
		.orderBy('number', 'desc')
		.execute();
	return rows.map((row) => ({
		...row,
		cost: row.cost === null ? null : fromJson(row.cost),
		bound: row.bound === null ? null : fromJson(row.bound)
	}));
}

/** The draft, or else the release: its grid, meetings, quality, unmet wishes and running job. */
export async function findBoard(context: Context, exchangeId: string) {
	const { database, actor } = context;
	if (!may(actor, 'timetable.view', { exchangeId })) return decline('not-allowed');
	const exchange = await exchangeById(database, exchangeId);
	if (!exchange) return decline('not-found');
	const [timetables, grid, job, wishes] = await Promise.all([
		timetablesOf(context, exchangeId),
		meetingGrid(database, exchangeId),
		latestSolve(context, exchangeId),
		database
			.selectFrom('wish')
			.select(['fromOrganisationId', 'toOrganisationId', 'kind', 'status'])
			.where('exchangeId', '=', exchangeId)
			.execute()
	]);
	const shown =
		timetables.find(({ status }) => status === 'draft') ??
		timetables.find(({ status }) => status === 'released') ??
		null;
	const pairs = requestedPairs(wishes, exchange.requestMode);
	const meetings = shown ? await meetingsOf(database, shown.id) : [];
	const unmet = shown ? await unmetWishes(database, shown.id) : [];
	return {
		ok: true as const,
		timetables,
		shown,
		...grid,
		meetings,
		unmet,
		job,
		wished: pairs.length,
		quality: measureQuality({ ...grid, meetings, pairs })
	};
}
export type Board = Extract<Awaited<ReturnType<typeof findBoard>>, { ok: true }>;

async function unmetWishes(database: Database, timetableId: string) {
	const rows = await database
		.selectFrom('unmetWish')
		.innerJoin('organisation as a', 'a.id', 'unmetWish.organisationAId')
		.innerJoin('organisation as b', 'b.id', 'unmetWish.organisationBId')
		.selectAll('unmetWish')
		.select(['a.name as nameA', 'b.name as nameB'])
		.where('timetableId', '=', timetableId)
		.orderBy('a.name')
		.orderBy('b.name')
		.execute();
	const ids = rows.flatMap(({ reasons, changes }) =>
		[...fromJson(reasons), ...fromJson(changes)].flatMap((each) => [
			...('participants' in each ? (each.participants ?? []) : []),
			...(each.participant ? [each.participant] : [])
		])
	);
	const people =
		ids.length === 0
			? []
			: await database
					.selectFrom('participation')
					.innerJoin('person', 'person.id', 'participation.personId')
					.select(['participation.id', 'person.givenName', 'person.familyName'])
					.where('participation.id', 'in', [...new Set(ids)])
					.execute();
	const names = new Map(
		people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`])
	);
	return rows.map((row) => ({
		...row,
		reasons: fromJson(row.reasons),
		changes: fromJson(row.changes),
		people: names
	}));
}

export async function latestSolve({ database }: Context, exchangeId: string) {
	const job = await database
		.selectFrom('job')
		.select(['id', 'status', 'progress', 'result', 'createdAt', 'finishedAt', 'cancelRequested'])
		.where('exchangeId', '=', exchangeId)
		.where('kind', '=', 'solve-timetable')
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!job) return null;
	return {
		...job,
		progress: job.progress === null ? null : (fromJson(job.progress) as SolveProgress | null),
		result: job.result === null ? null : (fromJson(job.result) as SolveResult | null)
	};
}

export type SolveProgress = {
	cost: { unscheduledWeight: number; breaks: number };
	bound: { unscheduledWeight: number; breaks: number };
	seconds: number;
};
export type SolveResult = SolveProgress & { status: string; cause: string | null };
