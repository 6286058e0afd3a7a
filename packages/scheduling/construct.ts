// The first timetable: what the earlier schedule still allows stays; of a large problem what fits into
// windows of the people is held there; then the meetings with the least freedom and the most weight
// are held where they cause the fewest breaks.
import { boundUnscheduledWeight } from './bound.ts';
import { findKind, holdBest, isFree, orderAllows, sitsElsewhere, tryHold } from './hold-meeting.ts';
import type { Random } from './random.ts';
import type { Model } from './model.ts';
import { countPresences, mostPresences } from './presences.ts';
import { Timetable } from './timetable.ts';
import { chooseWindows } from './windows.ts';

/** Holds meeting m as in the earlier schedule if that is still possible. */
const holdAsBefore = (timetable: Timetable, m: number): boolean => {
	const { model, attendeeOf } = timetable;
	const t = model.formerSlot[m]!;
	if (t < 0 || !model.allowed[m * model.slotCount + t] || !orderAllows(timetable, m, t))
		return false;
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
		const former = model.formerAttendee[seat]!;
		const first = model.candidateStart[seat]!;
		const candidates = model.candidates.subarray(first, model.candidateStart[seat + 1]!);
		if (former < 0 || !candidates.includes(former)) return tryHold(timetable, m, t);
		if (!isFree(timetable, former, t, model.length[m]!)) return tryHold(timetable, m, t);
		if (sitsElsewhere(timetable, m, seat, former)) return tryHold(timetable, m, t);
		attendeeOf[seat] = former;
	}
	const kind = findKind(timetable, m, t);
	if (kind < 0) return false;
	timetable.hold(m, t, kind);
	return true;
};

/** Meetings with the least freedom and the most weight first. */
const orderOf = (model: Model): number[] => {
	const { meetingCount, slotCount, required, weight, allowed, frozen } = model;
	const freedom = new Int32Array(meetingCount);
	for (let m = 0; m < meetingCount; m++)
		for (let t = 0; t < slotCount; t++) freedom[m]! += allowed[m * slotCount + t]!;
	return [...freedom.keys()].sort(
		(a, b) =>
			frozen[b]! - frozen[a]! ||
			required[b]! - required[a]! ||
			weight[b]! - weight[a]! ||
			freedom[a]! - freedom[b]! ||
			a - b
	);
};

/** Holds all that can stay of the earlier schedule. */
export const holdFormer = (timetable: Timetable): void => {
	for (const m of orderOf(timetable.model))
		if (timetable.model.formerSlot[m]! >= 0) holdAsBefore(timetable, m);
	timetable.keep();
};

/** Holds the meetings of two people where their windows overlap, those with the least choice first. */
const holdInWindows = (timetable: Timetable, random: Random): void => {
	const { meetingCount, seatStart } = timetable.model;
	const { first, last } = chooseWindows(timetable.model, random);
	const from = new Int32Array(meetingCount);
	const shared = new Int32Array(meetingCount);
	for (let m = 0; m < meetingCount; m++) {
		const people = timetable.attendeeOf.subarray(seatStart[m]!, seatStart[m + 1]!);
		if (people.length !== 2 || people.includes(-1)) continue;
		from[m] = Math.max(first[people[0]!]!, first[people[1]!]!);
		shared[m] = Math.min(last[people[0]!]!, last[people[1]!]!) - from[m]! + 1;
	}
	const order = [...shared.keys()].filter((m) => shared[m]! > 0 && timetable.slotOf[m]! < 0);
	for (const m of order.sort((a, b) => shared[a]! - shared[b]! || a - b)) {
		const offset = random.below(shared[m]!);
		for (let step = 0; step < shared[m]!; step++)
			if (tryHold(timetable, m, from[m]! + ((step + offset) % shared[m]!))) break;
	}
};

/** Small problems melt before they cool; a release has its windows; too many wishes fill any. */
const isWorthWindows = (model: Model): boolean =>
	countPresences(model) > mostPresences &&
	model.formerSlot.every((slot) => slot === -1) &&
	boundUnscheduledWeight(model) === 0;

/** Builds a first timetable that breaks no rule, though meetings may be missing. */
export const construct = (model: Model, random: Random): Timetable => {
	const timetable = new Timetable(model);
	holdFormer(timetable);
	if (isWorthWindows(model)) holdInWindows(timetable, random);
	for (const m of orderOf(model))
		if (timetable.slotOf[m]! < 0) holdBest(timetable, m, random.below(model.slotCount));
	timetable.keep();
	return timetable;
};
