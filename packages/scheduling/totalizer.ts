// Counts true literals with clauses: output j is true when at least j + 1 inputs are.
// Source: totalizer, Bailleux and Boufkhad (CP 2003).
import type { Literal, SatSolver } from './sat-solver.ts';
import { not } from './sat-solver.ts';

/** The outputs for the inputs given; counts above `cap` are forbidden altogether. */
export const totalize = (
	solver: SatSolver,
	inputs: readonly Literal[],
	cap: number
): readonly Literal[] => {
	const build = (from: number, to: number): readonly Literal[] => {
		if (to - from === 1) return [inputs[from]!];
		const middle = (from + to) >> 1;
		const left = build(from, middle);
		const right = build(middle, to);
		const size = Math.min(left.length + right.length, cap);
		const outputs = Array.from({ length: size }, () => solver.variable());
		for (let a = 0; a <= left.length; a++)
			for (let b = 0; b <= right.length; b++) {
				if (a + b === 0 || a + b > cap + 1) continue;
				const clause = a + b > cap ? [] : [outputs[a + b - 1]!];
				if (a > 0) clause.push(not(left[a - 1]!));
				if (b > 0) clause.push(not(right[b - 1]!));
				solver.clause(clause);
			}
		for (let j = 1; j < size; j++) solver.clause([not(outputs[j]!), outputs[j - 1]!]);
		return outputs;
	};
	return inputs.length === 0 ? [] : build(0, inputs.length);
};
