// Meetings that nothing tells apart may be held in the order of their numbers: the same two people
// meeting twice, or one person meeting several who meet nobody else. This spares the prover every
// other order. Source: symmetry breaking by ordering, Crawford, Ginsberg, Luks, Roy (KR 1996).
import type { Model } from './model.ts';
import type { SatSolver } from './sat-solver.ts';
import { not } from './sat-solver.ts';

/** A text equal for meetings that can be exchanged, or undefined when there is no such meeting. */
const kindOfMeeting = (model: Model, m: number, meetingsOf: Int32Array): string | undefined => {
	const { seatStart, candidateStart, candidates, slotCount } = model;
	if (!model.required[m] || model.formerSlot[m] !== -1) return undefined;
	if (model.earlier[m]!.length > 0 || model.later[m]!.length > 0) return undefined;
	const busy: string[] = [];
	for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
		const first = candidateStart[seat]!;
		if (candidateStart[seat + 1]! - first !== 1) return undefined;
		const p = candidates[first]!;
		const isAlone = meetingsOf[p] === 1 && model.participantKind[p]! < 0;
		busy.push(isAlone ? 'alone' : `${p}`);
	}
	const starts = model.allowed.subarray(m * slotCount, (m + 1) * slotCount);
	return [busy.sort().join(' '), model.length[m], model.meetingKinds[m]?.join(' '), starts].join(
		'|'
	);
};

/** Groups of required meetings that can be exchanged, each in the order of their numbers. */
export const findExchangeable = (model: Model): readonly (readonly number[])[] => {
	const { meetingCount } = model;
	const meetingsOf = new Int32Array(model.participantCount);
	for (let m = 0; m < meetingCount; m++) {
		const first = model.candidateStart[model.seatStart[m]!]!;
		const end = model.candidateStart[model.seatStart[m + 1]!]!;
		for (const p of new Set(model.candidates.subarray(first, end))) meetingsOf[p]!++;
	}
	const groups = new Map<string, number[]>();
	for (let m = 0; m < meetingCount; m++) {
		const kind = kindOfMeeting(model, m, meetingsOf);
		if (kind === undefined) continue;
		if (!groups.has(kind)) groups.set(kind, []);
		groups.get(kind)!.push(m);
	}
	return [...groups.values()].filter((group) => group.length > 1);
};

/** Orders exchangeable meetings by their numbers; `by` as in `Starts`. */
export const breakSymmetries = (
	solver: SatSolver,
	groups: readonly (readonly number[])[],
	by: Int32Array,
	slotCount: number
): void => {
	for (const group of groups)
		for (let i = 1; i < group.length; i++)
			for (let t = 0; t < slotCount; t++) {
				const first = by[group[i - 1]! * slotCount + t]!;
				solver.clause([not(by[group[i]! * slotCount + t]!), first]);
			}
};

/** The same timetable with exchangeable meetings in order. */
export const sortExchangeable = (
	groups: readonly (readonly number[])[],
	slotOf: Int32Array
): Int32Array => {
	const sorted = slotOf.slice();
	for (const group of groups) {
		const slots = group.map((m) => slotOf[m]!).sort((a, b) => a - b);
		group.forEach((m, index) => (sorted[m] = slots[index]!));
	}
	return sorted;
};
