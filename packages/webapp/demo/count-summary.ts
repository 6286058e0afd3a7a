// Counts in the database, after the release, what the demo made.

import type { Context } from '#domain/context.ts';
import { findBoard } from '#domain/timetable/queries.ts';
import type { SolutionStatus } from '#database/values.ts';

export type Summary = {
	organisations: number;
	participants: number;
	needs: number;
	offers: number;
	suggestions: number;
	wishes: number;
	meetings: {
		wished: number;
		held: number;
		breaks: number;
		bound: number;
		status: SolutionStatus;
	};
	practices: number;
	seconds: number;
};

export async function countSummary(
	context: Context,
	exchangeId: string,
	seconds: number
): Promise<Summary> {
	const { database } = context;
	const count = async (table: 'participation' | 'suggestion' | 'wish') => {
		let query = database
			.selectFrom(table)
			.select((where) => where.fn.countAll<number>().as('count'))
			.where('exchangeId', '=', exchangeId);
		if (table === 'participation')
			query = query.where('status' as never, '=', 'confirmed' as never);
		return (await query.executeTakeFirstOrThrow()).count;
	};
	const sides = await database
		.selectFrom('needOffer')
		.select((where) => ['side', where.fn.countAll<number>().as('count')])
		.where('exchangeId', '=', exchangeId)
		.groupBy('side')
		.execute();
	const { organisations } = await database
		.selectFrom('participation')
		.select((where) => where.fn.count<number>('organisationId').distinct().as('organisations'))
		.where('exchangeId', '=', exchangeId)
		.where('status', '=', 'confirmed')
		.executeTakeFirstOrThrow();
	const { practices } = await database
		.selectFrom('practice')
		.select((where) => where.fn.countAll<number>().as('practices'))
		.where('exchangeId', '=', exchangeId)
		.where('status', '=', 'published')
		.executeTakeFirstOrThrow();
	const board = await findBoard(context, exchangeId);
	if (!board.ok || !board.shown) throw new Error('there is no timetable to count');
	return {
		organisations,
		participants: await count('participation'),
		needs: sides.find(({ side }) => side === 'need')?.count ?? 0,
		offers: sides.find(({ side }) => side === 'offer')?.count ?? 0,
		suggestions: await count('suggestion'),
		wishes: await count('wish'),
		meetings: {
			wished: board.quality.wished,
			held: board.quality.held,
			breaks: board.quality.breaks,
			bound: board.shown.bound?.breaks ?? 0,
			status: board.shown.solution ?? 'feasible'
		},
		practices,
		seconds: Math.round(seconds * 10) / 10
	};
}
