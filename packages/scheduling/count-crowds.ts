// Counts who is where in one slot. Counts written as clauses, with a literal for every part of the
// sum, let the solver learn about sums; a count that only watches its literals does not.
import type { Presence } from './encode-problem.ts';
import type { Model } from './model.ts';
import type { Literal, SatSolver } from './sat-solver.ts';
import { not } from './sat-solver.ts';
import { totalize } from './totalizer.ts';

/** A literal that is true while meeting m runs. */
export type Running = { readonly m: number; readonly literal: Literal };

/** A sum of more parts, times its limit, than these is watched instead. */
const mostTotalized = 40_000;

/** No more of the literals are true than the limit. */
export const limitCrowd = (
	solver: SatSolver,
	literals: readonly Literal[],
	limit: number
): void => {
	if (literals.length <= limit) return;
	const isSmall = limit > 1 && literals.length * limit <= mostTotalized;
	if (isSmall) totalize(solver, literals, limit);
	else solver.atMost(literals, limit);
};

/** A literal that is true exactly when one of these is. */
export const anyOf = (solver: SatSolver, literals: readonly Literal[]): Literal => {
	if (literals.length === 1) return literals[0]!;
	const any = solver.variable();
	for (const literal of literals) solver.clause([not(literal), any]);
	solver.clause([not(any), ...literals]);
	return any;
};

/** The people who are at meeting m whenever it is held. */
const certainAttendees = (model: Model, m: number): number[] => {
	const { seatStart, candidateStart, candidates } = model;
	const people: number[] = [];
	for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++)
		if (candidateStart[seat + 1]! - candidateStart[seat]! === 1)
			people.push(candidates[candidateStart[seat]!]!);
	return people;
};

/**
 * Nobody is in two meetings at once, so those of one person count together: one literal for the
 * person with the most meetings, one for who has the most of the rest, and so on.
 * Source: the greedy cover by vertices, Chvátal (Mathematics of Operations Research 4, 1979).
 */
export const oncePerPerson = (
	model: Model,
	solver: SatSolver,
	running: readonly Running[]
): Literal[] => {
	const counted: Literal[] = [];
	let left = running.map(({ m, literal }) => ({ literal, people: certainAttendees(model, m) }));
	while (left.length > 0) {
		const meetingsOf = new Map<number, number>();
		let busiest = -1;
		for (const { people } of left)
			for (const p of people) {
				meetingsOf.set(p, (meetingsOf.get(p) ?? 0) + 1);
				if (busiest < 0 || meetingsOf.get(p)! > meetingsOf.get(busiest)!) busiest = p;
			}
		const together = left.filter(({ people }) => people.includes(busiest));
		if (together.length < 2) {
			counted.push(...left.map(({ literal }) => literal));
			break;
		}
		counted.push(
			anyOf(
				solver,
				together.map(({ literal }) => literal)
			)
		);
		left = left.filter(({ people }) => !people.includes(busiest));
	}
	return counted;
};

/** For each slot, how likely each person without a break is there, were all such days alike. */
const likelihoods = (model: Model, present: readonly (readonly Presence[])[]): Float64Array => {
	const { slotCount } = model;
	const likely = new Float64Array(model.participantCount * slotCount);
	present.forEach((list, p) => {
		const slotsOf = new Map<number, number[]>();
		for (const { m, t } of list) slotsOf.set(m, [...(slotsOf.get(m) ?? []), t]);
		const count = slotsOf.size;
		if (count === 0) return;
		const usable = new Set(list.map(({ t }) => t));
		const begins: number[] = [];
		for (let from = 0; from + count <= slotCount; from++) {
			const isWithin = (t: number) => t >= from && t < from + count;
			const isEverySlotUsable = Array.from({ length: count }, (_, i) => usable.has(from + i));
			if (isEverySlotUsable.includes(false)) continue;
			if ([...slotsOf.values()].every((slots) => slots.some(isWithin))) begins.push(from);
		}
		for (const u of usable) {
			const among = begins.filter((from) => u >= from && u < from + count).length;
			likely[p * slotCount + u] = begins.length > 0 ? among / begins.length : count / usable.size;
		}
	});
	return likely;
};

/**
 * Pairs at so many places are twice as many people. Where half of those are surely there, counting
 * heads says more than counting meetings, and does it alone: returns 1 for those slots.
 */
export const countHeads = (
	model: Model,
	solver: SatSolver,
	{ present, busy }: { present: readonly (readonly Presence[])[]; busy: Int32Array }
): Uint8Array => {
	const { slotCount, meetingCount, seatStart, length } = model;
	const isSettled = new Uint8Array(slotCount);
	for (let m = 0; m < meetingCount; m++)
		if (seatStart[m + 1]! - seatStart[m]! !== 2 || length[m] !== 1) return isSettled;
	const likely = likelihoods(model, present);
	for (let u = 0; u < slotCount; u++) {
		let room = 0;
		for (let kind = 0; kind < model.kindCount; kind++) room += model.room[kind * slotCount + u]!;
		const heads: { literal: Literal; likely: number }[] = [];
		for (let cell = u; cell < busy.length; cell += slotCount)
			if (busy[cell]! >= 0) heads.push({ literal: busy[cell]!, likely: likely[cell]! });
		const sure = heads.filter((head) => head.likely === 1).length;
		if (sure < room || heads.length * 2 * room > mostTotalized) continue;
		// Likely people side by side: their sums are settled together.
		heads.sort((one, other) => other.likely - one.likely);
		limitCrowd(
			solver,
			heads.map(({ literal }) => literal),
			2 * room
		);
		isSettled[u] = 1;
	}
	return isSettled;
};
