// One person in a hundred arrives late after the release: how many meetings that hits, and how many
// are elsewhere afterwards.
import type { ScheduleProblem } from '../problem.ts';
import { solve } from '../solve.ts';
import { findViolations } from '../violations.ts';
import { generateEvent } from './generate-event.ts';

const lateSlots = ['s5', 's6', 's7', 's8'];

const makeLate = (problem: ScheduleProblem): ScheduleProblem => ({
	...problem,
	participants: problem.participants.map((person, p) =>
		p % 100 === 50
			? { ...person, unavailable: [...(person.unavailable ?? []), ...lateSlots] }
			: person
	)
});

/** Prints one row per size. */
export const reportRepair = (): void => {
	console.log('| people | meetings hit | changed | changed / hit | not held | seconds |');
	console.log('| --- | --- | --- | --- | --- | --- |');
	for (const [people, seconds] of [
		[500, 0.24],
		[10_000, 0.8]
	] as const) {
		const strict = generateEvent({
			people,
			slots: 24,
			perPerson: 10.9,
			tableUse: 0.9,
			areRequired: true,
			seed: 1
		});
		const meetings = strict.meetings.map((meeting) => ({ ...meeting, required: false }));
		const problem = { ...strict, meetings };
		const from = solve(problem, { seconds: people / 1000, seed: 1 });
		const late = makeLate(problem);
		const lateIds = new Set(late.participants.flatMap(({ id }, p) => (p % 100 === 50 ? [id] : [])));
		const hit = from.meetings.filter(
			(meeting) =>
				lateSlots.includes(meeting.slot) && meeting.attendees.some((id) => lateIds.has(id))
		);
		const schedule = solve(late, { seconds, from, seed: 1 });
		const broken = findViolations(late, schedule);
		if (broken.length > 0) throw new Error(broken[0]);
		console.log(
			`| ${people} | ${hit.length} | ${schedule.cost.changed} | ` +
				`${(schedule.cost.changed / hit.length).toFixed(2)} | ${schedule.unscheduled.length} | ` +
				`${schedule.seconds.toFixed(2)} |`
		);
	}
	console.log();
};
