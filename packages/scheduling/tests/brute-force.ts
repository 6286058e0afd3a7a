// An oracle that shares nothing with the solver: it tries every way to hold or leave out every
// meeting, one after the other, straight from the contract, and keeps the best cost it meets.
import { candidatesOf } from '../problem.ts';
import type { ScheduleProblem } from '../problem.ts';
import type { HeldMeeting, Schedule } from '../schedule.ts';
import { findViolations } from '../violations.ts';

/** Unscheduled weight, people below their minimum, changes, breaks. */
export type Goals = readonly [number, number, number, number];

export const compareGoals = (left: Goals, right: Goals): number => {
	for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return left[i]! - right[i]!;
	return 0;
};

/** Counts the goals of a list of held meetings, straight from the contract. */
export const countGoals = (
	problem: ScheduleProblem,
	meetings: readonly HeldMeeting[],
	from?: Pick<Schedule, 'meetings'>
): Goals => {
	const held = new Map(meetings.map((meeting) => [meeting.id, meeting]));
	const slots = problem.slots.map((slot) => slot.id);
	const busy = new Map(problem.participants.map((person) => [person.id, new Set<number>()]));
	const count = new Map<string, number>();
	let lost = 0;
	for (const meeting of problem.meetings) {
		const own = held.get(meeting.id);
		if (!own) {
			lost += meeting.weight ?? 1;
			continue;
		}
		const first = slots.indexOf(own.slot);
		for (const person of own.attendees) {
			count.set(person, (count.get(person) ?? 0) + 1);
			for (let t = first; t < first + (meeting.length ?? 1); t++) busy.get(person)!.add(t);
		}
	}
	let breaks = 0;
	for (const set of busy.values()) {
		const order = [...set].sort((a, b) => a - b);
		for (let i = 1; i < order.length; i++) if (order[i]! > order[i - 1]! + 1) breaks++;
	}
	const below = problem.participants.filter(
		(person) => (count.get(person.id) ?? 0) < (person.minMeetings ?? 0)
	).length;
	const known = new Set(problem.meetings.map((meeting) => meeting.id));
	const changed = (from?.meetings ?? []).filter((old) => {
		if (!known.has(old.id)) return false;
		const now = held.get(old.id);
		return (
			!now ||
			now.slot !== old.slot ||
			now.place !== old.place ||
			now.attendees.some((person, seat) => person !== old.attendees[seat])
		);
	}).length;
	return [lost, below, changed, breaks];
};

const seatings = (seats: readonly (readonly string[])[]): string[][] =>
	seats.reduce<string[][]>(
		(found, people) => found.flatMap((list) => people.map((person) => [...list, person])),
		[[]]
	);

/** The best goals of any schedule, or undefined when no schedule holds all required meetings. */
export const bruteForce = (
	problem: ScheduleProblem,
	from?: Pick<Schedule, 'meetings'>
): Goals | undefined => {
	let best: Goals | undefined;
	const relaxed = {
		...problem,
		meetings: problem.meetings.map((meeting) => ({ ...meeting, required: false }))
	};
	const chosen: HeldMeeting[] = [];
	const decide = (index: number) => {
		const meeting = problem.meetings[index];
		if (!meeting) {
			const goals = countGoals(problem, chosen, from);
			if (!best || compareGoals(goals, best) < 0) best = goals;
			return;
		}
		for (const slot of problem.slots)
			for (const place of problem.places)
				for (const attendees of seatings(meeting.participants.map(candidatesOf))) {
					chosen.push({ id: meeting.id, slot: slot.id, place: place.id, attendees });
					if (findViolations(relaxed, { meetings: chosen }).length === 0) decide(index + 1);
					chosen.pop();
				}
		if (!meeting.required) decide(index + 1);
	};
	decide(0);
	return best;
};
