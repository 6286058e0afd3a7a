// Simulated annealing over Kempe chains and ejections: a worse timetable is accepted with a
// probability that falls as the temperature does.
// Source: Kirkpatrick, Gelatt, Vecchi (Science 220, 1983).
import { falling } from './acceptance.ts';
import type { Prices } from './energy.ts';
import { energyOf } from './energy.ts';
import { forceHold } from './eject.ts';
import { tryHold } from './hold-meeting.ts';
import type { Incumbent } from './incumbent.ts';
import type { ChainSearch } from './kempe-chains.ts';
import { createChainSearch, isSimple } from './kempe-chains.ts';
import type { Random } from './random.ts';
import { createSlides } from './slides.ts';
import type { Timetable } from './timetable.ts';

/** The slot that was promised, one that closes a break, or any allowed slot; -1 when none. */
const chooseSlot = (timetable: Timetable, m: number, random: Random): number => {
	const { model, attendeeOf, meetingAt, slotOf } = timetable;
	const { slotCount, seatStart, allowed } = model;
	const row = m * slotCount;
	const former = model.formerSlot[m]!;
	if (former >= 0 && former !== slotOf[m] && allowed[row + former] && random.below(3) === 0)
		return former;
	if (slotOf[m]! >= 0 && random.below(3) > 0) {
		const seats = seatStart[m + 1]! - seatStart[m]!;
		const p = attendeeOf[seatStart[m]! + random.below(seats)]!;
		if (timetable.runs[p]! > 1) {
			const start = random.below(slotCount);
			for (let step = 0; step < slotCount; step++) {
				const t = (start + step) % slotCount;
				if (!allowed[row + t] || t === slotOf[m] || meetingAt[p * slotCount + t]! >= 0) continue;
				const isBeside =
					(t > 0 && meetingAt[p * slotCount + t - 1]! >= 0) ||
					(t + 1 < slotCount && meetingAt[p * slotCount + t + 1]! >= 0);
				if (isBeside) return t;
			}
		}
	}
	for (let tries = 0; tries < 6; tries++) {
		const t = random.below(slotCount);
		if (allowed[row + t] && t !== slotOf[m]) return t;
	}
	return -1;
};

/** A meeting of somebody with a break more often than not. */
const chooseMeeting = (timetable: Timetable, random: Random): number => {
	const { model, attendeeOf, runs } = timetable;
	const { movable } = model;
	let m = movable[random.below(movable.length)]!;
	for (let tries = random.below(8); tries > 0; tries--) {
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
			if (attendeeOf[seat]! >= 0 && runs[attendeeOf[seat]!]! > 1) return m;
		m = movable[random.below(movable.length)]!;
	}
	return m;
};

/** Holds or moves meeting m by force; false, with steps to be undone, when that is impossible. */
const push = (timetable: Timetable, m: number, t: number, random: Random): boolean => {
	if (timetable.slotOf[m]! >= 0) timetable.drop(m);
	return tryHold(timetable, m, t) || forceHold(timetable, m, t, random);
};

/** A meeting to move: one that waits, every third time, the heavier of two, or one that is held. */
const chooseAny = (timetable: Timetable, random: Random): number => {
	const { waiting, model } = timetable;
	if (waiting.length === 0 || random.below(3) > 0) return chooseMeeting(timetable, random);
	const one = waiting[random.below(waiting.length)]!;
	const other = waiting[random.below(waiting.length)]!;
	return model.weight[one]! >= model.weight[other]! ? one : other;
};

/** How many breaks the people of meeting m gain by its move to slot t, if all are idle there. */
const tears = (timetable: Timetable, m: number, t: number): number => {
	const { model, attendeeOf, meetingAt, runs } = timetable;
	const { seatStart, slotCount } = model;
	const from = timetable.slotOf[m]!;
	let gained = 0;
	for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
		const p = attendeeOf[seat]!;
		const row = p * slotCount;
		if (meetingAt[row + t]! >= 0) continue;
		let after = runs[p]!;
		if (from > 0 && meetingAt[row + from - 1]! >= 0) after++;
		if (from + 1 < slotCount && meetingAt[row + from + 1]! >= 0) after++;
		if (t > 0 && t - 1 !== from && meetingAt[row + t - 1]! >= 0) after--;
		if (t + 1 < slotCount && t + 1 !== from && meetingAt[row + t + 1]! >= 0) after--;
		gained += Math.max(0, after - 1) - Math.max(0, runs[p]! - 1);
	}
	return gained;
};

/** Whether a chain can be swapped for meeting m, or only brute force moves it. */
const prefersChain = (timetable: Timetable, m: number, random: Random): boolean =>
	timetable.slotOf[m]! >= 0 && timetable.model.length[m] === 1 && random.below(12) > 0;

/**
 * When everything is held, all moves but one of so many are slides. They do not know the order that
 * some meetings must keep.
 */
const slidesOfFree = 32;
const slidesOfOrdered = 2;

export type Cooling = {
	readonly hot: number;
	readonly cold: number;
	readonly steps: number;
	/** How far the cooling is, from 0 to 1; by steps when left out. */
	readonly progress?: () => number;
};

/** Anneals for so many steps, offering every improvement; stops early when told. */
export const anneal = (
	timetable: Timetable,
	incumbent: Incumbent,
	prices: Prices,
	cooling: Cooling,
	random: Random,
	shouldStop: () => boolean
): number => {
	const { hot, cold, steps } = cooling;
	const { slotCount, movable } = timetable.model;
	if (movable.length === 0) return 0;
	const chains: ChainSearch = createChainSearch(timetable);
	// After a release a move costs promises before it saves breaks.
	const isNew = timetable.model.formerSlot.every((slot) => slot === -1);
	const slides = isNew && isSimple(timetable.model) ? createSlides(timetable) : undefined;
	const slidesOf = timetable.model.hasOrder ? slidesOfOrdered : slidesOfFree;
	let temperature = hot;
	let oneMore = falling(1 / temperature);
	/** One draw for all questions about one move. */
	let luck = 0;
	const accepts = (worse: number) =>
		worse <= 0 || luck < (worse === 1 ? oneMore : falling(worse / temperature));
	let energy = energyOf(timetable.tally, prices);
	for (let done = 0; done < steps; done++) {
		if ((done & 255) === 255) {
			const left = 1 - (cooling.progress?.() ?? done / steps);
			temperature = cold + (hot - cold) * left * left;
			oneMore = falling(1 / temperature);
			if (shouldStop()) return done;
		}
		luck = random.fraction();
		const isSlide =
			slides !== undefined && timetable.waiting.length === 0 && random.below(slidesOf) > 0;
		const slide = isSlide ? slides.propose(random) : -1;
		if (isSlide && (slide < 0 || !accepts(slides.added()))) continue;
		const m = isSlide ? Math.floor(slide / slotCount) : chooseAny(timetable, random);
		const t = isSlide ? slide % slotCount : chooseSlot(timetable, m, random);
		if (t < 0) continue;
		const isChain = isSlide || prefersChain(timetable, m, random);
		// Most moves tear apart the runs of the very people who meet: no need to look further.
		if (isChain && !isSlide && tears(timetable, m, t) >= 2 && !accepts(1)) continue;
		if (isChain && !chains.plan(m, t, random)) continue;
		const added = isChain ? chains.price(prices) : undefined;
		if (added !== undefined && !accepts(added)) continue;
		const isPossible = isChain ? chains.move() : push(timetable, m, t, random);
		const next = isPossible ? energyOf(timetable.tally, prices) : Infinity;
		if (!isPossible || (added === undefined && !accepts(next - energy))) {
			timetable.undo();
			continue;
		}
		timetable.keep();
		energy = next;
		incumbent.offer(timetable);
	}
	return steps;
};
