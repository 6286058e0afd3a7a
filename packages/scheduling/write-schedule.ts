// Turns the best timetable found into the schedule of the contract.
import type { Incumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import { countPlaceChanges, placeMeetings } from './place-meetings.ts';
import type { Bound, Cost, HeldMeeting } from './schedule.ts';

/** The held meetings in time order with places, and the whole cost. */
export const writeMeetings = (
	model: Model,
	incumbent: Incumbent
): { readonly meetings: HeldMeeting[]; readonly cost: Cost } => {
	const { problem, seatStart } = model;
	const placeOf = placeMeetings(model, incumbent);
	const order = [...incumbent.slotOf.keys()].filter((m) => incumbent.slotOf[m]! >= 0);
	order.sort((a, b) => incumbent.slotOf[a]! - incumbent.slotOf[b]! || a - b);
	const meetings = order.map((m) => ({
		id: problem.meetings[m]!.id,
		slot: problem.slots[incumbent.slotOf[m]!]!.id,
		place: problem.places[placeOf[m]!]!.id,
		attendees: [...incumbent.attendeeOf.subarray(seatStart[m]!, seatStart[m + 1]!)].map(
			(p) => problem.participants[p]!.id
		)
	}));
	const tally = incumbent.tally();
	return {
		meetings,
		cost: {
			unscheduledWeight: Math.round(tally.unscheduledWeight * 1e6) / 1e6,
			belowMinimum: tally.belowMinimum,
			breaks: tally.breaks,
			idleSlots: tally.idleSlots,
			placeChanges: countPlaceChanges(model, incumbent, placeOf),
			changed: countChanged(model, incumbent, placeOf)
		}
	};
};

const countChanged = (model: Model, incumbent: Incumbent, placeOf: Int32Array): number => {
	let changed = 0;
	for (let m = 0; m < model.meetingCount; m++) {
		if (model.formerSlot[m] === -1) continue;
		let isSame = incumbent.slotOf[m] === model.formerSlot[m] && placeOf[m] === model.formerPlace[m];
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
			const former = model.formerAttendee[seat]!;
			if (former !== -1 && former !== incumbent.attendeeOf[seat]) isSame = false;
		}
		if (!isSame) changed++;
	}
	return changed;
};

/** The cost while the search runs, without looking for places. */
export const writeCost = (incumbent: Incumbent): Omit<Cost, 'placeChanges'> => {
	const { requiredMissing: _, ...cost } = incumbent.tally();
	return cost;
};

export const noBound: Bound = { unscheduledWeight: 0, breaks: 0 };
