import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countHeads, limitCrowd, oncePerPerson } from './count-crowds.ts';
import { encodeProblem } from './encode-problem.ts';
import { buildModel } from './model.ts';
import type { ScheduleProblem } from './problem.ts';
import { SatSolver, not } from './sat-solver.ts';

/** Required meetings of pairs such as `ab` in so many slots at so many tables. */
const pairs = (meetings: string[], slots: number, tables: number): ScheduleProblem => ({
	format: 'trobada.schedule-problem/1',
	slots: Array.from({ length: slots }, (_, t) => ({ id: `s${t + 1}` })),
	places: Array.from({ length: tables }, (_, index) => ({ id: `t${index + 1}` })),
	participants: [...new Set(meetings.join(''))].map((id) => ({ id })),
	meetings: meetings.map((pair) => ({ id: pair, participants: [...pair], required: true }))
});
const everybodyMeets = ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'];

const encode = (problem: ScheduleProblem) => {
	const model = buildModel(problem);
	return { model, ...encodeProblem(model, new Int32Array(model.participantCount)) };
};
const verdictOf = ({ solver }: { solver: SatSolver }) => solver.solve([], Infinity, () => false);

describe('counting crowds', () => {
	test('allows any so many literals and never one more', () => {
		fc.assert(
			fc.property(
				fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
				fc.integer({ min: 1, max: 9 }),
				(wanted, limit) => {
					const solver = new SatSolver();
					const literals = wanted.map(() => solver.variable());
					limitCrowd(solver, literals, limit);
					const assumed = literals.map((literal, i) => (wanted[i] ? literal : not(literal)));
					const fits = wanted.filter(Boolean).length <= limit;
					expect(solver.solve(assumed, Infinity, () => false)).toBe(
						fits ? 'satisfiable' : 'unsatisfiable'
					);
				}
			)
		);
	});

	test('counts all meetings of one person once', () => {
		const { model, solver, start } = encode(pairs(['ab', 'ac', 'ad', 'ef'], 4, 2));
		const running = [0, 1, 2, 3].map((m) => ({ m, literal: start[m * 4]! }));
		expect(oncePerPerson(model, solver, running)).toHaveLength(2);
	});

	test('counts heads in slots that everybody needs, and meetings elsewhere', () => {
		const tight = encode(pairs(everybodyMeets, 3, 2));
		expect([...countHeads(tight.model, tight.solver, tight)]).toEqual([1, 1, 1]);
		const loose = encode(pairs(everybodyMeets, 9, 2));
		expect([...countHeads(loose.model, loose.solver, loose)]).toEqual(new Array(9).fill(0));
	});

	test('finds room for exactly as many meetings as there are tables', () => {
		const open = pairs(everybodyMeets, 3, 2);
		const places = [{ id: 't1' }, { id: 't2', unavailable: ['s2'] }];
		expect(verdictOf(encode(open))).toBe('satisfiable');
		expect(verdictOf(encode({ ...open, places }))).toBe('unsatisfiable');
	});
});
