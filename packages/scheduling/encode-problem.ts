// Writes a whole problem as clauses: who meets whom when, one place at a time, and for each goal the
// literals that cost. Breaks are counted by an automaton over each person's slots; the implied
// counts of busy slots follow Bofill et al. (JAIR 74, 2022).
import type { Unwanted } from './core-guided.ts';
import { encodePlaces } from './encode-places.ts';
import { encodeRuns } from './encode-runs.ts';
import { encodePrecedence, encodeStarts, joinToRuns } from './encode-starts.ts';
import { breakSymmetries, findExchangeable } from './symmetries.ts';
import type { Model } from './model.ts';
import type { Literal } from './sat-solver.ts';
import { SatSolver, not } from './sat-solver.ts';
import { totalize } from './totalizer.ts';

export type Encoding = {
	readonly solver: SatSolver;
	readonly truth: Literal;
	/** start[m * slotCount + t], or -1 when m cannot begin in t. */
	readonly start: Int32Array;
	readonly held: readonly Literal[];
	/** Per seat with a choice: who sits. */
	readonly sits: ReadonlyMap<number, readonly { readonly p: number; readonly literal: Literal }[]>;
	/** present[p]: the literals that p is in meeting m from slot t. */
	readonly present: readonly (readonly Presence[])[];
	/** busy[p * slotCount + u], or -1 when p can never be. */
	readonly busy: Int32Array;
	/** The kind of each meeting, when the clauses say so. */
	readonly kindLiterals: ReadonlyMap<number, ReadonlyMap<number, Literal>>;
	readonly weight: readonly Unwanted[];
	readonly minimum: readonly Unwanted[];
	readonly changed: readonly Unwanted[];
	readonly breaks: readonly Unwanted[];
	/** Groups of meetings that are in the order of their numbers in every solution. */
	readonly exchangeable: readonly (readonly number[])[];
};

export type Presence = { readonly m: number; readonly t: number; readonly literal: Literal };

const encodeSeats = (
	model: Model,
	solver: SatSolver,
	start: Int32Array,
	held: readonly Literal[]
) => {
	const { slotCount, seatStart, candidateStart, candidates, length, available } = model;
	const sits = new Map<number, { p: number; literal: Literal }[]>();
	const present: Presence[][] = Array.from({ length: model.participantCount }, () => []);
	const attends: { m: number; literal: Literal }[][] = present.map(() => []);
	for (let m = 0; m < model.meetingCount; m++) {
		const byPerson = new Map<number, Literal[]>();
		for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
			const people = candidates.subarray(candidateStart[seat]!, candidateStart[seat + 1]!);
			if (people.length === 1) {
				const p = people[0]!;
				attends[p]!.push({ m, literal: held[m]! });
				for (let t = 0; t < slotCount; t++)
					if (start[m * slotCount + t]! >= 0)
						present[p]!.push({ m, t, literal: start[m * slotCount + t]! });
				continue;
			}
			const choices = [...people].map((p) => ({ p, literal: solver.variable() }));
			sits.set(seat, choices);
			const literals = choices.map((choice) => choice.literal);
			solver.atMost(literals, 1);
			solver.clause([not(held[m]!), ...literals]);
			for (const { p, literal } of choices) {
				solver.clause([not(literal), held[m]!]);
				attends[p]!.push({ m, literal });
				byPerson.set(p, [...(byPerson.get(p) ?? []), literal]);
				for (let t = 0; t < slotCount; t++) {
					const begins = start[m * slotCount + t]!;
					if (begins < 0) continue;
					let isThere = true;
					for (let u = t; u < t + length[m]!; u++)
						if (!available[p * slotCount + u]) isThere = false;
					if (!isThere) {
						solver.clause([not(literal), not(begins)]);
						continue;
					}
					const both = solver.variable();
					solver.clause([not(both), literal]);
					solver.clause([not(both), begins]);
					solver.clause([both, not(literal), not(begins)]);
					present[p]!.push({ m, t, literal: both });
				}
			}
		}
		for (const literals of byPerson.values()) if (literals.length > 1) solver.atMost(literals, 1);
	}
	return { sits, present, attends };
};

const encodeBusy = (
	model: Model,
	solver: SatSolver,
	present: readonly (readonly Presence[])[]
): Int32Array => {
	const { slotCount, length, participantCount } = model;
	const busy = new Int32Array(participantCount * slotCount).fill(-1);
	for (let p = 0; p < participantCount; p++)
		for (let u = 0; u < slotCount; u++) {
			const covering = present[p]!.filter(({ m, t }) => t <= u && u < t + length[m]!).map(
				({ literal }) => literal
			);
			if (covering.length === 0) continue;
			if (covering.length === 1) {
				busy[p * slotCount + u] = covering[0]!;
				continue;
			}
			solver.atMost(covering, 1);
			const isBusy = solver.variable();
			busy[p * slotCount + u] = isBusy;
			solver.clause([not(isBusy), ...covering]);
			for (const literal of covering) solver.clause([not(literal), isBusy]);
		}
	return busy;
};

type Attendance = readonly { readonly m: number; readonly literal: Literal }[];

const encodeLoads = (
	model: Model,
	solver: SatSolver,
	attends: readonly Attendance[],
	truth: Literal
): Unwanted[] => {
	const unwanted: Unwanted[] = [];
	attends.forEach((list, p) => {
		const literals = list.map(({ literal }) => literal).filter((literal) => literal !== truth);
		const sure = list.length - literals.length;
		if (list.length > model.maximum[p]!) solver.atMost(literals, model.maximum[p]! - sure);
		const needed = model.minimum[p]! - sure;
		if (needed <= 0) return;
		if (needed > literals.length) {
			unwanted.push({ literal: truth, weight: 1 });
			return;
		}
		const below = solver.variable();
		const absent = totalize(solver, literals.map(not), literals.length);
		const tooMany = absent[literals.length - needed];
		if (tooMany !== undefined) solver.clause([not(tooMany), below]);
		unwanted.push({ literal: below, weight: 1 });
	});
	return unwanted;
};

const encodeChanges = (
	model: Model,
	solver: SatSolver,
	truth: Literal,
	start: Int32Array,
	sits: Encoding['sits']
): { readonly unwanted: Unwanted[]; readonly stays: ReadonlyMap<number, Literal> } => {
	const unwanted: Unwanted[] = [];
	const stays = new Map<number, Literal>();
	for (let m = 0; m < model.meetingCount; m++) {
		const t = model.formerSlot[m]!;
		if (t === -1) continue;
		const begins = t < 0 ? -1 : start[m * model.slotCount + t]!;
		const needed = [begins];
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
			const former = model.formerAttendee[seat]!;
			const choices = sits.get(seat);
			if (former === -1) continue;
			const only = model.candidates[model.candidateStart[seat]!]!;
			if (choices) needed.push(choices.find(({ p }) => p === former)?.literal ?? -1);
			else if (only !== former) needed.push(-1);
		}
		if (model.formerKind[m]! < 0 || needed.includes(-1)) {
			unwanted.push({ literal: truth, weight: 1 });
			continue;
		}
		const stay = solver.variable();
		for (const literal of needed) solver.clause([not(stay), literal]);
		if (model.frozen[m]) solver.clause([stay]);
		stays.set(m, stay);
		unwanted.push({ literal: not(stay), weight: 1 });
	}
	return { unwanted, stays };
};

/** When every meeting of p is sure to be held by p, the number of busy slots is known. */
const encodeKnownCounts = (
	model: Model,
	solver: SatSolver,
	busy: Int32Array,
	attends: readonly Attendance[],
	truth: Literal
) => {
	attends.forEach((list, p) => {
		if (list.length === 0 || list.some(({ literal }) => literal !== truth)) return;
		const count = list.reduce((sum, { m }) => sum + model.length[m]!, 0);
		const row = [...busy.subarray(p * model.slotCount, (p + 1) * model.slotCount)];
		const usable = row.filter((literal) => literal >= 0);
		solver.atMost(usable, count);
		solver.atMost(usable.map(not), usable.length - count);
	});
};

/** Writes the problem as clauses; `leastBreaks[p]` is a proved bound for each participant. */
export const encodeProblem = (model: Model, leastBreaks: Int32Array): Encoding => {
	const solver = new SatSolver();
	const truth = solver.variable();
	solver.clause([truth]);
	const starts = encodeStarts(model, solver, truth);
	const { start, held } = starts;
	const { sits, present, attends } = encodeSeats(model, solver, start, held);
	const busy = encodeBusy(model, solver, present);
	encodePrecedence(model, solver, truth, starts);
	encodeKnownCounts(model, solver, busy, attends, truth);
	const minimum = encodeLoads(model, solver, attends, truth);
	const changes = encodeChanges(model, solver, truth, start, sits);
	const kindLiterals = encodePlaces(model, solver, {
		start,
		sits,
		present,
		busy,
		stays: changes.stays
	});
	const exchangeable = findExchangeable(model);
	breakSymmetries(solver, exchangeable, starts.by, model.slotCount);
	const weight: Unwanted[] = [];
	for (let m = 0; m < model.meetingCount; m++)
		if (held[m] !== truth && model.weight[m]! > 0)
			weight.push({ literal: not(held[m]!), weight: model.weight[m]! });
	const breaks: Unwanted[] = [];
	for (let p = 0; p < model.participantCount; p++) {
		const least = leastBreaks[p]!;
		const row = [...busy.subarray(p * model.slotCount, (p + 1) * model.slotCount)];
		const isKnown = attends[p]!.every(({ literal }) => literal === truth);
		const count = attends[p]!.reduce((sum, { m }) => sum + model.length[m]!, 0);
		const runs = encodeRuns(solver, row, least + 2, isKnown ? count : undefined);
		const further = runs.outputs.slice(1);
		if (isKnown) for (const { m } of attends[p]!) joinToRuns(model, solver, m, starts.by, runs);
		for (let j = 0; j < least; j++) {
			if (further[j] !== undefined) solver.clause([further[j]!]);
			breaks.push({ literal: truth, weight: 1 });
		}
		if (further.length > least)
			breaks.push({ literal: further[least]!, weight: 1, further: further.slice(least + 1) });
	}
	return {
		solver,
		truth,
		start,
		held,
		sits,
		present,
		busy,
		kindLiterals,
		weight,
		minimum,
		changed: changes.unwanted,
		breaks,
		exchangeable
	};
};
