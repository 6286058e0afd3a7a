// A timetable under construction: which meeting is where, with its cost kept up to date at every
// step and a trail to take steps back. It never holds two meetings of one person in one slot.
import type { Model } from './model.ts';

export type Tally = {
	requiredMissing: number;
	unscheduledWeight: number;
	belowMinimum: number;
	changed: number;
	breaks: number;
	idleSlots: number;
};

const took = 0;
const freed = 1;

export class Timetable {
	readonly model: Model;
	/** Slot in which each meeting begins, or -1. */
	readonly slotOf: Int32Array;
	readonly kindOf: Int32Array;
	readonly attendeeOf: Int32Array;
	/** Meeting of participant p in slot t, or -1. */
	readonly meetingAt: Int32Array;
	/** Whom participant p meets in slot t when p is busy there; -1 when that is not one person. */
	readonly partnerAt: Int32Array;
	/** How many meetings each participant has, and how many slots and runs they take. */
	readonly held: Int32Array;
	readonly busySlots: Int32Array;
	readonly runs: Int32Array;
	/** Busy slots of each participant as bits, 32 to a word. */
	readonly busy: Int32Array;
	/** Meetings per kind of place and slot. */
	readonly used: Int32Array;
	/** Meetings that begin in slot t; `inSlot[m]` is m's position there. */
	readonly begins: number[][];
	/** Meetings not held. */
	readonly waiting: number[] = [];
	readonly tally: Tally;
	/** Meetings touched since the last `forgetTouched`. */
	readonly touched: number[] = [];
	private readonly position: Int32Array;
	private readonly isTouched: Uint8Array;
	private readonly words: number;
	private readonly trail: number[] = [];

	constructor(model: Model) {
		const { meetingCount, participantCount, slotCount } = model;
		this.model = model;
		this.slotOf = new Int32Array(meetingCount).fill(-1);
		this.kindOf = new Int32Array(meetingCount).fill(-1);
		this.attendeeOf = new Int32Array(model.seatStart[meetingCount]!).fill(-1);
		for (let seat = 0; seat < this.attendeeOf.length; seat++)
			if (model.candidateStart[seat + 1]! - model.candidateStart[seat]! === 1)
				this.attendeeOf[seat] = model.candidates[model.candidateStart[seat]!]!;
		this.meetingAt = new Int32Array(participantCount * slotCount).fill(-1);
		this.partnerAt = new Int32Array(participantCount * slotCount);
		this.held = new Int32Array(participantCount);
		this.busySlots = new Int32Array(participantCount);
		this.runs = new Int32Array(participantCount);
		this.used = new Int32Array(model.kindCount * slotCount);
		this.begins = Array.from({ length: slotCount }, () => []);
		this.position = new Int32Array(meetingCount);
		this.isTouched = new Uint8Array(meetingCount);
		this.words = (slotCount + 31) >> 5;
		this.busy = new Int32Array(participantCount * this.words);
		this.tally = {
			requiredMissing: 0,
			unscheduledWeight: 0,
			belowMinimum: 0,
			changed: 0,
			breaks: 0,
			idleSlots: 0
		};
		for (let m = 0; m < meetingCount; m++) {
			this.position[m] = this.waiting.length;
			this.waiting.push(m);
			this.tally.requiredMissing += model.required[m]!;
			this.tally.unscheduledWeight += model.weight[m]!;
			if (model.formerSlot[m] !== -1) this.tally.changed++;
		}
		for (let p = 0; p < participantCount; p++) if (model.minimum[p]! > 0) this.tally.belowMinimum++;
	}

	/** Holds meeting m from slot t at a place of this kind, with the attendees in `attendeeOf`. */
	hold(m: number, t: number, kind: number): void {
		this.put(m, t, kind);
		this.trail.push(m, took);
	}

	/** Takes meeting m out of the timetable. */
	drop(m: number): void {
		const { model, trail } = this;
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
			trail.push(this.attendeeOf[seat]!);
		trail.push(this.slotOf[m]!, this.kindOf[m]!, m, freed);
		this.take(m);
	}

	/** Takes back every step since the last `keep`. */
	undo(): void {
		const { model, trail } = this;
		while (trail.length > 0) {
			const step = trail.pop()!;
			const m = trail.pop()!;
			if (step === took) {
				this.take(m);
				continue;
			}
			const kind = trail.pop()!;
			const t = trail.pop()!;
			for (let seat = model.seatStart[m + 1]! - 1; seat >= model.seatStart[m]!; seat--)
				this.attendeeOf[seat] = trail.pop()!;
			this.put(m, t, kind);
		}
	}

	keep(): void {
		const { trail, touched, isTouched, model } = this;
		while (trail.length > 0) {
			const step = trail.pop()!;
			const m = trail.pop()!;
			if (step === freed) trail.length -= 2 + model.seatStart[m + 1]! - model.seatStart[m]!;
			if (isTouched[m]) continue;
			isTouched[m] = 1;
			touched.push(m);
		}
	}

	forgetTouched(): void {
		for (const m of this.touched) this.isTouched[m] = 0;
		this.touched.length = 0;
	}

	/** Idle slots between the first and the last busy slot of participant p. */
	idleOf(p: number): number {
		if (this.busySlots[p] === 0) return 0;
		const base = p * this.words;
		let word = base;
		while (this.busy[word] === 0) word++;
		const low = this.busy[word]!;
		const first = ((word - base) << 5) + 31 - Math.clz32(low & -low);
		word = base + this.words - 1;
		while (this.busy[word] === 0) word--;
		const last = ((word - base) << 5) + 31 - Math.clz32(this.busy[word]!);
		return last - first + 1 - this.busySlots[p]!;
	}

	private put(m: number, t: number, kind: number): void {
		const { model, tally, meetingAt } = this;
		const { slotCount } = model;
		const end = t + model.length[m]!;
		const first = model.seatStart[m]!;
		const isPair = model.seatStart[m + 1]! - first === 2;
		for (let seat = first; seat < model.seatStart[m + 1]!; seat++) {
			const p = this.attendeeOf[seat]!;
			const row = p * slotCount;
			tally.idleSlots -= this.idleOf(p);
			const before = this.runs[p]!;
			let runs = before + 1;
			if (t > 0 && meetingAt[row + t - 1]! >= 0) runs--;
			if (end < slotCount && meetingAt[row + end]! >= 0) runs--;
			for (let u = t; u < end; u++) {
				meetingAt[row + u] = m;
				this.partnerAt[row + u] = isPair ? this.attendeeOf[2 * first + 1 - seat]! : -1;
				this.busy[p * this.words + (u >> 5)]! |= 1 << (u & 31);
			}
			this.runs[p] = runs;
			this.busySlots[p]! += end - t;
			tally.breaks += Math.max(0, runs - 1) - Math.max(0, before - 1);
			tally.idleSlots += this.idleOf(p);
			if (++this.held[p]! === model.minimum[p]) tally.belowMinimum--;
		}
		for (let u = t; u < end; u++) this.used[kind * slotCount + u]!++;
		this.slotOf[m] = t;
		this.kindOf[m] = kind;
		this.move(m, this.waiting, this.begins[t]!);
		tally.unscheduledWeight -= model.weight[m]!;
		tally.requiredMissing -= model.required[m]!;
		if (model.formerSlot[m] === t && model.formerKind[m] === kind && this.sitsAsBefore(m))
			tally.changed--;
	}

	private take(m: number): void {
		const { model, tally, meetingAt } = this;
		const { slotCount } = model;
		const t = this.slotOf[m]!;
		const kind = this.kindOf[m]!;
		const end = t + model.length[m]!;
		if (model.formerSlot[m] === t && model.formerKind[m] === kind && this.sitsAsBefore(m))
			tally.changed++;
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
			const p = this.attendeeOf[seat]!;
			const row = p * slotCount;
			tally.idleSlots -= this.idleOf(p);
			const before = this.runs[p]!;
			for (let u = t; u < end; u++) {
				meetingAt[row + u] = -1;
				this.busy[p * this.words + (u >> 5)]! &= ~(1 << (u & 31));
			}
			let runs = before - 1;
			if (t > 0 && meetingAt[row + t - 1]! >= 0) runs++;
			if (end < slotCount && meetingAt[row + end]! >= 0) runs++;
			this.runs[p] = runs;
			this.busySlots[p]! -= end - t;
			tally.breaks += Math.max(0, runs - 1) - Math.max(0, before - 1);
			tally.idleSlots += this.idleOf(p);
			if (this.held[p]!-- === model.minimum[p]) tally.belowMinimum++;
		}
		for (let u = t; u < end; u++) this.used[kind * slotCount + u]!--;
		this.slotOf[m] = -1;
		this.kindOf[m] = -1;
		this.move(m, this.begins[t]!, this.waiting);
		tally.unscheduledWeight += model.weight[m]!;
		tally.requiredMissing += model.required[m]!;
	}

	private sitsAsBefore(m: number): boolean {
		const { seatStart, formerAttendee } = this.model;
		for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++)
			if (formerAttendee[seat] !== -1 && formerAttendee[seat] !== this.attendeeOf[seat])
				return false;
		return true;
	}

	private move(m: number, from: number[], to: number[]): void {
		const last = from.pop()!;
		if (last !== m) {
			from[this.position[m]!] = last;
			this.position[last] = this.position[m]!;
		}
		this.position[m] = to.length;
		to.push(m);
	}
}
