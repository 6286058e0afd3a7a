// What happens after a release: people who do not come, people who arrive late, a table that is
// closed, wishes that are added. How many meetings that hits, how many are elsewhere afterwards, and
// how many of those hit are not held again.
import type { ScheduleProblem } from '../problem.ts';
import type { HeldMeeting, Schedule } from '../schedule.ts';
import { solve } from '../solve.ts';
import { findViolations } from '../violations.ts';
import { generateEvent } from './generate-event.ts';

type Event = {
	readonly after: ScheduleProblem;
	readonly isHit: (meeting: HeldMeeting) => boolean;
	/** Meetings that nobody has been promised yet. */
	readonly added: number;
};

type Upset = (problem: ScheduleProblem, from: Schedule) => Event;

/** One person in a hundred. */
const isChosen = (p: number) => p % 100 === 50;

const withoutSlots =
	(slots: readonly string[]): Upset =>
	(problem) => {
		const chosen = new Set(problem.participants.filter((_, p) => isChosen(p)).map(({ id }) => id));
		const after = {
			...problem,
			participants: problem.participants.map((person) =>
				chosen.has(person.id)
					? { ...person, unavailable: [...new Set([...(person.unavailable ?? []), ...slots])] }
					: person
			)
		};
		const isHit = ({ slot, attendees }: HeldMeeting) =>
			slots.includes(slot) && attendees.some((id) => chosen.has(id));
		return { after, isHit, added: 0 };
	};

const closeTable: Upset = (problem, from) => {
	const closed = from.meetings[0]!.place;
	const unavailable = problem.slots.map(({ id }) => id);
	const places = problem.places.map((place) =>
		place.id === closed ? { ...place, unavailable } : place
	);
	return { after: { ...problem, places }, isHit: ({ place }) => place === closed, added: 0 };
};

const addWishes: Upset = (problem) => {
	const { participants } = problem;
	const wishes = participants
		.filter((_, p) => isChosen(p))
		.map(({ id }, index) => ({
			id: `added ${index}`,
			participants: [id, participants[(index * 100 + 77) % participants.length]!.id]
		}));
	const after = { ...problem, meetings: [...problem.meetings, ...wishes] };
	return { after, isHit: () => false, added: wishes.length };
};

const slotsOfDay = Array.from({ length: 24 }, (_, t) => `s${t + 1}`);

const upsets: Readonly<Record<string, Upset>> = {
	'no-shows': withoutSlots(slotsOfDay),
	'late arrivals': withoutSlots(['s5', 's6', 's7', 's8']),
	'a closed table': closeTable,
	'added wishes': addWishes
};

/** Prints one row per size and kind of trouble. */
export const reportRepair = (): void => {
	console.log(
		'| people | what happened | hit | changed | changed / hit | not held again | seconds |'
	);
	console.log('| --- | --- | --- | --- | --- | --- | --- |');
	for (const [people, seconds] of [
		[500, 0.28],
		[10_000, 0.95]
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
		for (const [name, upset] of Object.entries(upsets)) {
			const { after, isHit, added } = upset(problem, from);
			const hit = from.meetings.filter(isHit).length + added;
			const schedule = solve(after, { seconds, from, seed: 1 });
			const broken = findViolations(after, schedule);
			if (broken.length > 0) throw new Error(broken[0]);
			console.log(
				`| ${people} | ${name} | ${hit} | ${schedule.cost.changed} | ` +
					`${(schedule.cost.changed / hit).toFixed(2)} | ${schedule.unscheduled.length} | ` +
					`${schedule.seconds.toFixed(2)} |`
			);
		}
	}
	console.log();
};
