// Proved lower bounds on the goals, to say how far from the best a schedule can be at most.
import type { Model } from './model.ts';
import { participantBounds } from './participant-bound.ts';
import { meetingsByParticipant, propagate } from './propagate.ts';

/** Whether some seat has several candidates, so that nobody knows beforehand who meets whom. */
export const hasChoiceOfPeople = (model: Model): boolean =>
	model.candidates.length > model.seatStart[model.meetingCount]!;

/**
 * The fewest breaks of any schedule that holds every meeting of weight; undefined when there is no
 * such schedule.
 */
export const boundBreaks = (model: Model): number | undefined => {
	const { meetingCount } = model;
	const everything = new Uint8Array(meetingCount);
	for (let m = 0; m < meetingCount; m++)
		everything[m] = model.required[m] || model.weight[m]! > 0 ? 1 : 0;
	const filtered = propagate(model, everything);
	if (!filtered.ok) return undefined;
	const lists = meetingsByParticipant(model, (m) => everything[m] === 1);
	// A participant with a seat that others may take, or with a meeting that may be left out, can
	// fill a break in ways that the certain meetings do not show.
	const isOpen = new Uint8Array(model.participantCount);
	for (let m = 0; m < meetingCount; m++)
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
			const first = model.candidateStart[seat]!;
			const end = model.candidateStart[seat + 1]!;
			if (end - first === 1 && everything[m]) continue;
			for (let c = first; c < end; c++) isOpen[model.candidates[c]!] = 1;
		}
	const certain = lists.map((own, p) => (isOpen[p] ? [] : own));
	return participantBounds(model, certain, filtered.allowed).reduce((sum, least) => sum + least, 0);
};
