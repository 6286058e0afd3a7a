// Proved lower bounds on the goals, to say how far from the best a schedule can be at most.
import type { Model } from './model.ts';
import { participantBounds } from './participant-bound.ts';
import { meetingsByParticipant, propagate } from './propagate.ts';

export type BreaksBound = {
	readonly perParticipant: Int32Array;
	readonly total: number;
	/** The slots that remain when every meeting of weight is held. */
	readonly allowed: Uint8Array;
};

/**
 * The fewest breaks of any schedule that holds every meeting of weight; undefined when there is no
 * such schedule.
 */
export const boundBreaks = (model: Model): BreaksBound | undefined => {
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
	const perParticipant = participantBounds(model, certain, filtered.allowed);
	return {
		perParticipant,
		total: perParticipant.reduce((sum, least) => sum + least, 0),
		allowed: filtered.allowed
	};
};
