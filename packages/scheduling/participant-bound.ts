// What each participant alone must have: the fewest runs of busy slots into which his or her own
// meetings can be matched, one each. The sum over participants bounds the breaks of any schedule.
// Source: the per-participant lower bound of Bofill et al. (JAIR 74, 2022), sharpened by matching.
import type { Model } from './model.ts';
import { matchToSlots } from './slot-matching.ts';

const mostNodes = 20_000;

/** Whether `own` fit into `runs` runs; true too when that takes too long to find out. */
const fitInto = (
	runs: number,
	own: readonly number[],
	slotCount: number,
	allowed: Uint8Array
): boolean => {
	const isForced = new Uint8Array(slotCount);
	for (const m of own) {
		let only = -1;
		let choices = 0;
		for (let t = 0; t < slotCount; t++)
			if (allowed[m * slotCount + t]) {
				only = t;
				choices++;
			}
		if (choices === 1) isForced[only] = 1;
	}
	const chosen = new Uint8Array(slotCount);
	let nodes = 0;
	/** Every chosen slot is used, and all meetings fit into the chosen ones and those from t on. */
	const canStillFit = (t: number): boolean => {
		const all = matchToSlots(
			own.length,
			slotCount,
			(index, u) => allowed[own[index]! * slotCount + u] === 1 && (u >= t || chosen[u] === 1)
		);
		if (all.size < own.length) return false;
		const picked: number[] = [];
		for (let u = 0; u < t; u++) if (chosen[u]) picked.push(u);
		const used = matchToSlots(
			picked.length,
			own.length,
			(index, meeting) => allowed[own[meeting]! * slotCount + picked[index]!] === 1
		);
		return used.size === picked.length;
	};
	const extend = (t: number, picked: number, begun: number): boolean => {
		if (picked === own.length) {
			for (let u = t; u < slotCount; u++) if (isForced[u]) return false;
			return canStillFit(slotCount);
		}
		if (t === slotCount || own.length - picked > slotCount - t) return false;
		if (++nodes > mostNodes) return true;
		const isInside = t > 0 && chosen[t - 1] === 1;
		if (isInside || begun < runs) {
			chosen[t] = 1;
			if (canStillFit(t + 1) && extend(t + 1, picked + 1, begun + (isInside ? 0 : 1))) return true;
			chosen[t] = 0;
		}
		if (isForced[t]) return false;
		if (isInside && begun === runs) return false;
		return canStillFit(t + 1) && extend(t + 1, picked, begun);
	};
	return extend(0, 0, 0);
};

/** Whether some run of slots is open to every meeting: then nothing needs matching. */
const hasOpenRun = (own: readonly number[], slotCount: number, allowed: Uint8Array): boolean => {
	let run = 0;
	for (let t = 0; t < slotCount; t++) {
		run = own.every((m) => allowed[m * slotCount + t]) ? run + 1 : 0;
		if (run >= own.length) return true;
	}
	return own.length === 0;
};

/** The fewest breaks that a participant who holds exactly `own` can have. */
export const fewestBreaks = (
	own: readonly number[],
	slotCount: number,
	allowed: Uint8Array
): number => {
	if (hasOpenRun(own, slotCount, allowed)) return 0;
	let runs = 1;
	while (runs < own.length && !fitInto(runs, own, slotCount, allowed)) runs++;
	return own.length === 0 ? 0 : runs - 1;
};

/** A lower bound per participant, for schedules that hold every meeting of the lists given. */
export const participantBounds = (
	model: Model,
	lists: readonly (readonly number[])[],
	allowed: Uint8Array
): Int32Array =>
	Int32Array.from(lists, (own) =>
		own.some((m) => model.length[m]! > 1) ? 0 : fewestBreaks(own, model.slotCount, allowed)
	);
