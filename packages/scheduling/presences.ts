// How large a problem is: in how many ways one person can be in one slot of one meeting.
import type { Model } from './model.ts';

/** What a problem may have at most to be worth writing as clauses. */
export const mostPresences = 60_000;

/** How many people may sit in how many slots of how many meetings, counted up to the limit. */
export const countPresences = (model: Model): number => {
	let presences = 0;
	for (let m = 0; m < model.meetingCount && presences <= mostPresences; m++) {
		const first = model.candidateStart[model.seatStart[m]!]!;
		const candidates = model.candidateStart[model.seatStart[m + 1]!]! - first;
		for (let t = 0; t < model.slotCount; t++)
			presences += model.allowed[m * model.slotCount + t]! * candidates;
	}
	return presences;
};
