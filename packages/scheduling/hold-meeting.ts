// Finds room for one meeting in one slot of a timetable: who sits, at which kind of place.
import type { Timetable } from './timetable.ts';

/** Whether the meetings that must come before and after leave slot t to meeting m. */
export const orderAllows = (timetable: Timetable, m: number, t: number): boolean => {
	const { model, slotOf } = timetable;
	for (const before of model.earlier[m]!)
		if (slotOf[before]! >= 0 && slotOf[before]! + model.length[before]! > t) return false;
	const end = t + model.length[m]!;
	for (const after of model.later[m]!)
		if (slotOf[after]! >= 0 && slotOf[after]! < end) return false;
	return true;
};

/** Whether participant p can sit from slot t for so many slots without giving anything up. */
export const isFree = (timetable: Timetable, p: number, t: number, length: number): boolean => {
	const { model, meetingAt } = timetable;
	const row = p * model.slotCount;
	for (let u = t; u < t + length; u++)
		if (meetingAt[row + u]! >= 0 || !model.available[row + u]) return false;
	return timetable.held[p]! < model.maximum[p]!;
};

/** How the number of breaks of participant p changes when busy from slot t. */
export const breaksGained = (
	timetable: Timetable,
	p: number,
	t: number,
	length: number
): number => {
	const { meetingAt, model, runs } = timetable;
	const row = p * model.slotCount;
	if (runs[p] === 0) return 0;
	let gained = 1;
	if (t > 0 && meetingAt[row + t - 1]! >= 0) gained--;
	if (t + length < model.slotCount && meetingAt[row + t + length]! >= 0) gained--;
	return gained;
};

/** Seats people in slot t, those with the fewest breaks first; false when a seat stays empty. */
export const seatAttendees = (timetable: Timetable, m: number, t: number): boolean => {
	const { model, attendeeOf } = timetable;
	const { seatStart, candidateStart, candidates } = model;
	const length = model.length[m]!;
	for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
		const first = candidateStart[seat]!;
		const end = candidateStart[seat + 1]!;
		if (end - first === 1) {
			if (!isFree(timetable, candidates[first]!, t, length)) return false;
			continue;
		}
		let chosen = -1;
		let least = Infinity;
		for (let c = first; c < end; c++) {
			const p = candidates[c]!;
			if (!isFree(timetable, p, t, length) || sitsElsewhere(timetable, m, seat, p)) continue;
			const stays = model.formerAttendee[seat] === p && model.formerSlot[m] === t;
			const worth =
				(stays ? -1000 : 0) +
				breaksGained(timetable, p, t, length) +
				(timetable.held[p]! < model.minimum[p]! ? -20 : 0);
			if (worth < least) {
				least = worth;
				chosen = p;
			}
		}
		if (chosen < 0) return false;
		attendeeOf[seat] = chosen;
	}
	return true;
};

/** Whether p has another seat of meeting m: all fixed seats, and the flexible ones before. */
export const sitsElsewhere = (
	timetable: Timetable,
	m: number,
	seat: number,
	p: number
): boolean => {
	const { seatStart, candidateStart } = timetable.model;
	for (let other = seatStart[m]!; other < seatStart[m + 1]!; other++) {
		const isFixed = candidateStart[other + 1]! - candidateStart[other]! === 1;
		if (other !== seat && (isFixed || other < seat) && timetable.attendeeOf[other] === p)
			return true;
	}
	return false;
};

/** Whether everybody seated reaches a place of kind k in time and leaves it in time. */
export const isReachable = (timetable: Timetable, m: number, t: number, kind: number): boolean => {
	const { model, meetingAt, attendeeOf, kindOf } = timetable;
	const { travel, kindCount, slotCount } = model;
	if (!travel) return true;
	const end = t + model.length[m]!;
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
		const row = attendeeOf[seat]! * slotCount;
		for (let u = 0; u < slotCount; u++) {
			const other = meetingAt[row + u]!;
			if (other < 0 || other === m) continue;
			if (u < t && t - u - 1 < travel[kindOf[other]! * kindCount + kind]!) return false;
			if (u >= end && u - end < travel[kind * kindCount + kindOf[other]!]!) return false;
		}
	}
	return true;
};

const hasRoom = (timetable: Timetable, kind: number, t: number, length: number): boolean => {
	const { model, used } = timetable;
	const row = kind * model.slotCount;
	for (let u = t; u < t + length; u++) if (used[row + u]! >= model.room[row + u]!) return false;
	return true;
};

/** Whether the rules of the meeting and of those seated admit this kind of place. */
export const admitsKind = (timetable: Timetable, m: number, kind: number): boolean => {
	const { model, attendeeOf } = timetable;
	const kinds = model.meetingKinds[m];
	if (kinds && !kinds.includes(kind)) return false;
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
		const only = model.participantKind[attendeeOf[seat]!]!;
		if (only >= 0 && only !== kind) return false;
	}
	return true;
};

/** A kind of place with room for meeting m in slot t, the former one first; -1 when none. */
export const findKind = (timetable: Timetable, m: number, t: number, preferred = -1): number => {
	const { model } = timetable;
	const length = model.length[m]!;
	if (model.kindCount === 1 && !model.travel)
		return hasRoom(timetable, 0, t, length) && admitsKind(timetable, m, 0) ? 0 : -1;
	const former = model.formerSlot[m] === t ? model.formerKind[m]! : -1;
	for (const kind of [former, preferred])
		if (
			kind >= 0 &&
			hasRoom(timetable, kind, t, length) &&
			admitsKind(timetable, m, kind) &&
			isReachable(timetable, m, t, kind)
		)
			return kind;
	let widest = -1;
	let most = -1;
	for (let kind = 0; kind < model.kindCount; kind++) {
		if (!hasRoom(timetable, kind, t, length) || !admitsKind(timetable, m, kind)) continue;
		if (!isReachable(timetable, m, t, kind)) continue;
		const left =
			model.room[kind * model.slotCount + t]! - timetable.used[kind * model.slotCount + t]!;
		if (left <= most) continue;
		most = left;
		widest = kind;
	}
	return widest;
};

/** Holds meeting m from slot t when nothing has to give way for it. */
export const tryHold = (timetable: Timetable, m: number, t: number, preferred = -1): boolean => {
	const { model } = timetable;
	if (!model.allowed[m * model.slotCount + t] || !orderAllows(timetable, m, t)) return false;
	if (!seatAttendees(timetable, m, t)) return false;
	const kind = findKind(timetable, m, t, preferred);
	if (kind < 0) return false;
	timetable.hold(m, t, kind);
	return true;
};

/** Holds meeting m in the slot where it causes the fewest breaks, if there is one. */
export const holdBest = (timetable: Timetable, m: number, offset: number): boolean => {
	const { model, attendeeOf } = timetable;
	const { slotCount } = model;
	let best = -1;
	let least = Infinity;
	for (let step = 0; step < slotCount; step++) {
		const t = (step + offset) % slotCount;
		if (!model.allowed[m * slotCount + t] || !orderAllows(timetable, m, t)) continue;
		if (!seatAttendees(timetable, m, t) || findKind(timetable, m, t) < 0) continue;
		let gained = model.formerSlot[m] === t ? -1000 : 0;
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
			gained += breaksGained(timetable, attendeeOf[seat]!, t, model.length[m]!);
		if (gained >= least) continue;
		least = gained;
		best = t;
	}
	return best >= 0 && tryHold(timetable, m, best);
};
