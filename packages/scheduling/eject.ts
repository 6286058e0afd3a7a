// Holds a meeting by force: whatever stands in its way is taken out and put back elsewhere if it
// fits. Source: ejection chains, Glover (Discrete Applied Mathematics 65, 1996).
import type { Timetable } from './timetable.ts';
import type { Random } from './random.ts';
import { findKind, holdBest, isReachable, sitsElsewhere } from './hold-meeting.ts';
import { admitsKind } from './hold-meeting.ts';

const dropOrderBreakers = (timetable: Timetable, m: number, t: number, out: number[]): void => {
	const { model, slotOf } = timetable;
	for (const before of model.earlier[m]!)
		if (slotOf[before]! >= 0 && slotOf[before]! + model.length[before]! > t) {
			out.push(before);
			timetable.drop(before);
		}
	for (const after of model.later[m]!)
		if (slotOf[after]! >= 0 && slotOf[after]! < t + model.length[m]!) {
			out.push(after);
			timetable.drop(after);
		}
};

/** Drops what keeps p from sitting from slot t; false when p is not available then. */
const clearPerson = (
	timetable: Timetable,
	p: number,
	t: number,
	length: number,
	random: Random,
	out: number[]
): boolean => {
	const { model, meetingAt } = timetable;
	const row = p * model.slotCount;
	for (let u = t; u < t + length; u++) if (!model.available[row + u]) return false;
	for (let u = t; u < t + length; u++) {
		const other = meetingAt[row + u]!;
		if (other < 0) continue;
		out.push(other);
		timetable.drop(other);
	}
	if (timetable.held[p]! < model.maximum[p]!) return true;
	if (model.maximum[p] === 0) return false;
	const start = random.below(model.slotCount);
	for (let step = 0; step < model.slotCount; step++) {
		const other = meetingAt[row + ((start + step) % model.slotCount)]!;
		if (other < 0) continue;
		out.push(other);
		timetable.drop(other);
		return true;
	}
	return true;
};

const chooseCandidate = (
	timetable: Timetable,
	m: number,
	seat: number,
	t: number,
	random: Random
): number => {
	const { candidateStart, candidates, available, slotCount, length } = timetable.model;
	const first = candidateStart[seat]!;
	const count = candidateStart[seat + 1]! - first;
	const start = count === 1 ? 0 : random.below(count);
	for (let step = 0; step < count; step++) {
		const p = candidates[first + ((start + step) % count)]!;
		let isThere = true;
		for (let u = t; u < t + length[m]!; u++) if (!available[p * slotCount + u]) isThere = false;
		if (isThere && (count === 1 || !sitsElsewhere(timetable, m, seat, p))) return p;
	}
	return -1;
};

const makeRoom = (
	timetable: Timetable,
	m: number,
	t: number,
	random: Random,
	out: number[]
): number => {
	const { model, begins, kindOf } = timetable;
	let kind = findKind(timetable, m, t);
	if (kind >= 0) return kind;
	const kinds: number[] = [];
	for (let k = 0; k < model.kindCount; k++)
		if (model.room[k * model.slotCount + t]! > 0 && admitsKind(timetable, m, k)) kinds.push(k);
	if (kinds.length === 0) return -1;
	kind = kinds[random.below(kinds.length)]!;
	if (model.travel) dropUnreachable(timetable, m, t, kind, out);
	for (let u = t; u < t + model.length[m]!; u++) {
		const row = kind * model.slotCount + u;
		if (model.room[row] === 0) return -1;
		if (timetable.used[row]! < model.room[row]!) continue;
		const other = pickOccupant(timetable, kind, u, random, begins, kindOf);
		if (other < 0) return -1;
		out.push(other);
		timetable.drop(other);
	}
	return kind;
};

const pickOccupant = (
	timetable: Timetable,
	kind: number,
	u: number,
	random: Random,
	begins: number[][],
	kindOf: Int32Array
): number => {
	const longest = u + 1;
	for (let back = 0; back < longest; back++) {
		const list = begins[u - back]!;
		if (list.length === 0) continue;
		const start = random.below(list.length);
		for (let step = 0; step < list.length; step++) {
			const other = list[(start + step) % list.length]!;
			if (kindOf[other] === kind && timetable.model.length[other]! > back) return other;
		}
	}
	return -1;
};

const dropUnreachable = (
	timetable: Timetable,
	m: number,
	t: number,
	kind: number,
	out: number[]
): void => {
	const { model, meetingAt, attendeeOf, kindOf } = timetable;
	const { travel, kindCount, slotCount } = model;
	const end = t + model.length[m]!;
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
		for (let u = 0; u < slotCount; u++) {
			const other = meetingAt[attendeeOf[seat]! * slotCount + u]!;
			if (other < 0) continue;
			const tooLate = u < t && t - u - 1 < travel![kindOf[other]! * kindCount + kind]!;
			const tooSoon = u >= end && u - end < travel![kind * kindCount + kindOf[other]!]!;
			if (!tooLate && !tooSoon) continue;
			out.push(other);
			timetable.drop(other);
		}
};

/**
 * Holds meeting m from slot t, dropping what is in the way, then puts what was dropped back where
 * it fits. Returns false, with steps to be undone, when no dropping helps.
 */
export const forceHold = (timetable: Timetable, m: number, t: number, random: Random): boolean => {
	const { model, attendeeOf } = timetable;
	if (!model.allowed[m * model.slotCount + t]) return false;
	const out: number[] = [];
	dropOrderBreakers(timetable, m, t, out);
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
		const p = chooseCandidate(timetable, m, seat, t, random);
		if (p < 0) return false;
		attendeeOf[seat] = p;
		if (!clearPerson(timetable, p, t, model.length[m]!, random, out)) return false;
	}
	const kind = makeRoom(timetable, m, t, random, out);
	if (kind < 0 || !isReachable(timetable, m, t, kind)) return false;
	timetable.hold(m, t, kind);
	for (const other of out) holdBest(timetable, other, random.below(model.slotCount));
	return true;
};
