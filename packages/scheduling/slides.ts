// Proposes moves that leave one person with no more breaks than before: a meeting leaves the end of a
// run, or stands alone, and comes beside another. Of all moves of an event few are so; whoever looks
// for them among moves drawn at random looks long.
import { bitAt, countBits, countRuns } from './bits.ts';
import type { Random } from './random.ts';
import type { Timetable } from './timetable.ts';

export type Slides = {
	/** Draws a move: -1 when there is none, else a meeting times the number of slots plus a slot. */
	readonly propose: (random: Random) => number;
	/** The breaks that the last proposal adds if its chain may move. */
	readonly added: () => number;
};

/** So many people at most are drawn for one who has a break; now and then the first one will do. */
const mostTries = 16;
/** Paths that take longer to walk are left to the chain. */
const longestPath = 40;

/** For problems of one kind of places and 32 slots at most. */
export const createSlides = (timetable: Timetable): Slides => {
	const { model, busy, runs, meetingAt, partnerAt } = timetable;
	const { slotCount, participantCount, available } = model;
	const free = new Int32Array(participantCount);
	for (let p = 0; p < participantCount; p++)
		for (let t = 0; t < slotCount; t++) if (available[p * slotCount + t]) free[p]! |= 1 << t;
	let added = 0;

	/** The person at the other end of the chain that begins with p's meeting in slot a; -1 if unclear. */
	const farEnd = (p: number, a: number, b: number): number => {
		let at = p;
		let slot = a;
		for (let step = 0; step < longestPath; step++) {
			at = partnerAt[at * slotCount + slot]!;
			if (at < 0) return -1;
			slot = slot === a ? b : a;
			if (((busy[at]! >>> slot) & 1) === 0) return at;
		}
		return -1;
	};

	return {
		propose: (random) => {
			let p = random.below(participantCount);
			for (let tries = random.below(mostTries); tries > 0 && runs[p]! < 2; tries--)
				p = random.below(participantCount);
			const mask = busy[p]!;
			const up = mask << 1;
			const down = mask >>> 1;
			const from = mask & ~(up & down);
			const to = free[p]! & ~mask & (up | down);
			if (from === 0 || to === 0) return -1;
			const a = bitAt(from, random.below(countBits(from)));
			const b = bitAt(to, random.below(countBits(to)));
			const flip = (1 << a) ^ (1 << b);
			added = countRuns(mask ^ flip) - runs[p]!;
			if (added > 0) return -1;
			const z = farEnd(p, a, b);
			if (z >= 0) {
				if ((flip & ~busy[z]! & ~free[z]!) !== 0) return -1;
				added += countRuns(busy[z]! ^ flip) - runs[z]!;
			}
			return meetingAt[p * slotCount + a]! * slotCount + b;
		},
		added: () => added
	};
};
