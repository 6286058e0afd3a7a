import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScheduleProblem } from './problem.ts';
import { solve } from './solve.ts';
import { bruteForce, compareGoals, countGoals } from './tests/brute-force.ts';
import { anyProblem } from './tests/random-problems.ts';
import { findViolations } from './violations.ts';

const size = { slots: 4, places: 2, people: 4, meetings: 4 };

const agreesWithBruteForce = (problem: ScheduleProblem) => {
	const schedule = solve(problem, { iterations: 400_000 });
	const best = bruteForce(problem);
	if (schedule.status === 'infeasible') {
		expect(best).toBeUndefined();
		expect(schedule.cause).toMatch(/^.+$/);
		return;
	}
	expect(findViolations(problem, schedule)).toEqual([]);
	const goals = countGoals(problem, schedule.meetings);
	const { cost } = schedule;
	expect(goals).toEqual([cost.unscheduledWeight, cost.belowMinimum, cost.changed, cost.breaks]);
	expect(best).toBeDefined();
	expect(schedule.bound.unscheduledWeight).toBeLessThanOrEqual(best![0]);
	if (best![0] === 0) expect(schedule.bound.breaks).toBeLessThanOrEqual(best![3]);
	expect(schedule.status).toBe('optimal');
	expect(compareGoals(goals, best!)).toBe(0);
};

describe('solve', () => {
	it('agrees with brute force on pairs of people at equal tables', () => {
		fc.assert(fc.property(anyProblem({ ...size, isPlain: true }), agreesWithBruteForce), {
			numRuns: 150
		});
	});

	it('agrees with brute force on problems with every kind of rule', () => {
		fc.assert(fc.property(anyProblem(size), agreesWithBruteForce), { numRuns: 150 });
	});

	it('gives the same answer for the same seed and budget', () => {
		fc.assert(
			fc.property(anyProblem({ ...size, meetings: 8 }), (problem) => {
				const one = solve(problem, { iterations: 2000, seed: 5 });
				const other = solve(problem, { iterations: 2000, seed: 5 });
				expect({ ...one, seconds: 0 }).toEqual({ ...other, seconds: 0 });
			}),
			{ numRuns: 20 }
		);
	});

	it('says who has too many meetings', () => {
		const problem: ScheduleProblem = {
			slots: [{ id: 's1' }],
			places: [{ id: 't1', capacity: 4 }],
			participants: [{ id: 'ada' }, { id: 'bo' }, { id: 'cy' }],
			meetings: [
				{ id: 'm1', participants: ['ada', 'bo'], required: true },
				{ id: 'm2', participants: ['ada', 'cy'], required: true }
			]
		};
		const schedule = solve(problem, { seconds: 1 });
		expect(schedule.status).toBe('infeasible');
		expect(schedule.cause).toBe('ada has 2 meetings but only 1 free slots');
	});

	it('holds a lone meeting as soon as it can', () => {
		const problem: ScheduleProblem = {
			slots: ['s1', 's2', 's3', 's4'].map((id) => ({ id })),
			places: [{ id: 't1' }],
			participants: [{ id: 'ada', unavailable: ['s1'] }, { id: 'bo' }],
			meetings: [{ id: 'm1', participants: ['ada', 'bo'] }]
		};
		for (let seed = 0; seed < 8; seed++)
			expect(solve(problem, { iterations: 2000, seed }).meetings[0]!.slot).toBe('s2');
	});

	it('seats round tables of three to twelve people', () => {
		const anyTable = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), {
			minLength: 3,
			maxLength: 12
		});
		fc.assert(
			fc.property(fc.array(anyTable, { minLength: 1, maxLength: 5 }), (tables) => {
				const problem: ScheduleProblem = {
					slots: ['s1', 's2', 's3', 's4', 's5'].map((id) => ({ id })),
					places: [{ id: 't1' }, { id: 't2' }],
					participants: Array.from({ length: 14 }, (_, p) => ({ id: `p${p + 1}` })),
					meetings: tables.map((people, m) => ({
						id: `m${m + 1}`,
						participants: people.map((p) => `p${p}`)
					}))
				};
				const schedule = solve(problem, { iterations: 3_000_000 });
				expect(findViolations(problem, schedule)).toEqual([]);
				expect(schedule.unscheduled).toEqual([]);
				expect(schedule.status).toBe('optimal');
				expect(schedule.cost.breaks).toBe(bruteForce(problem)![3]);
			}),
			{ numRuns: 40 }
		);
	});
});
