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

const sumOfLightest = (weights: number[], count: number): number =>
	weights
		.sort((a, b) => a - b)
		.slice(0, Math.max(0, count))
		.reduce((sum, weight) => sum + weight, 0);

/**
 * The least weight that any schedule leaves out: more meetings than places in all slots together,
 * or more than each person alone has time for (a meeting counts once per seat, hence the share).
 */
export const boundUnscheduledWeight = (model: Model): number => {
	const { meetingCount, slotCount, seatStart } = model;
	const room = model.room.reduce((sum, places) => sum + places, 0);
	const inRoom = sumOfLightest([...model.weight], meetingCount - room);
	const lists = meetingsByParticipant(model, () => true);
	let mostSeats = 1;
	for (let m = 0; m < meetingCount; m++)
		mostSeats = Math.max(mostSeats, seatStart[m + 1]! - seatStart[m]!);
	let inTime = 0;
	lists.forEach((own, p) => {
		let free = 0;
		for (let t = 0; t < slotCount; t++) free += model.available[p * slotCount + t]!;
		const most = Math.min(free, model.maximum[p]!);
		const weights = own.map((m) => model.weight[m]!);
		inTime += sumOfLightest(weights, own.length - most);
	});
	return Math.max(inRoom, inTime / mostSeats);
};
