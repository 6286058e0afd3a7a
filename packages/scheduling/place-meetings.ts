// Chooses the very place of each held meeting: within its kind, where its people already are, so
// that they change tables as seldom as possible; released meetings keep their table.
import type { Model } from './model.ts';

type Held = {
	readonly slotOf: Int32Array;
	readonly kindOf: Int32Array;
	readonly attendeeOf: Int32Array;
};

/** The place index of each meeting, or -1 when it is not held. */
export const placeMeetings = (model: Model, held: Held): Int32Array => {
	const { slotCount, meetingCount, problem, length, seatStart } = model;
	const placeOf = new Int32Array(meetingCount).fill(-1);
	const byKind: number[][] = Array.from({ length: model.kindCount }, () => []);
	model.kindOfPlace.forEach((kind, place) => byKind[kind]!.push(place));
	const left = new Int32Array(problem.places.length);
	const lastPlace = new Int32Array(model.participantCount).fill(-1);
	const begins: number[][] = Array.from({ length: slotCount }, () => []);
	for (let m = 0; m < meetingCount; m++) if (held.slotOf[m]! >= 0) begins[held.slotOf[m]!]!.push(m);
	let running: number[] = [];

	for (let t = 0; t < slotCount; t++) {
		problem.places.forEach((place, index) => (left[index] = place.capacity ?? 1));
		running = running.filter((m) => held.slotOf[m]! + length[m]! > t);
		for (const m of running) left[placeOf[m]!]!--;
		const open: number[] = [];
		const settle = (m: number, place: number) => {
			placeOf[m] = place;
			left[place]!--;
		};
		for (const m of begins[t]!) {
			const former = model.formerSlot[m] === t ? model.formerPlace[m]! : -1;
			const stays =
				former >= 0 && model.kindOfPlace[former] === held.kindOf[m] && left[former]! > 0;
			if (stays) settle(m, former);
			else open.push(m);
		}
		const rest: number[] = [];
		for (const m of open) {
			let chosen = -1;
			for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
				const place = lastPlace[held.attendeeOf[seat]!]!;
				if (place < 0 || left[place]! <= 0) continue;
				if (model.kindOfPlace[place] === held.kindOf[m]) chosen = place;
			}
			if (chosen >= 0) settle(m, chosen);
			else rest.push(m);
		}
		const next = new Int32Array(model.kindCount);
		for (const m of rest) {
			const places = byKind[held.kindOf[m]!]!;
			while (left[places[next[held.kindOf[m]!]!]!]! <= 0) next[held.kindOf[m]!]!++;
			settle(m, places[next[held.kindOf[m]!]!]!);
		}
		for (const m of begins[t]!) {
			running.push(m);
			for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++)
				lastPlace[held.attendeeOf[seat]!] = placeOf[m]!;
		}
	}
	return placeOf;
};

/** How often people sit at another place than at their meeting before. */
export const countPlaceChanges = (model: Model, held: Held, placeOf: Int32Array): number => {
	const order = [...held.slotOf.keys()].filter((m) => held.slotOf[m]! >= 0);
	order.sort((a, b) => held.slotOf[a]! - held.slotOf[b]!);
	const last = new Int32Array(model.participantCount).fill(-1);
	let changes = 0;
	for (const m of order)
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
			const p = held.attendeeOf[seat]!;
			if (last[p]! >= 0 && last[p] !== placeOf[m]) changes++;
			last[p] = placeOf[m]!;
		}
	return changes;
};
