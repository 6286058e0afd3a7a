// The figures at the head of an exchange's overview: from invited people to planned meetings.

import type { Context } from '../context.ts';

export async function countFunnel({ database }: Context, exchangeId: string) {
	const [people, needs, suggestions, wishes, timetable] = await Promise.all([
		database
			.selectFrom('participation')
			.select((where) => ['status', where.fn.countAll<number>().as('count')])
			.where('exchangeId', '=', exchangeId)
			.groupBy('status')
			.execute(),
		database
			.selectFrom('needOffer')
			.select((where) => ['side', where.fn.countAll<number>().as('count')])
			.where('exchangeId', '=', exchangeId)
			.groupBy('side')
			.execute(),
		database
			.selectFrom('suggestion')
			.select((where) => where.fn.countAll<number>().as('count'))
			.where('exchangeId', '=', exchangeId)
			.executeTakeFirstOrThrow(),
		database
			.selectFrom('wish')
			.select((where) => ['status', where.fn.countAll<number>().as('count')])
			.where('exchangeId', '=', exchangeId)
			.where('kind', '!=', 'no-thanks')
			.groupBy('status')
			.execute(),
		database
			.selectFrom('timetable')
			.leftJoin('meeting', 'meeting.timetableId', 'timetable.id')
			.select((where) => ['timetable.status', where.fn.count<number>('meeting.id').as('count')])
			.where('timetable.exchangeId', '=', exchangeId)
			.where('timetable.status', 'in', ['draft', 'released'])
			.groupBy('timetable.status')
			.execute()
	]);
	const count = <Row extends { count: number }>(rows: Row[], test: (row: Row) => boolean) =>
		rows.filter(test).reduce((sum, row) => sum + row.count, 0);
	return {
		invited: count(people, ({ status }) => status === 'invited'),
		waiting: count(people, ({ status }) => status === 'applied' || status === 'waiting'),
		confirmed: count(people, ({ status }) => status === 'confirmed'),
		needs: count(needs, ({ side }) => side === 'need'),
		offers: count(needs, ({ side }) => side === 'offer'),
		suggestions: suggestions.count,
		wishes: count(wishes, () => true),
		accepted: count(wishes, ({ status }) => status === 'accepted'),
		planned: count(timetable, ({ status }) => status === 'draft'),
		released: count(timetable, ({ status }) => status === 'released')
	};
}
