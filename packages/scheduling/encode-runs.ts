// Counts the runs of busy slots of one person with clauses, from both ends: what the slots up to
// one hold and what the slots after it hold adds up when the person is idle between.
import type { Literal, SatSolver } from './sat-solver.ts';
import { not } from './sat-solver.ts';

/** after[u][j]: slots 0 to u form at least j + 1 runs. */
const countAlong = (solver: SatSolver, busy: readonly Literal[], most: number): Literal[][] => {
	let begun: Literal[] = [];
	return busy.map((now, u) => {
		if (now < 0) return begun;
		const before = u > 0 ? busy[u - 1]! : -1;
		const next = Array.from({ length: Math.min(most, begun.length + 1) }, () => solver.variable());
		begun.forEach((literal, j) => solver.clause([not(literal), next[j]!]));
		solver.clause([not(now), next[0]!]);
		for (let j = 1; j < next.length; j++) {
			solver.clause([not(next[j]!), next[j - 1]!]);
			const opens = [not(now), not(begun[j - 1]!), next[j]!];
			solver.clause(before < 0 ? opens : [...opens, before]);
		}
		begun = next;
		return begun;
	});
};

export type Runs = {
	/** Output j is true when the slots form at least j + 1 runs. */
	readonly outputs: readonly Literal[];
	/** Per slot, true when the person is busy in it or before it; undefined where that cannot be. */
	readonly begun: readonly (Literal | undefined)[];
	/** Per slot, true when the person is busy in it or after it; undefined where that cannot be. */
	readonly pending: readonly (Literal | undefined)[];
};

/**
 * Counts the runs of one person. `busy` has -1 where the person can never be busy; counts up to
 * `depth` runs are also joined from both ends, which lets the solver see sooner that a break is
 * unavoidable. `count`, where it is known, is how many slots are busy: a single run that has begun
 * by some slot ends so many slots later.
 */
export const encodeRuns = (
	solver: SatSolver,
	busy: readonly Literal[],
	depth: number,
	count?: number
): Runs => {
	const usable = busy.filter((literal) => literal >= 0).length;
	const most = Math.min((busy.length + 1) >> 1, usable);
	const forward = countAlong(solver, busy, most);
	const outputs = forward[forward.length - 1] ?? [];
	if (outputs.length < 2) return { outputs, begun: [], pending: [] };
	const backward = countAlong(
		solver,
		busy.toReversed(),
		Math.max(1, Math.min(most, depth))
	).toReversed();
	for (let u = 1; u + 1 < busy.length; u++) {
		const left = forward[u - 1]!;
		const right = backward[u + 1]!;
		for (let i = 0; i < Math.min(left.length, depth); i++)
			for (let j = 0; j < right.length; j++) {
				const together = outputs[i + j + 1];
				if (together === undefined || i + j + 2 > depth) continue;
				const clause = [not(left[i]!), not(right[j]!), together];
				solver.clause(busy[u]! < 0 ? clause : [...clause, busy[u]!]);
			}
	}
	if (count !== undefined && count > 0)
		for (let u = -1; u < busy.length; u++) {
			const begun = forward[u]?.[0];
			const pending = backward[u + count]?.[0];
			const late = pending === undefined ? [] : [pending];
			if (begun === undefined) solver.clause(late);
			else {
				solver.clause([begun, ...late]);
				if (pending !== undefined && outputs[1] !== undefined)
					solver.clause([not(begun), not(pending), outputs[1]]);
			}
		}
	const total = backward[0]!;
	for (let j = 0; j < total.length; j++) solver.clause([not(total[j]!), outputs[j]!]);
	return {
		outputs,
		begun: forward.map(([first]) => first),
		pending: backward.map(([first]) => first)
	};
};
