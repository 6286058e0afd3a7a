// Checks a schedule against every rule of its problem, on its own, straight from the contract: the
// search does not use it, the tests and the product do before they trust an answer.
import type { ScheduleProblem } from './problem.ts';
import { candidatesOf } from './problem.ts';
import type { Schedule } from './schedule.ts';

/** One line per broken rule; empty when the schedule can be announced. */
export const findViolations = (
	problem: ScheduleProblem,
	schedule: Pick<Schedule, 'meetings'>
): string[] => {
	const broken: string[] = [];
	const slots = new Map(problem.slots.map((slot, index) => [slot.id, index]));
	const places = new Map(problem.places.map((place) => [place.id, place]));
	const participants = new Map(problem.participants.map((person) => [person.id, person]));
	const meetings = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
	const spans = new Map<string, { first: number; last: number; place: string }>();
	const seats = new Map<string, Map<number, string>>();
	const occupied = new Map<string, number>();

	for (const held of schedule.meetings) {
		const meeting = meetings.get(held.id);
		const place = places.get(held.place);
		const first = slots.get(held.slot);
		if (!meeting || !place || first === undefined) {
			broken.push(`${held.id} names a meeting, place or slot that does not exist`);
			continue;
		}
		if (spans.has(held.id)) broken.push(`${held.id} is held twice`);
		const last = first + (meeting.length ?? 1) - 1;
		spans.set(held.id, { first, last, place: held.place });
		if (last >= problem.slots.length) broken.push(`${held.id} runs past the last slot`);
		const span = problem.slots.slice(first, last + 1);
		if (span.some((slot) => slot.session !== span[0]!.session))
			broken.push(`${held.id} runs from one session into another`);
		if (meeting.slots && !meeting.slots.includes(held.slot))
			broken.push(`${held.id} may not begin at ${held.slot}`);
		if (meeting.places && !meeting.places.includes(held.place))
			broken.push(`${held.id} may not be at ${held.place}`);
		if (meeting.fixed?.slot !== undefined && meeting.fixed.slot !== held.slot)
			broken.push(`${held.id} is fixed at ${meeting.fixed.slot}`);
		if (meeting.fixed?.place !== undefined && meeting.fixed.place !== held.place)
			broken.push(`${held.id} is fixed to ${meeting.fixed.place}`);
		if (held.attendees.length !== meeting.participants.length)
			broken.push(`${held.id} has ${held.attendees.length} attendees`);
		if (new Set(held.attendees).size !== held.attendees.length)
			broken.push(`${held.id} seats somebody twice`);
		held.attendees.forEach((id, index) => {
			const person = participants.get(id);
			const seat = meeting.participants[index];
			if (!person || seat === undefined || !candidatesOf(seat).includes(id)) {
				broken.push(`${id} has no seat in ${held.id}`);
				return;
			}
			if (person.place !== undefined && person.place !== held.place)
				broken.push(`${id} sits at ${person.place}, not at ${held.place}`);
			const own = seats.get(id) ?? new Map<number, string>();
			seats.set(id, own);
			for (let t = first; t <= last; t++) {
				if (own.has(t)) broken.push(`${id} is in ${own.get(t)} and ${held.id} at once`);
				own.set(t, held.id);
			}
			if (span.some((slot) => person.unavailable?.includes(slot.id)))
				broken.push(`${id} is not available for ${held.id}`);
		});
		for (const slot of span) {
			const key = JSON.stringify([held.place, slot.id]);
			occupied.set(key, (occupied.get(key) ?? 0) + 1);
			if (place.unavailable?.includes(slot.id))
				broken.push(`${held.place} is not available at ${slot.id}`);
			if (occupied.get(key)! > (place.capacity ?? 1))
				broken.push(`${held.place} is too full at ${slot.id}`);
		}
	}

	for (const meeting of problem.meetings) {
		const own = spans.get(meeting.id);
		if (!own && meeting.required) broken.push(`${meeting.id} is required`);
		for (const id of meeting.after ?? []) {
			const before = spans.get(id);
			if (own && before && before.last >= own.first)
				broken.push(`${meeting.id} does not come after ${id}`);
		}
	}
	const walk = new Map<string, number>();
	for (const leg of problem.travel ?? []) {
		const key = JSON.stringify([leg.from, leg.to]);
		walk.set(key, Math.max(walk.get(key) ?? 0, leg.slots));
	}
	const between = (from: string, to: string) =>
		from === to
			? 0
			: (walk.get(JSON.stringify([from, to])) ?? walk.get(JSON.stringify([to, from])) ?? 0);
	for (const [id, own] of seats) {
		const held = [...new Set(own.values())].map((meeting) => ({ meeting, ...spans.get(meeting)! }));
		if (held.length > (participants.get(id)!.maxMeetings ?? Infinity))
			broken.push(`${id} has more than ${participants.get(id)!.maxMeetings} meetings`);
		// Texts for every two meetings of everybody would take more memory than the search.
		if (walk.size === 0) continue;
		for (const from of held)
			for (const to of held)
				if (from.last < to.first && to.first - from.last - 1 < between(from.place, to.place))
					broken.push(`${id} cannot walk from ${from.meeting} to ${to.meeting} in time`);
	}
	return broken;
};
