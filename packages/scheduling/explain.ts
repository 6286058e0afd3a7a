// Says why a meeting is not held: for every slot in which it could begin, what stands in its way.
import type { Incumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import { candidatesOf } from './problem.ts';
import { describeChanges, findCheapestChange } from './cheapest-change.ts';
import type { Reason, UnscheduledMeeting } from './schedule.ts';
import { admitsKind, orderAllows } from './hold-meeting.ts';
import { Timetable } from './timetable.ts';

/** Fills an empty timetable with the incumbent's meetings. */
export const copyTimetable = (model: Model, incumbent: Incumbent): Timetable => {
	const timetable = new Timetable(model);
	for (let m = 0; m < model.meetingCount; m++) {
		if (incumbent.slotOf[m]! < 0) continue;
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
			timetable.attendeeOf[seat] = incumbent.attendeeOf[seat]!;
		timetable.hold(m, incumbent.slotOf[m]!, incumbent.kindOf[m]!);
	}
	timetable.keep();
	return timetable;
};

/** The reasons for which meeting m is in no slot of this timetable. */
export const explain = (timetable: Timetable, m: number): Reason[] => {
	const { model, meetingAt } = timetable;
	const { problem, slotCount, seatStart, candidateStart, candidates, available } = model;
	const meeting = problem.meetings[m]!;
	const length = model.length[m]!;
	const reasons: Reason[] = [];
	const slotId = (t: number) => problem.slots[t]!.id;
	const nobody = new Map<string, { participants: string[]; slots: string[] }>();
	const full = new Set<string>();
	const outside: string[] = [];
	const grouped = new Map<string, Reason & { slots: string[] }>();
	const add = (reason: Reason & { slots: string[] }, key: string) => {
		const known = grouped.get(key);
		if (known) known.slots.push(...reason.slots);
		else grouped.set(key, reason);
	};
	const may = new Set(meeting.slots ?? problem.slots.map((slot) => slot.id));
	const pinned = meeting.fixed?.slot;
	for (let t = 0; t < slotCount; t++) {
		const slots = [slotId(t)];
		if (t + length > slotCount || !may.has(slotId(t)) || (pinned && pinned !== slotId(t))) {
			outside.push(slotId(t));
			continue;
		}
		let isSeated = true;
		for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
			const people = candidates.subarray(candidateStart[seat]!, candidateStart[seat + 1]!);
			const kinds = [...people].map((p): 'free' | 'busy' | 'unavailable' => {
				let state: 'free' | 'busy' | 'unavailable' = 'free';
				for (let u = t; u < t + length; u++) {
					if (!available[p * slotCount + u]) return 'unavailable';
					if (meetingAt[p * slotCount + u]! >= 0) state = 'busy';
				}
				return state;
			});
			if (kinds.includes('free')) continue;
			isSeated = false;
			if (people.length !== 1) {
				const participants = [...candidatesOf(meeting.participants[seat - seatStart[m]!]!)];
				const key = participants.join(' ');
				if (!nobody.has(key)) nobody.set(key, { participants, slots: [] });
				nobody.get(key)!.slots.push(slotId(t));
				continue;
			}
			const participant = problem.participants[people[0]!]!.id;
			const kind = kinds[0] === 'busy' ? 'participant-busy' : 'participant-unavailable';
			add({ kind, participant, slots }, `${kind} ${participant}`);
		}
		if (!isSeated) continue;
		if (!orderAllows(timetable, m, t)) {
			for (const other of [...model.earlier[m]!, ...model.later[m]!])
				if (timetable.slotOf[other]! >= 0)
					add({ kind: 'order', meeting: problem.meetings[other]!.id, slots }, `order ${other}`);
			continue;
		}
		full.add(slotId(t));
	}
	for (const reason of grouped.values()) reasons.push(reason);
	for (const { participants, slots } of nobody.values())
		reasons.push({ kind: 'nobody-free', participants, slots });
	for (let seat = seatStart[m]!; seat < seatStart[m + 1]!; seat++) {
		if (candidateStart[seat + 1]! - candidateStart[seat]! !== 1) continue;
		const p = candidates[candidateStart[seat]!]!;
		if (timetable.held[p]! < model.maximum[p]!) continue;
		const maximum = model.maximum[p]!;
		reasons.push({
			kind: 'participant-at-maximum',
			participant: problem.participants[p]!.id,
			maximum
		});
	}
	if (full.size > 0) {
		const places = problem.places
			.filter((_, index) => admitsKind(timetable, m, model.kindOfPlace[index]!))
			.map((place) => place.id);
		reasons.push({ kind: 'places-full', places, slots: [...full] });
	}
	if (outside.length > 0) reasons.push({ kind: 'slot-not-allowed', slots: outside });
	return reasons;
};

/** The meetings that this timetable leaves out, each with reasons and the cheapest change. */
export const explainAll = (timetable: Timetable): UnscheduledMeeting[] =>
	[...timetable.waiting]
		.sort((a, b) => a - b)
		.map((m) => {
			const reasons = explain(timetable, m);
			const changes = findCheapestChange(timetable, m);
			const id = timetable.model.problem.meetings[m]!.id;
			if (!changes) return { id, reasons };
			return { id, reasons, cheapestChange: describeChanges(changes), changes };
		});
