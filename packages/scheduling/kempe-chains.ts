// Swaps two slots for a chain of meetings that hang together by their people: everybody in the
// chain stays free of clashes. When a table would be missing, a second chain is added that brings
// one back. Source: Kempe chains for timetabling, Thompson and Dowsland (1996).
import type { Timetable } from './timetable.ts';
import type { Random } from './random.ts';
import { findKind, orderAllows } from './hold-meeting.ts';

const longestChain = 80;

/** Adds the meetings that must swap with those of `chain` from position `from` on. */
const closeChain = (timetable: Timetable, chain: number[], from: number, a: number, b: number) => {
	const { model, slotOf, meetingAt, attendeeOf } = timetable;
	const { slotCount, seatStart, length, allowed } = model;
	for (let next = from; next < chain.length; next++) {
		const m = chain[next]!;
		const target = slotOf[m] === a ? b : a;
		if (length[m] !== 1 || !allowed[m * slotCount + target]) return false;
		if (chain.length > longestChain) return false;
		for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
			const p = attendeeOf[seat]!;
			if (!model.available[p * slotCount + target]) return false;
			const other = meetingAt[p * slotCount + target]!;
			if (other >= 0 && !chain.includes(other)) chain.push(other);
		}
	}
	return true;
};

const overflow = (timetable: Timetable, chain: readonly number[], a: number, b: number): number => {
	const { model, slotOf, used } = timetable;
	if (model.kindCount > 1) return 0;
	let toB = 0;
	for (const m of chain) toB += slotOf[m] === a ? 1 : -1;
	if (toB > 0 && used[b]! + toB > model.room[b]!) return b + 1;
	if (toB < 0 && used[a]! - toB > model.room[a]!) return a + 1;
	return 0;
};

/** Brings the table count of both slots in order by chains that run the other way. */
const balance = (
	timetable: Timetable,
	chain: number[],
	a: number,
	b: number,
	random: Random
): boolean => {
	for (let tries = 0; tries < 4; tries++) {
		const full = overflow(timetable, chain, a, b);
		if (full === 0) return true;
		const list = timetable.begins[full - 1]!;
		const extra = list[random.below(list.length)]!;
		if (chain.includes(extra)) continue;
		const before = chain.length;
		chain.push(extra);
		if (!closeChain(timetable, chain, before, a, b)) chain.length = before;
	}
	return overflow(timetable, chain, a, b) === 0;
};

/**
 * Moves meeting m to slot b and lets its chain swap the two slots. Returns false, with steps to be
 * undone, when the chain runs into a rule.
 */
export const swapChain = (timetable: Timetable, m: number, b: number, random: Random): boolean => {
	const { slotOf, kindOf, model } = timetable;
	const a = slotOf[m]!;
	const chain = [m];
	if (!closeChain(timetable, chain, 0, a, b)) return false;
	if (!balance(timetable, chain, a, b, random)) return false;
	const targets = chain.map((member) => (slotOf[member] === a ? b : a));
	const kinds = chain.map((member) => kindOf[member]!);
	for (const member of chain) timetable.drop(member);
	for (let i = 0; i < chain.length; i++) {
		const member = chain[i]!;
		if (model.hasOrder && !orderAllows(timetable, member, targets[i]!)) return false;
		const kind = findKind(timetable, member, targets[i]!, kinds[i]!);
		if (kind < 0) return false;
		timetable.hold(member, targets[i]!, kind);
	}
	return true;
};
