// Finds the smallest change of the problem that would admit a meeting which is not held: for every
// slot it adds up what stands in the way, and the slot where that is least is the answer.
import type { Meeting, ScheduleProblem } from './problem.ts';
import { admitsKind, isReachable, sitsElsewhere } from './hold-meeting.ts';
import type { Change } from './schedule.ts';
import type { Timetable } from './timetable.ts';

/** What a change costs the organiser: a word with somebody, against a meeting lost. */
const priceOf = (timetable: Timetable, change: Change): number => {
	if (change.kind !== 'leave-out') return 1;
	const { indexOfMeeting, required, weight } = timetable.model;
	const m = indexOfMeeting.get(change.meeting)!;
	return required[m] ? Infinity : 3 + weight[m]!;
};

const total = (timetable: Timetable, changes: readonly Change[]): number =>
	changes.reduce((sum, change) => sum + priceOf(timetable, change), 0);

/** What must change for p to sit from slot t. */
const changesForPerson = (timetable: Timetable, p: number, t: number, length: number): Change[] => {
	const { model, meetingAt } = timetable;
	const { problem, slotCount } = model;
	const participant = problem.participants[p]!.id;
	const changes: Change[] = [];
	const leaving = new Set<number>();
	for (let u = t; u < t + length; u++) {
		if (!model.available[p * slotCount + u])
			changes.push({ kind: 'free-participant', participant, slot: problem.slots[u]!.id });
		if (meetingAt[p * slotCount + u]! >= 0) leaving.add(meetingAt[p * slotCount + u]!);
	}
	for (const other of leaving)
		changes.push({ kind: 'leave-out', meeting: problem.meetings[other]!.id });
	if (leaving.size === 0 && timetable.held[p]! >= model.maximum[p]!)
		changes.push({ kind: 'raise-maximum', participant, maximum: model.maximum[p]! + 1 });
	return changes;
};

/** Seats the people who need the least change; undefined when somebody would sit twice. */
const changesForSeats = (timetable: Timetable, m: number, t: number): Change[] | undefined => {
	const { model, attendeeOf } = timetable;
	const changes: Change[] = [];
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
		let best: Change[] | undefined;
		for (let c = model.candidateStart[seat]!; c < model.candidateStart[seat + 1]!; c++) {
			const p = model.candidates[c]!;
			if (sitsElsewhere(timetable, m, seat, p)) continue;
			const needed = changesForPerson(timetable, p, t, model.length[m]!);
			if (best && total(timetable, best) <= total(timetable, needed)) continue;
			best = needed;
			attendeeOf[seat] = p;
		}
		if (!best) return undefined;
		changes.push(...best);
	}
	return changes;
};

const changesForOrder = (timetable: Timetable, m: number, t: number): Change[] => {
	const { model, slotOf } = timetable;
	const leave = (other: number): Change => ({
		kind: 'leave-out',
		meeting: model.problem.meetings[other]!.id
	});
	const before = model.earlier[m]!.filter(
		(other) => slotOf[other]! >= 0 && slotOf[other]! + model.length[other]! > t
	);
	const after = model.later[m]!.filter(
		(other) => slotOf[other]! >= 0 && slotOf[other]! < t + model.length[m]!
	);
	return [...before, ...after].map(leave);
};

/** One more place in the slots that are full; undefined when the rules want a certain place. */
const changesForPlace = (timetable: Timetable, m: number, t: number): Change[] | undefined => {
	const { model, used } = timetable;
	const { slotCount, problem } = model;
	const slots = Array.from({ length: model.length[m]! }, (_, index) => t + index);
	const everyKind = Array.from({ length: model.kindCount }, (_, kind) => kind);
	const kinds = everyKind.filter((kind) => admitsKind(timetable, m, kind));
	const hasRoom = (kind: number) =>
		slots.every((u) => used[kind * slotCount + u]! < model.room[kind * slotCount + u]!);
	const usable = kinds.filter((kind) => isReachable(timetable, m, t, kind));
	if (usable.some(hasRoom)) return [];
	if (kinds.length < model.kindCount || model.meetingKinds[m] || model.travel) return undefined;
	return slots.length > 1 ? undefined : [{ kind: 'add-place', slot: problem.slots[t]!.id }];
};

const changesForSlot = (meeting: Meeting, slot: string): Change[] | undefined => {
	if (meeting.fixed?.slot !== undefined && meeting.fixed.slot !== slot) return undefined;
	if (!meeting.slots || meeting.slots.includes(slot)) return [];
	return [{ kind: 'allow-slot', meeting: meeting.id, slot }];
};

/** Two people may be kept by the same meeting. */
const withoutTwins = (changes: readonly Change[]): Change[] => [
	...new Map(changes.map((change) => [JSON.stringify(change), change])).values()
];

/** The cheapest changes that together admit meeting m, or undefined when none are known. */
export const findCheapestChange = (timetable: Timetable, m: number): Change[] | undefined => {
	const { problem, slotCount, length } = timetable.model;
	const meeting = problem.meetings[m]!;
	let best: Change[] | undefined;
	let least = Infinity;
	for (let t = 0; t + length[m]! <= slotCount; t++) {
		const session = problem.slots[t]!.session;
		const span = problem.slots.slice(t, t + length[m]!);
		if (span.some((slot) => slot.session !== session)) continue;
		const slot = changesForSlot(meeting, problem.slots[t]!.id);
		const seats = changesForSeats(timetable, m, t);
		if (!slot || !seats) continue;
		const place = changesForPlace(timetable, m, t);
		if (!place) continue;
		const needed = [...slot, ...seats, ...changesForOrder(timetable, m, t), ...place];
		const changes = needed.length < 2 ? needed : withoutTwins(needed);
		const price = total(timetable, changes);
		if (price >= least) continue;
		least = price;
		best = changes;
	}
	return best;
};

const sentences = {
	'free-participant': (change: { participant: string; slot: string }) =>
		`let ${change.participant} meet at ${change.slot}`,
	'raise-maximum': (change: { participant: string; maximum: number }) =>
		`let ${change.participant} have ${change.maximum} meetings`,
	'add-place': (change: { slot: string }) => `add one place at ${change.slot}`,
	'allow-slot': (change: { meeting: string; slot: string }) =>
		`let ${change.meeting} begin at ${change.slot}`,
	'leave-out': (change: { meeting: string }) => `leave out ${change.meeting}`
} satisfies { [Kind in Change['kind']]: (change: Extract<Change, { kind: Kind }>) => string };

/** The changes as a sentence. */
export const describeChanges = (changes: readonly Change[]): string =>
	changes.map((change) => sentences[change.kind](change as never)).join(' and ');

/** The problem with one change made. */
export const applyChange = (problem: ScheduleProblem, change: Change): ScheduleProblem => {
	if (change.kind === 'add-place') {
		const taken = new Set(problem.places.map((place) => place.id));
		let id = 'one more place';
		while (taken.has(id)) id += '+';
		const unavailable = problem.slots.map((slot) => slot.id).filter((slot) => slot !== change.slot);
		return { ...problem, places: [...problem.places, { id, unavailable }] };
	}
	if (change.kind === 'leave-out') {
		const meetings = problem.meetings
			.filter((meeting) => meeting.id !== change.meeting)
			.map((meeting) => ({
				...meeting,
				...(meeting.after && { after: meeting.after.filter((id) => id !== change.meeting) })
			}));
		return { ...problem, meetings };
	}
	if (change.kind === 'allow-slot') {
		const meetings = problem.meetings.map((meeting) =>
			meeting.id === change.meeting && meeting.slots
				? { ...meeting, slots: [...meeting.slots, change.slot] }
				: meeting
		);
		return { ...problem, meetings };
	}
	const participants = problem.participants.map((person) => {
		if (person.id !== change.participant) return person;
		if (change.kind === 'raise-maximum') return { ...person, maxMeetings: change.maximum };
		return { ...person, unavailable: person.unavailable?.filter((slot) => slot !== change.slot) };
	});
	return { ...problem, participants };
};
