// More wishes than room: how near the held weight is to the bound of a linear program, which HiGHS
// solves, and whether everybody has the meetings that he or she needs at least.
import * as highsModule from 'highs';
import type { ScheduleProblem } from '../problem.ts';
import { solve } from '../solve.ts';
import { findViolations } from '../violations.ts';
import { generateEvent } from './generate-event.ts';

type Highs = { solve: (text: string, options: object) => { ObjectiveValue: number } };

/** The most weight when meetings may be held in part, wherever there is room and time in all. */
const boundWeight = async (problem: ScheduleProblem): Promise<number> => {
	const highs = await (highsModule as unknown as { default: () => Promise<Highs> }).default();
	const name = (m: number) => `y${m}`;
	const terms = problem.meetings.map((meeting, m) => `${meeting.weight} ${name(m)}`);
	const byPerson = new Map<string, string[]>();
	problem.meetings.forEach((meeting, m) => {
		for (const id of meeting.participants as readonly string[])
			byPerson.set(id, [...(byPerson.get(id) ?? []), name(m)]);
	});
	const lines = (list: readonly string[]) => {
		const rows: string[] = [];
		for (let i = 0; i < list.length; i += 20) rows.push(list.slice(i, i + 20).join(' + '));
		return rows.join('\n + ');
	};
	const rows = problem.participants.flatMap((person, p) => {
		const own = byPerson.get(person.id);
		const free = problem.slots.length - (person.unavailable?.length ?? 0);
		return own ? [`c${p}: ${lines(own)} <= ${free}`] : [];
	});
	const room = problem.places.length * problem.slots.length;
	const all = lines(problem.meetings.map((_, m) => name(m)));
	const bounds = problem.meetings.map((_, m) => `0 <= ${name(m)} <= 1`);
	const text = [
		'Maximize',
		`obj: ${lines(terms)}`,
		'Subject To',
		...rows,
		`room: ${all} <= ${room}`
	];
	return highs.solve([...text, 'Bounds', ...bounds, 'End'].join('\n'), { output_flag: false })
		.ObjectiveValue;
};

/** Prints one row per size: six of ten wishes fit. */
export const reportChoice = async (): Promise<void> => {
	console.log(
		'| people | wishes | room | LP bound | weight held | gap | below minimum | seconds |'
	);
	console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
	for (const people of [300, 1000]) {
		const problem = generateEvent({
			people,
			slots: 24,
			perPerson: 24,
			tableUse: 1 / 0.6,
			areRequired: false,
			minMeetings: 4,
			seed: 1
		});
		const schedule = solve(problem, { seconds: 4.9, seed: 1 });
		const broken = findViolations(problem, schedule);
		if (broken.length > 0) throw new Error(broken[0]);
		const weight = problem.meetings.reduce((sum, meeting) => sum + meeting.weight!, 0);
		const held = weight - schedule.cost.unscheduledWeight;
		const bound = await boundWeight(problem);
		const room = problem.places.length * problem.slots.length;
		console.log(
			`| ${people} | ${problem.meetings.length} | ${room} | ${bound.toFixed(0)} | ${held} | ` +
				`${(100 * (1 - held / bound)).toFixed(2)} % | ${schedule.cost.belowMinimum} | ` +
				`${schedule.seconds.toFixed(1)} |`
		);
	}
	console.log();
};
