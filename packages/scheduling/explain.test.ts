import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from './cheapest-change.ts';
import type { ScheduleProblem } from './problem.ts';
import { solve } from './solve.ts';
import { anyProblem } from './tests/random-problems.ts';

const crowded = (): ScheduleProblem => ({
	slots: [{ id: 's1' }, { id: 's2' }],
	places: [{ id: 't1' }],
	participants: [{ id: 'ada' }, { id: 'bo' }, { id: 'cy', unavailable: ['s2'] }],
	meetings: [
		{ id: 'm1', participants: ['ada', 'bo'], fixed: { slot: 's1' }, weight: 3 },
		{ id: 'm2', participants: ['bo', 'cy'] }
	]
});

const unscheduledIn = (problem: ScheduleProblem) =>
	solve(problem, { iterations: 200_000 }).unscheduled;

describe('explain', () => {
	it('names who is busy, who is away and when', () => {
		expect(unscheduledIn(crowded())[0]!.reasons).toEqual([
			{ kind: 'participant-busy', participant: 'bo', slots: ['s1'] },
			{ kind: 'participant-unavailable', participant: 'cy', slots: ['s2'] }
		]);
	});

	it('says which slot of whom would admit the meeting', () => {
		expect(unscheduledIn(crowded())[0]!.cheapestChange).toBe('let cy meet at s2');
	});

	it('says when one more place is all that is missing', () => {
		const problem = crowded();
		const [unscheduled] = unscheduledIn({
			...problem,
			slots: [{ id: 's1' }],
			participants: [...problem.participants, { id: 'di' }],
			meetings: [problem.meetings[0]!, { id: 'm2', participants: ['cy', 'di'] }]
		});
		expect(unscheduled).toEqual({
			id: 'm2',
			reasons: [{ kind: 'places-full', places: ['t1'], slots: ['s1'] }],
			cheapestChange: 'add one place at s1',
			changes: [{ kind: 'add-place', slot: 's1' }]
		});
	});

	it('admits the meeting once the cheapest change is made', () => {
		let tried = 0;
		fc.assert(
			fc.property(anyProblem({ slots: 4, places: 2, people: 5, meetings: 7 }), (problem) => {
				const schedule = solve(problem, { iterations: 300_000 });
				if (schedule.status !== 'optimal') return;
				for (const { id, changes } of schedule.unscheduled) {
					if (!changes) continue;
					tried++;
					const changed = changes.reduce(applyChange, problem);
					const meetings = changed.meetings.map((meeting) =>
						meeting.id === id ? { ...meeting, required: true } : meeting
					);
					const again = solve({ ...changed, meetings }, { iterations: 300_000 });
					expect(again.meetings.map((meeting) => meeting.id)).toContain(id);
					const weight = problem.meetings.find((meeting) => meeting.id === id)!.weight ?? 1;
					expect(again.cost.unscheduledWeight).toBeLessThanOrEqual(
						schedule.cost.unscheduledWeight - weight
					);
				}
			}),
			{ numRuns: 60 }
		);
		expect(tried).toBeGreaterThan(3);
	});
});
