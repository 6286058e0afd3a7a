import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScheduleProblem } from './problem.ts';
import type { HeldMeeting, Schedule } from './schedule.ts';
import { solve } from './solve.ts';
import { bruteForce, countGoals } from './tests/brute-force.ts';
import { anyProblem } from './tests/random-problems.ts';
import { findViolations } from './violations.ts';

const budget = { iterations: 300_000 };

const makeLate = (problem: ScheduleProblem, person: string, slot: string): ScheduleProblem => ({
	...problem,
	participants: problem.participants.map((participant) =>
		participant.id === person
			? { ...participant, unavailable: [...(participant.unavailable ?? []), slot] }
			: participant
	)
});

/** Meetings that nobody touched sits in, when the people of `hit` and of new meetings are. */
const untouched = (problem: ScheduleProblem, from: Schedule, hit: readonly HeldMeeting[]) => {
	const held = new Set(from.meetings.map((meeting) => meeting.id));
	const hitIds = new Set(hit.map((meeting) => meeting.id));
	const open = problem.meetings.filter(({ id }) => !held.has(id) || hitIds.has(id));
	const people = new Set(
		open.flatMap(({ participants }) =>
			participants.flatMap((seat) => (typeof seat === 'string' ? [seat] : seat.anyOf))
		)
	);
	return from.meetings.filter(
		(meeting) => !hitIds.has(meeting.id) && !meeting.attendees.some((person) => people.has(person))
	);
};

const pinned = (problem: ScheduleProblem, stay: readonly HeldMeeting[]): ScheduleProblem => ({
	...problem,
	meetings: problem.meetings.map((meeting) => {
		const place = stay.find(({ id }) => id === meeting.id);
		if (!place) return meeting;
		return {
			...meeting,
			required: true,
			participants: place.attendees,
			fixed: { slot: place.slot, place: place.place }
		};
	})
});

const lengthOf = (problem: ScheduleProblem, id: string) =>
	problem.meetings.find((meeting) => meeting.id === id)!.length ?? 1;

describe('repair', () => {
	it('changes as little as can be when somebody is late, and nothing of untouched people', () => {
		let repaired = 0;
		const size = { slots: 4, places: 2, people: 5, meetings: 4 };
		fc.assert(
			fc.property(anyProblem(size), fc.nat(), fc.nat(), (relaxed, one, other) => {
				const problem = {
					...relaxed,
					meetings: relaxed.meetings.map((meeting) => ({ ...meeting, required: false }))
				};
				const from = solve(problem, budget);
				const person = problem.participants[one % problem.participants.length]!.id;
				const late = other % problem.slots.length;
				const after = makeLate(problem, person, problem.slots[late]!.id);
				const hit = from.meetings.filter((meeting) => {
					const first = problem.slots.findIndex((slot) => slot.id === meeting.slot);
					const covers = first <= late && late < first + lengthOf(problem, meeting.id);
					return covers && meeting.attendees.includes(person);
				});
				const schedule = solve(after, { ...budget, from });
				expect(findViolations(after, schedule)).toEqual([]);
				const stay = untouched(after, from, hit);
				expect(schedule.meetings).toEqual(expect.arrayContaining(stay));
				const goals = countGoals(after, schedule.meetings, from);
				expect(schedule.cost.changed).toBe(goals[2]);
				expect(schedule.status).toBe('optimal');
				expect(goals).toEqual(bruteForce(pinned(after, stay), from));
				if (hit.length > 0) repaired++;
			}),
			{ numRuns: 120 }
		);
		expect(repaired).toBeGreaterThan(15);
	});

	it('moves untouched people only when a required meeting has no other way', () => {
		const problem: ScheduleProblem = {
			slots: [{ id: 's1' }, { id: 's2' }],
			places: [{ id: 't1' }],
			participants: ['ada', 'bo', 'cy', 'di'].map((id) => ({ id })),
			meetings: [{ id: 'm1', participants: ['ada', 'bo'] }]
		};
		const from = solve(problem, budget);
		const slot = from.meetings[0]!.slot;
		const wish = { id: 'm2', participants: ['cy', 'di'], slots: [slot] };
		const withWish = { ...problem, meetings: [...problem.meetings, { ...wish, weight: 9 }] };
		expect(solve(withWish, { ...budget, from }).meetings).toEqual(from.meetings);
		const withDuty = { ...problem, meetings: [...problem.meetings, { ...wish, required: true }] };
		const moved = solve(withDuty, { ...budget, from });
		expect(moved.cost).toMatchObject({ unscheduledWeight: 0, changed: 1 });
	});

	it('returns the same schedule when nothing has happened', () => {
		fc.assert(
			fc.property(anyProblem({ slots: 4, places: 2, people: 5, meetings: 6 }), (problem) => {
				const from = solve(problem, budget);
				if (from.status !== 'optimal') return;
				const again = solve(problem, { ...budget, from });
				expect(again.cost.changed).toBe(0);
			}),
			{ numRuns: 40 }
		);
	});
});
