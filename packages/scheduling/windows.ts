// Gives each person a window of neighbouring slots for all of his or her meetings, so that people who
// meet are there together and no slot is asked for more than it holds: who comes early and who comes
// late is settled before any meeting is held. Found by annealing, for a window costs little to move.
import { falling } from './acceptance.ts';
import type { Model } from './model.ts';
import type { Random } from './random.ts';

export type Windows = {
	/** The first and the last slot of each person's window. */
	readonly first: Int32Array;
	readonly last: Int32Array;
};

/** Windows that fit well are worth more than the time to find them, where that is not too long. */
const movesPerPerson = (people: number) => (people > 20_000 ? 200 : 500);
const hot = 0.6;
const cold = 0.03;
/** What it costs to ask a full slot for one more seat: little while windows still move, more later. */
const crowding = { early: 0.15, late: 0.4 };

/** Whom each person certainly meets in pairs: peers[start[p]] to peers[start[p + 1] - 1]. */
const listPeers = (model: Model) => {
	const { meetingCount, participantCount, seatStart, candidateStart, candidates } = model;
	const start = new Int32Array(participantCount + 2);
	const pairs: number[] = [];
	for (let m = 0; m < meetingCount; m++) {
		const first = candidateStart[seatStart[m]!]!;
		const isPair = seatStart[m + 1]! - seatStart[m]! === 2;
		if (!isPair || candidateStart[seatStart[m + 1]!]! - first !== 2) continue;
		pairs.push(first);
		start[candidates[first]! + 2]!++;
		start[candidates[first + 1]! + 2]!++;
	}
	for (let p = 0; p < participantCount; p++) start[p + 2]! += start[p + 1]!;
	const peers = new Int32Array(2 * pairs.length);
	for (const pair of pairs)
		for (let side = 0; side < 2; side++)
			peers[start[candidates[pair + side]! + 1]!++] = candidates[pair + 1 - side]!;
	return { peers, start };
};

/** The shortest spans with so many slots in which p is there, each as its first and last slot. */
const spansOf = (model: Model, p: number, count: number): Int32Array => {
	const { slotCount, available } = model;
	const spans: number[] = [];
	let shortest = slotCount + 1;
	for (let from = 0; from < slotCount; from++) {
		let left = count;
		let end = from;
		for (; end < slotCount && left > 0; end++) left -= available[p * slotCount + end]!;
		if (left > 0 || end - from > shortest || !available[p * slotCount + from]) continue;
		if (end - from < shortest) spans.length = 0;
		shortest = end - from;
		spans.push(from, end - 1);
	}
	return Int32Array.from(spans.length > 0 ? spans : [0, slotCount - 1]);
};

/** Chooses a window for each person. */
export const chooseWindows = (model: Model, random: Random): Windows => {
	const { participantCount, slotCount } = model;
	const { peers, start } = listPeers(model);
	const first = new Int32Array(participantCount);
	const last = new Int32Array(participantCount);
	const seats = new Int32Array(slotCount);
	model.room.forEach((room, row) => (seats[row % slotCount]! += 2 * room));
	const asked = new Int32Array(slotCount);
	const settle = (p: number, from: number, to: number) => {
		first[p] = from;
		last[p] = to;
		for (let t = from; t <= to; t++) asked[t]!++;
	};
	const spans = Array.from({ length: participantCount }, (_, p) =>
		spansOf(model, p, start[p + 1]! - start[p]!)
	);
	for (let p = 0; p < participantCount; p++) {
		const pick = 2 * random.below(spans[p]!.length >> 1);
		settle(p, spans[p]![pick]!, spans[p]![pick + 1]!);
	}

	/** Two who are together for few slots will hardly find one that is free for both. */
	const worth = Float64Array.from({ length: slotCount + 1 }, (_, shared) => 1 / (1 + shared));
	let crowded = crowding.early;
	/** What it adds to move the window of p. */
	const costOfMove = (p: number, from: number, to: number): number => {
		const [ownFirst, ownLast] = [first[p]!, last[p]!];
		let cost = 0;
		for (let i = start[p]!; i < start[p + 1]!; i++) {
			const q = peers[i]!;
			const begin = first[q]!;
			const end = last[q]!;
			cost += worth[Math.max(0, Math.min(to, end) - Math.max(from, begin) + 1)]!;
			cost -= worth[Math.max(0, Math.min(ownLast, end) - Math.max(ownFirst, begin) + 1)]!;
		}
		for (let t = from; t <= to; t++)
			if ((t < ownFirst || t > ownLast) && asked[t]! >= seats[t]!) cost += crowded;
		for (let t = ownFirst; t <= ownLast; t++)
			if ((t < from || t > to) && asked[t]! > seats[t]!) cost -= crowded;
		return cost;
	};
	const steps = movesPerPerson(participantCount) * participantCount;
	for (let step = 0; step < steps; step++) {
		const left = 1 - step / steps;
		const temperature = cold + (hot - cold) * left * left;
		crowded = crowding.late + (crowding.early - crowding.late) * left;
		const p = random.below(participantCount);
		const pick = 2 * random.below(spans[p]!.length >> 1);
		const from = spans[p]![pick]!;
		const to = spans[p]![pick + 1]!;
		if (from === first[p]) continue;
		const worse = costOfMove(p, from, to);
		if (worse > 0 && random.fraction() >= falling(worse / temperature)) continue;
		for (let t = first[p]!; t <= last[p]!; t++) asked[t]!--;
		settle(p, from, to);
	}
	return { first, last };
};
