// Swaps two slots for a chain of meetings that hang together by their people: everybody in the
// chain stays free of clashes, and only the people at the loose ends of the chain change which slots
// they are busy in, so that a chain is priced before it is moved. When a table would be missing, a
// second chain is added that brings one back.
// Source: Kempe chains for timetabling, Thompson and Dowsland (Annals of OR 63, 1996).
import { countGaps, countRuns } from './bits.ts';
import type { Prices } from './energy.ts';
import { findKind } from './hold-meeting.ts';
import type { Model } from './model.ts';
import type { Random } from './random.ts';
import type { Timetable } from './timetable.ts';

const longestChain = 80;

export type ChainSearch = {
	/** Plans to move meeting m to slot b with its chain; false when a rule forbids it. */
	readonly plan: (m: number, b: number, random: Random) => boolean;
	/** The energy that the planned chain adds, or undefined when only moving it will tell. */
	readonly price: (prices: Prices) => number | undefined;
	/** Moves the planned chain; false, with steps to be undone, when kinds of places do not fit. */
	readonly move: () => boolean;
};

/** Whether prices can be read off the busy slots: one word per person, one kind of place. */
export const isSimple = (model: Model): boolean =>
	model.slotCount <= 32 && model.kindCount === 1 && !model.travel;

export const createChainSearch = (timetable: Timetable): ChainSearch => {
	const { model, slotOf, kindOf, meetingAt, attendeeOf, busy, runs } = timetable;
	const { slotCount, seatStart, length, allowed, available } = model;
	const stamp = new Int32Array(model.meetingCount);
	const chain: number[] = [];
	/** People who are busy in only one of the two slots. */
	const ends: number[] = [];
	const simple = isSimple(model);
	let round = 0;
	let a = 0;
	let b = 0;

	const isMoving = (m: number) => stamp[m] === round;
	const add = (m: number) => {
		stamp[m] = round;
		chain.push(m);
	};

	/** Adds the meetings that must swap with those of the chain from position `from` on. */
	const close = (from: number): boolean => {
		for (let next = from; next < chain.length; next++) {
			const m = chain[next]!;
			const target = slotOf[m] === a ? b : a;
			if (length[m] !== 1 || !allowed[m * slotCount + target]) return false;
			if (chain.length > longestChain) return false;
			for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
				const p = attendeeOf[seat]!;
				const cell = p * slotCount + target;
				if (!available[cell]) return false;
				const other = meetingAt[cell]!;
				if (other < 0) ends.push(p);
				else if (stamp[other] !== round) add(other);
			}
		}
		return true;
	};

	/** The slot that the chain would fill beyond its places, or -1. */
	const overflow = (): number => {
		if (model.kindCount > 1) return -1;
		let toB = 0;
		for (const m of chain) toB += slotOf[m] === a ? 1 : -1;
		if (toB > 0 && timetable.used[b]! + toB > model.room[b]!) return b;
		if (toB < 0 && timetable.used[a]! - toB > model.room[a]!) return a;
		return -1;
	};

	const balance = (random: Random): boolean => {
		let full = overflow();
		for (let tries = 0; full >= 0 && tries < 4; tries++) {
			const list = timetable.begins[full]!;
			const extra = list[random.below(list.length)]!;
			if (isMoving(extra)) continue;
			const before = chain.length;
			const endsBefore = ends.length;
			add(extra);
			if (!close(before)) {
				for (let i = before; i < chain.length; i++) stamp[chain[i]!] = 0;
				chain.length = before;
				ends.length = endsBefore;
			}
			full = overflow();
		}
		return full < 0;
	};

	const slotAfter = (m: number): number => {
		if (!isMoving(m)) return slotOf[m]!;
		return slotOf[m] === a ? b : a;
	};

	const keepsOrder = (): boolean => {
		for (const m of chain) {
			const t = slotAfter(m);
			for (const before of model.earlier[m]!)
				if (slotOf[before]! >= 0 && slotAfter(before) + length[before]! > t) return false;
			for (const after of model.later[m]!)
				if (slotOf[after]! >= 0 && slotAfter(after) <= t) return false;
		}
		return true;
	};

	return {
		plan: (m, target, random) => {
			round++;
			chain.length = 0;
			ends.length = 0;
			a = slotOf[m]!;
			b = target;
			add(m);
			if (!close(0) || !balance(random)) return false;
			return !model.hasOrder || keepsOrder();
		},
		price: (prices) => {
			if (!simple) return undefined;
			const flip = (1 << a) | (1 << b);
			let breaks = 0;
			let idle = 0;
			for (const p of ends) {
				const mask = busy[p]!;
				const after = mask ^ flip;
				breaks += Math.max(0, countRuns(after) - 1) - Math.max(0, runs[p]! - 1);
				if (prices.idle > 0) idle += countGaps(after) - countGaps(mask);
			}
			// Whether a released meeting counts as changed depends on more than its slot.
			for (const m of chain) {
				const former = model.formerSlot[m]!;
				if (former >= 0 && (former === slotOf[m] || former === slotAfter(m))) return undefined;
			}
			return breaks + idle * prices.idle;
		},
		move: () => {
			const targets = chain.map(slotAfter);
			const kinds = chain.map((m) => kindOf[m]!);
			for (const m of chain) timetable.drop(m);
			for (let i = 0; i < chain.length; i++) {
				const kind = findKind(timetable, chain[i]!, targets[i]!, kinds[i]!);
				if (kind < 0) return false;
				timetable.hold(chain[i]!, targets[i]!, kind);
			}
			return true;
		}
	};
};
