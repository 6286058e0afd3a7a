// Removes the slots that meetings which must be held can never take, and names the cause when
// nothing is left: order along chains, people in two places, full slots, people with too much.
// Source: bounds propagation and all-different filtering (Régin, AAAI 1994).
import { clip } from './read-field.ts';
import type { Model } from './model.ts';
import { filterChoices, findCrowd, matchToSlots } from './slot-matching.ts';

export type Propagation =
	| { readonly ok: true; readonly allowed: Uint8Array }
	| { readonly ok: false; readonly cause: string };

class DeadEnd extends Error {}

/** The people who sit in meeting m whatever happens. */
export const certainAttendees = (model: Model, m: number): number[] => {
	const people: number[] = [];
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
		const first = model.candidateStart[seat]!;
		if (model.candidateStart[seat + 1]! - first === 1) people.push(model.candidates[first]!);
	}
	return people;
};

/** For each participant the meetings of the given set in which he or she certainly sits. */
export const meetingsByParticipant = (model: Model, isHeld: (m: number) => boolean): number[][] => {
	const lists: number[][] = Array.from({ length: model.participantCount }, () => []);
	for (let m = 0; m < model.meetingCount; m++)
		if (isHeld(m)) for (const p of certainAttendees(model, m)) lists[p]!.push(m);
	return lists;
};

/** Filters slots for the meetings that must be held. */
export const propagate = (model: Model, mustHold: Uint8Array): Propagation => {
	const allowed = model.allowed.slice();
	const { problem, slotCount, meetingCount, length } = model;
	const nameOf = (m: number) => clip(problem.meetings[m]!.id).slice(1, -1);
	const personOf = (p: number) => clip(problem.participants[p]!.id).slice(1, -1);
	const slotName = (t: number) => clip(problem.slots[t]!.id).slice(1, -1);
	const list = (names: readonly string[]) =>
		names.length > 6 ? `${names.slice(0, 6).join(', ')}, …` : names.join(', ');
	const because: string[][] = Array.from({ length: meetingCount }, () => []);
	let isStable = false;

	const remove = (m: number, t: number, reason: () => string) => {
		allowed[m * slotCount + t] = 0;
		isStable = false;
		if (because[m]!.length < 40) {
			const text = reason();
			if (!because[m]!.includes(text)) because[m]!.push(text);
		}
		for (let u = 0; u < slotCount; u++) if (allowed[m * slotCount + u]) return;
		const people = certainAttendees(model, m).map(personOf);
		const whose = people.length > 0 ? ` of ${list(people)}` : '';
		throw new DeadEnd(`${nameOf(m)}${whose} has no slot left: ${list(because[m]!)}`);
	};

	const firstOf = (m: number) => {
		for (let t = 0; ; t++) if (allowed[m * slotCount + t]) return t;
	};
	const lastOf = (m: number) => {
		for (let t = slotCount - 1; ; t--) if (allowed[m * slotCount + t]) return t;
	};
	const held: number[] = [];
	for (let m = 0; m < meetingCount; m++) if (mustHold[m]) held.push(m);

	const keepOrder = () => {
		for (const m of held)
			for (const before of model.earlier[m]!) {
				if (!mustHold[before]) continue;
				const soonest = firstOf(before) + length[before]!;
				for (let t = firstOf(m); t < soonest && t < slotCount; t++)
					if (allowed[m * slotCount + t])
						remove(
							m,
							t,
							() =>
								`it comes after ${nameOf(before)}, which ends with ${slotName(soonest - 1)} at the earliest`
						);
				const latest = lastOf(m) - length[before]!;
				for (let t = lastOf(before); t > latest && t >= 0; t--)
					if (allowed[before * slotCount + t])
						remove(
							before,
							t,
							() =>
								`it comes before ${nameOf(m)}, which begins at ${slotName(lastOf(m))} at the latest`
						);
			}
	};

	const lists = meetingsByParticipant(model, (m) => mustHold[m] === 1);
	const keepPersonApart = (p: number) => {
		const own = lists[p]!;
		const short = own.filter((m) => length[m] === 1);
		// A long meeting whose choices overlap takes their common slots for certain.
		const taken = new Int32Array(slotCount).fill(-1);
		for (const m of own)
			if (length[m]! > 1) for (let u = lastOf(m); u < firstOf(m) + length[m]!; u++) taken[u] = m;
		const fits = (index: number, t: number) =>
			allowed[short[index]! * slotCount + t] === 1 && taken[t]! < 0;
		const matching = matchToSlots(short.length, slotCount, fits);
		if (matching.size < short.length) {
			const crowd = findCrowd(matching, fits);
			const names = list(crowd.meetings.map((index) => nameOf(short[index]!)));
			let free = 0;
			for (let t = 0; t < slotCount; t++) free += model.available[p * slotCount + t]!;
			const needed = own.reduce((sum, m) => sum + length[m]!, 0);
			if (needed > free && needed === own.length)
				throw new DeadEnd(`${personOf(p)} has ${needed} meetings but only ${free} free slots`);
			const slots = list([...crowd.slots].sort((a, b) => a - b).map(slotName));
			throw new DeadEnd(
				`${personOf(p)} has ${crowd.meetings.length} meetings (${names}) for only ` +
					`${crowd.slots.length} possible slot${crowd.slots.length === 1 ? '' : 's'} (${slots})`
			);
		}
		for (let index = 0; index < short.length; index++)
			for (let t = 0; t < slotCount; t++)
				if (taken[t]! >= 0 && allowed[short[index]! * slotCount + t])
					remove(
						short[index]!,
						t,
						() => `${personOf(p)} is in ${nameOf(taken[t]!)} at ${slotName(t)}`
					);
		filterChoices(matching, fits, (index, t) =>
			remove(short[index]!, t, () => `other meetings of ${personOf(p)} take ${slotName(t)}`)
		);
	};

	const checkLoad = (p: number) => {
		const own = lists[p]!;
		if (own.length > model.maximum[p]!)
			throw new DeadEnd(
				`${personOf(p)} has ${own.length} required meetings but may have at most ${model.maximum[p]}`
			);
		let free = 0;
		for (let t = 0; t < slotCount; t++) free += model.available[p * slotCount + t]!;
		const needed = own.reduce((sum, m) => sum + length[m]!, 0);
		if (needed <= free) return;
		const slots = needed > own.length ? ` that take ${needed} slots` : '';
		throw new DeadEnd(
			`${personOf(p)} has ${own.length} meetings${slots} but only ${free} free slots`
		);
	};

	const totalRoom = new Int32Array(slotCount);
	for (let row = 0; row < model.room.length; row++) totalRoom[row % slotCount]! += model.room[row]!;
	const keepRoom = () => {
		const load = new Int32Array(slotCount);
		const isSure = new Uint8Array(meetingCount * slotCount);
		for (const m of held)
			for (let u = lastOf(m); u < firstOf(m) + length[m]!; u++) {
				load[u]!++;
				isSure[m * slotCount + u] = 1;
			}
		for (let u = 0; u < slotCount; u++)
			if (load[u]! > totalRoom[u]!)
				throw new DeadEnd(
					`${load[u]} meetings can only be held at ${slotName(u)}, where there are ${totalRoom[u]} places`
				);
		for (const m of held)
			for (let t = firstOf(m); t < slotCount; t++) {
				if (!allowed[m * slotCount + t]) continue;
				for (let u = t; u < t + length[m]!; u++)
					if (load[u] === totalRoom[u] && !isSure[m * slotCount + u]) {
						remove(m, t, () => `all places are taken at ${slotName(u)}`);
						break;
					}
			}
	};

	try {
		for (let p = 0; p < model.participantCount; p++) if (lists[p]!.length > 0) checkLoad(p);
		for (const m of held) {
			let isPossible = false;
			for (let t = 0; t < slotCount; t++) if (allowed[m * slotCount + t]) isPossible = true;
			if (isPossible) continue;
			const people = certainAttendees(model, m).map(personOf);
			throw new DeadEnd(
				`${nameOf(m)} has no slot in which ${people.length > 0 ? list(people) : 'its people'} can meet`
			);
		}
		while (!isStable) {
			isStable = true;
			keepOrder();
			for (let p = 0; p < model.participantCount; p++) if (lists[p]!.length > 0) keepPersonApart(p);
			keepRoom();
		}
	} catch (error) {
		if (error instanceof DeadEnd) return { ok: false, cause: error.message };
		throw error;
	}
	return { ok: true, allowed };
};
