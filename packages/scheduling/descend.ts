// Asks for a timetable with clearly fewer breaks than the incumbent, half-way to the bound: a yes
// betters the incumbent by several at once, a no raises the bound by as much. Each aim has clauses
// of its own, in which more breaks are forbidden from the start.
// Source: solution-improving search of MaxSAT solvers (Eén, Sörensson, JSAT 2, 2006), by bisection.
import { applySolution } from './decode-solution.ts';
import type { Encoding } from './encode-problem.ts';
import { encodeProblem } from './encode-problem.ts';
import type { Incumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import { narrowToHeld } from './prove.ts';
import { not } from './sat-solver.ts';
import { totalize } from './totalizer.ts';
import type { Timetable } from './timetable.ts';

export type Descent = {
	/** Works for so many conflicts towards an aim from `least` on; betters only breaks. */
	readonly work: (conflicts: number, least: number, shouldStop: () => boolean) => void;
	/** No timetable that holds everything has fewer breaks. */
	readonly bound: () => number;
};

const patience = 12_000;

/** The clauses of timetables that hold everything, all at their minimum, with `aim` breaks or fewer. */
const encodeAim = (model: Model, leastBreaks: Int32Array, aim: number): Encoding => {
	const encoding = encodeProblem(model, leastBreaks);
	const { solver, truth } = encoding;
	for (const { literal } of encoding.minimum) solver.clause([not(literal)]);
	const certain = encoding.breaks.filter(({ literal }) => literal === truth).length;
	const open = encoding.breaks
		.filter(({ literal }) => literal !== truth)
		.map(({ literal, further }) => [literal, ...(further ?? [])]);
	const room = Math.max(0, aim - certain);
	// Nobody may have more breaks than there may be at all.
	for (const literals of open)
		for (const beyond of literals.slice(room)) solver.clause([not(beyond)]);
	if (room > 0) totalize(solver, open.flat(), room);
	return encoding;
};

/** Prepares the search below an incumbent that holds everything and has nobody below the minimum. */
export const createDescent = (
	model: Model,
	timetable: Timetable,
	incumbent: Incumbent
): Descent => {
	const { narrowed, least: leastBreaks } = narrowToHeld(model);
	let proved = 0;
	let encoding: Encoding | undefined;
	let aim = 0;
	let raised = 0;

	const begin = () => {
		encoding = encodeAim(narrowed, leastBreaks, aim);
		for (let m = 0; m < model.meetingCount; m++)
			for (let t = 0; t < model.slotCount; t++) {
				const literal = encoding.start[m * model.slotCount + t]!;
				if (literal >= 0)
					encoding.solver.prefer(incumbent.slotOf[m] === t ? literal : not(literal));
			}
	};

	const take = (from: Encoding): boolean => {
		incumbent.restore(timetable);
		const isWhole = applySolution(from, timetable);
		timetable.keep();
		const isBetter = isWhole && incumbent.offer(timetable);
		incumbent.restore(timetable);
		return isBetter;
	};

	return {
		bound: () => proved,
		work: (conflicts, least, shouldStop) => {
			let left = conflicts;
			while (left > 0 && !shouldStop()) {
				const most = incumbent.tally().breaks - 1;
				const low = Math.max(least, proved);
				if (low > most) return;
				if (encoding && (aim > most || aim < low)) encoding = undefined;
				if (!encoding) {
					aim = Math.min(most, ((low + most) >> 1) + raised);
					begin();
				}
				const { solver } = encoding!;
				const before = solver.conflicts;
				const verdict = solver.solve([], Math.min(left, patience), shouldStop);
				left -= 1 + solver.conflicts - before;
				if (verdict === 'unsatisfiable') proved = aim + 1;
				else if (verdict === 'satisfiable' && !take(encoding!)) return;
				if (verdict === 'unknown') {
					if (solver.conflicts < patience) continue;
					raised = aim < most ? raised + 1 : 0;
				} else raised = 0;
				encoding = undefined;
			}
		}
	};
};
