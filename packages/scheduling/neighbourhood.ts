// Chooses which meetings a repair may move while all others stay: those of a person with a break
// and of the people around, or all in a few slots. The size adapts to what can be searched through.
// Source: large neighbourhood search, Shaw (CP 1998).
import type { Incumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import type { Random } from './random.ts';

export type Neighbourhoods = {
	/** Marks with 1 the meetings that may move. */
	readonly choose: () => Uint8Array;
	/** Tells what became of the last choice. */
	readonly learn: (outcome: 'better' | 'searched-through' | 'too-large') => void;
};

const smallest = 8;

type People = {
	readonly meetings: readonly (readonly number[])[];
	readonly excess: readonly number[];
};

/** The meetings of each person in the incumbent, and the people with more breaks than they must. */
const readPeople = (model: Model, incumbent: Incumbent, least: Int32Array): People => {
	const meetings: number[][] = Array.from({ length: model.participantCount }, () => []);
	const busy = new Uint8Array(model.participantCount * model.slotCount);
	for (let m = 0; m < model.meetingCount; m++) {
		if (incumbent.slotOf[m]! < 0) continue;
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
			const p = incumbent.attendeeOf[seat]!;
			meetings[p]!.push(m);
			for (let u = 0; u < model.length[m]!; u++)
				busy[p * model.slotCount + incumbent.slotOf[m]! + u] = 1;
		}
	}
	const excess: number[] = [];
	for (let p = 0; p < model.participantCount; p++) {
		let runs = 0;
		for (let u = 0; u < model.slotCount; u++)
			if (busy[p * model.slotCount + u] && (u === 0 || !busy[p * model.slotCount + u - 1])) runs++;
		if (runs - 1 > least[p]!) excess.push(p);
	}
	return { meetings, excess };
};

/** Prepares choices around the incumbent; `least` is what each person's breaks cannot go below. */
export const createNeighbourhoods = (
	model: Model,
	incumbent: Incumbent,
	least: Int32Array,
	random: Random
): Neighbourhoods => {
	const sizes = { people: 25, slots: 2 };
	let kind: keyof typeof sizes = 'people';
	const aroundPeople = (free: Uint8Array) => {
		const { meetings, excess } = readPeople(model, incumbent, least);
		const size = Math.min(sizes.people, model.meetingCount);
		let count = 0;
		const release = (p: number) => {
			for (const m of meetings[p]!)
				if (!free[m]) {
					free[m] = 1;
					count++;
				}
		};
		let p =
			excess.length > 0 ? excess[random.below(excess.length)]! : random.below(meetings.length);
		release(p);
		for (let tries = 0; count < size && tries < 200; tries++) {
			const own = meetings[p]!;
			if (own.length === 0 || random.below(12) === 0) {
				p =
					excess.length > 0 ? excess[random.below(excess.length)]! : random.below(meetings.length);
				release(p);
				continue;
			}
			const m = own[random.below(own.length)]!;
			const first = model.seatStart[m]!;
			p = incumbent.attendeeOf[first + random.below(model.seatStart[m + 1]! - first)]!;
			if (random.below(3) > 0) release(p);
		}
	};
	const inSlots = (free: Uint8Array) => {
		const chosen = new Set<number>();
		const wanted = Math.min(Math.floor(sizes.slots), model.slotCount);
		const start = random.below(model.slotCount);
		if (random.below(2) === 0)
			for (let i = 0; i < wanted; i++) chosen.add((start + i) % model.slotCount);
		else while (chosen.size < wanted) chosen.add(random.below(model.slotCount));
		for (let m = 0; m < model.meetingCount; m++) if (chosen.has(incumbent.slotOf[m]!)) free[m] = 1;
	};
	return {
		choose: () => {
			const free = new Uint8Array(model.meetingCount);
			kind = random.below(3) === 0 ? 'slots' : 'people';
			if (kind === 'slots') inSlots(free);
			else aroundPeople(free);
			for (let m = 0; m < model.meetingCount; m++) if (incumbent.slotOf[m]! < 0) free[m] = 1;
			return free;
		},
		learn: (outcome) => {
			if (outcome === 'searched-through') sizes[kind] *= 1.03;
			if (outcome === 'too-large') sizes[kind] *= 0.93;
			sizes.people = Math.max(smallest, Math.min(sizes.people, model.meetingCount));
			sizes.slots = Math.max(2, Math.min(sizes.slots, model.slotCount));
		}
	};
};
