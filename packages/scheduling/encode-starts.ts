// Writes as clauses when each meeting begins: one literal per slot and, for a meeting that is sure to
// be held, one that says "by this slot" too. What is learnt about a stretch of slots, such as
// somebody's run, then takes one literal instead of one per slot.
// Source: the order encoding, Tamura, Taga, Kitagawa, Banbara (Constraints 14, 2009), beside the
// direct one.
import type { Runs } from './encode-runs.ts';
import type { Model } from './model.ts';
import type { Literal, SatSolver } from './sat-solver.ts';
import { not } from './sat-solver.ts';

export type Starts = {
	/** start[m * slotCount + t]: m begins in slot t; -1 when it cannot. */
	readonly start: Int32Array;
	/** by[m * slotCount + t]: m begins in slot t or before; only for required meetings. */
	readonly by: Int32Array;
	/** Per meeting: it is held. */
	readonly held: readonly Literal[];
};

export const encodeStarts = (model: Model, solver: SatSolver, truth: Literal): Starts => {
	const { meetingCount, slotCount, allowed } = model;
	const start = new Int32Array(meetingCount * slotCount).fill(-1);
	const by = new Int32Array(meetingCount * slotCount).fill(-1);
	const held: Literal[] = [];
	for (let m = 0; m < meetingCount; m++) {
		const row = m * slotCount;
		const starts: Literal[] = [];
		for (let t = 0; t < slotCount; t++) {
			if (!allowed[row + t]) continue;
			start[row + t] = solver.variable();
			starts.push(start[row + t]!);
		}
		if (model.required[m]) {
			held.push(truth);
			orderStarts(solver, truth, start.subarray(row, row + slotCount), by.subarray(row));
			continue;
		}
		solver.atMost(starts, 1);
		const isHeld = solver.variable();
		held.push(isHeld);
		solver.clause([not(isHeld), ...starts]);
		for (const literal of starts) solver.clause([not(literal), isHeld]);
	}
	return { start, by, held };
};

/** Exactly one of a meeting's starts is true: where "by this slot" turns from false to true. */
const orderStarts = (solver: SatSolver, truth: Literal, starts: Int32Array, by: Int32Array) => {
	const last = starts.findLastIndex((literal) => literal >= 0);
	let before = not(truth);
	if (last < 0) solver.clause([]);
	for (let t = 0; t < starts.length; t++) {
		const now = starts[t]!;
		if (now >= 0) {
			const next = t === last ? truth : solver.variable();
			solver.clause([not(now), next]);
			solver.clause([not(now), not(before)]);
			solver.clause([not(before), next]);
			solver.clause([not(next), before, now]);
			before = next;
		}
		by[t] = before;
	}
};

/** Meetings that must come after others do. */
export const encodePrecedence = (
	model: Model,
	solver: SatSolver,
	truth: Literal,
	{ start, by }: Starts
) => {
	const { slotCount, length, required } = model;
	for (let m = 0; m < model.meetingCount; m++)
		for (const before of model.earlier[m]!)
			for (let t = 0; t < slotCount; t++) {
				const latest = t - length[before]!;
				if (required[m] && required[before]) {
					const isBefore = latest < 0 ? not(truth) : by[before * slotCount + latest]!;
					solver.clause([not(by[m * slotCount + t]!), isBefore]);
					continue;
				}
				if (start[m * slotCount + t]! < 0) continue;
				for (let s = Math.max(0, latest + 1); s < slotCount; s++)
					if (start[before * slotCount + s]! >= 0)
						solver.clause([not(start[m * slotCount + t]!), not(start[before * slotCount + s]!)]);
			}
};

/** A meeting that somebody surely attends begins within his or her first and last busy slot. */
export const joinToRuns = (
	model: Model,
	solver: SatSolver,
	m: number,
	by: Int32Array,
	{ begun, pending }: Runs
) => {
	const row = m * model.slotCount;
	begun.forEach((literal, u) => {
		if (literal !== undefined) solver.clause([not(by[row + u]!), literal]);
	});
	pending.forEach((literal, u) => {
		const earlier = u - model.length[m]!;
		if (literal === undefined) return;
		solver.clause(earlier < 0 ? [literal] : [by[row + earlier]!, literal]);
	});
};
