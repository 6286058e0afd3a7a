// Holds a meeting by force: whatever stands in its way is taken out and put back elsewhere if it
// fits. Source: ejection chains, Glover (Discrete Applied Mathematics 65, 1996).
import { admitsKind, findKind, holdBest, isReachable, sitsElsewhere } from './hold-meeting.ts';
import type { Random } from './random.ts';
import type { Timetable } from './timetable.ts';

/** Takes meeting m out and lists it; false when it must stay. */
const expel = (timetable: Timetable, m: number, out: number[]): boolean => {
	if (timetable.model.frozen[m]) return false;
	out.push(m);
	timetable.drop(m);
	return true;
};

/** Takes out what stands on the wrong side of meeting m in slot t. */
const clearOrder = (timetable: Timetable, m: number, t: number, out: number[]): boolean => {
	const { model, slotOf } = timetable;
	for (const before of model.earlier[m]!)
		if (slotOf[before]! >= 0 && slotOf[before]! + model.length[before]! > t)
			if (!expel(timetable, before, out)) return false;
	for (const after of model.later[m]!)
		if (slotOf[after]! >= 0 && slotOf[after]! < t + model.length[m]!)
			if (!expel(timetable, after, out)) return false;
	return true;
};

/** Makes p free from slot t, and with a meeting less when at the maximum. */
const clearPerson = (
	timetable: Timetable,
	p: number,
	t: number,
	length: number,
	random: Random,
	out: number[]
): boolean => {
	const { model, meetingAt } = timetable;
	const { slotCount } = model;
	const row = p * slotCount;
	for (let u = t; u < t + length; u++) if (!model.available[row + u]) return false;
	for (let u = t; u < t + length; u++)
		if (meetingAt[row + u]! >= 0 && !expel(timetable, meetingAt[row + u]!, out)) return false;
	if (timetable.held[p]! < model.maximum[p]!) return true;
	const start = random.below(slotCount);
	for (let step = 0; step < slotCount; step++) {
		const other = meetingAt[row + ((start + step) % slotCount)]!;
		if (other >= 0 && expel(timetable, other, out)) return true;
	}
	return false;
};

/** A person for the seat who is there from slot t, busy or not; -1 when there is none. */
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

/** Of three meetings the one whose loss costs least. */
const pickLightest = (timetable: Timetable, list: readonly number[], random: Random): number => {
	const { weight, required } = timetable.model;
	let lightest = list[random.below(list.length)]!;
	for (let tries = 0; tries < 2; tries++) {
		const other = list[random.below(list.length)]!;
		const isLighter = weight[other]! < weight[lightest]! && required[other]! <= required[lightest]!;
		if (isLighter) lightest = other;
	}
	return lightest;
};

/** A meeting, not frozen, at a place of this kind in slot u; -1 when there is none. */
const pickOccupant = (timetable: Timetable, kind: number, u: number, random: Random): number => {
	const { begins, kindOf, model } = timetable;
	for (let back = 0; back <= u; back++) {
		const list = begins[u - back]!;
		if (list.length === 0) continue;
		const light = pickLightest(timetable, list, random);
		if (kindOf[light] === kind && model.length[light]! > back && !model.frozen[light]) return light;
		const start = random.below(list.length);
		for (let step = 0; step < list.length; step++) {
			const other = list[(start + step) % list.length]!;
			if (kindOf[other] === kind && model.length[other]! > back && !model.frozen[other])
				return other;
		}
	}
	return -1;
};

/** Takes out the meetings from which, or to which, nobody could walk in time. */
const clearWalks = (
	timetable: Timetable,
	m: number,
	t: number,
	kind: number,
	out: number[]
): boolean => {
	const { model, meetingAt, attendeeOf, kindOf } = timetable;
	const { travel, kindCount, slotCount } = model;
	if (!travel) return true;
	const end = t + model.length[m]!;
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
		for (let u = 0; u < slotCount; u++) {
			const other = meetingAt[attendeeOf[seat]! * slotCount + u]!;
			if (other < 0) continue;
			const tooLate = u < t && t - u - 1 < travel[kindOf[other]! * kindCount + kind]!;
			const tooSoon = u >= end && u - end < travel[kind * kindCount + kindOf[other]!]!;
			if ((tooLate || tooSoon) && !expel(timetable, other, out)) return false;
		}
	return true;
};

/** A kind of place with room, if need be because somebody made room; -1 when none. */
const makeRoom = (
	timetable: Timetable,
	m: number,
	t: number,
	random: Random,
	out: number[]
): number => {
	const { model } = timetable;
	const found = findKind(timetable, m, t);
	if (found >= 0) return found;
	const kinds: number[] = [];
	for (let k = 0; k < model.kindCount; k++)
		if (model.room[k * model.slotCount + t]! > 0 && admitsKind(timetable, m, k)) kinds.push(k);
	if (kinds.length === 0) return -1;
	const kind = kinds[random.below(kinds.length)]!;
	if (!clearWalks(timetable, m, t, kind, out)) return -1;
	for (let u = t; u < t + model.length[m]!; u++) {
		const row = kind * model.slotCount + u;
		if (timetable.used[row]! < model.room[row]!) continue;
		const other = model.room[row] === 0 ? -1 : pickOccupant(timetable, kind, u, random);
		if (other < 0 || !expel(timetable, other, out)) return -1;
	}
	return kind;
};

/**
 * Holds meeting m from slot t, dropping what is in the way, then puts what was dropped back where
 * it fits. Returns false, with steps to be undone, when no dropping helps.
 */
export const forceHold = (timetable: Timetable, m: number, t: number, random: Random): boolean => {
	const { model, attendeeOf } = timetable;
	if (!model.allowed[m * model.slotCount + t]) return false;
	const out: number[] = [];
	if (!clearOrder(timetable, m, t, out)) return false;
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
