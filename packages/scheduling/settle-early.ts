// The last tie-breaker: of timetables that are equal in every goal the one whose meetings are sooner,
// so that a lone meeting does not stand late in an empty afternoon.
import { compareTallies } from './energy.ts';
import { tryHold } from './hold-meeting.ts';
import type { Incumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import { countPlaceChanges, placeMeetings } from './place-meetings.ts';
import type { Timetable } from './timetable.ts';

/** More tries than these, one per meeting and slot, would keep people waiting. */
const mostTries = 200_000;

/** Moves meetings of the incumbent to earlier slots, one by one, where no goal suffers. */
export const settleEarly = (model: Model, timetable: Timetable, incumbent: Incumbent): void => {
	const hasFormer = model.formerSlot.some((slot) => slot !== -1);
	if (hasFormer || model.meetingCount * model.slotCount > mostTries) return;
	incumbent.restore(timetable);
	const held = [...incumbent.slotOf.keys()].filter((m) => incumbent.slotOf[m]! >= 0);
	held.sort((a, b) => incumbent.slotOf[a]! - incumbent.slotOf[b]! || a - b);
	for (const m of held)
		for (let t = 0; t < timetable.slotOf[m]!; t++) {
			if (!model.allowed[m * model.slotCount + t]) continue;
			timetable.drop(m);
			if (tryHold(timetable, m, t) && compareTallies(timetable.tally, incumbent.tally()) <= 0)
				timetable.keep();
			else timetable.undo();
		}
	const changesOf = (from: Incumbent | Timetable) =>
		countPlaceChanges(model, from, placeMeetings(model, from));
	if (changesOf(timetable) <= changesOf(incumbent)) incumbent.adopt(timetable);
	else incumbent.restore(timetable);
};
