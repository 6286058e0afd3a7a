// After a release, meetings of people whom no change touches stay where they are: nobody gets a
// letter because of somebody else's trouble. Touched are those who sit in a meeting that cannot stay
// and those who might sit in a new one.
import { certainAttendees } from './propagate.ts';
import type { Model } from './model.ts';
import { holdFormer } from './construct.ts';
import { Timetable } from './timetable.ts';

/** Which meetings must stay as they were, or undefined when there was no schedule before. */
export const findUntouched = (model: Model): Uint8Array | undefined => {
	const { meetingCount, seatStart, formerSlot } = model;
	if (formerSlot.every((slot) => slot === -1)) return undefined;
	const timetable = new Timetable(model);
	holdFormer(timetable);
	const isTouched = new Uint8Array(model.participantCount);
	for (let m = 0; m < meetingCount; m++) {
		if (timetable.slotOf[m]! >= 0 && !hasMoved(timetable, m)) continue;
		for (const p of certainAttendees(model, m)) isTouched[p] = 1;
		for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++)
			for (let c = model.candidateStart[seat]!; c < model.candidateStart[seat + 1]!; c++)
				isTouched[model.candidates[c]!] = 1;
	}
	const frozen = new Uint8Array(meetingCount);
	for (let m = 0; m < meetingCount; m++) {
		if (timetable.slotOf[m]! < 0 || hasMoved(timetable, m)) continue;
		let isFree = true;
		for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++)
			if (isTouched[timetable.attendeeOf[seat]!]) isFree = false;
		frozen[m] = isFree ? 1 : 0;
	}
	return frozen;
};

const hasMoved = (timetable: Timetable, m: number): boolean => {
	const { model } = timetable;
	if (timetable.kindOf[m] !== model.formerKind[m]) return true;
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
		if (
			model.formerAttendee[seat] !== -1 &&
			model.formerAttendee[seat] !== timetable.attendeeOf[seat]
		)
			return true;
	return false;
};

/** The model in which the frozen meetings are required in their former slot. */
export const freeze = (model: Model, frozen: Uint8Array): Model => {
	const allowed = model.allowed.slice();
	for (let m = 0; m < model.meetingCount; m++) {
		if (!frozen[m]) continue;
		allowed.fill(0, m * model.slotCount, (m + 1) * model.slotCount);
		allowed[m * model.slotCount + model.formerSlot[m]!] = 1;
	}
	const movable = model.movable.filter((m) => !frozen[m]);
	const required = model.required.map((isRequired, m) => isRequired | frozen[m]!);
	return { ...model, allowed, required, frozen, movable };
};
