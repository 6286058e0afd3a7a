// The problem as numbers: every id becomes an index and every list a typed array, so that the
// search can look at millions of moves. Places that no rule tells apart become one kind of place.
import type { Meeting, ScheduleProblem } from './problem.ts';
import { candidatesOf } from './problem.ts';
import type { Schedule } from './schedule.ts';
import { groupPlaces } from './place-kinds.ts';

export type Model = {
	readonly problem: ScheduleProblem;
	readonly indexOfMeeting: ReadonlyMap<string, number>;
	readonly slotCount: number;
	readonly participantCount: number;
	readonly meetingCount: number;
	readonly kindCount: number;

	/** Seats of meeting m: seatStart[m] to seatStart[m + 1]; their candidates likewise. */
	readonly seatStart: Int32Array;
	readonly candidateStart: Int32Array;
	readonly candidates: Int32Array;
	readonly length: Int32Array;
	readonly weight: Float64Array;
	readonly required: Uint8Array;
	/** allowed[m * slotCount + t] is 1 when meeting m may begin in slot t. */
	readonly allowed: Uint8Array;
	readonly earlier: readonly (readonly number[])[];
	readonly later: readonly (readonly number[])[];
	readonly hasOrder: boolean;

	/** available[p * slotCount + t] is 1 when participant p can meet in slot t. */
	readonly available: Uint8Array;
	readonly minimum: Int32Array;
	readonly maximum: Int32Array;

	/** room[k * slotCount + t]: how many meetings places of kind k hold in slot t. */
	readonly room: Int32Array;
	readonly kindOfPlace: Int32Array;
	/** The kinds a meeting may use, by its own rules; undefined when all. */
	readonly meetingKinds: readonly (readonly number[] | undefined)[];
	/** The only kind at which a participant sits, or -1. */
	readonly participantKind: Int32Array;
	/** travel[k * kindCount + l]: slots between a meeting at kind k and the next at kind l. */
	readonly travel: Int32Array | undefined;

	/** 1 for meetings that stay as they were, whatever happens. */
	readonly frozen: Uint8Array;
	/** The other meetings. */
	readonly movable: Int32Array;

	/** Where an earlier schedule had the meeting, or -1. */
	readonly formerSlot: Int32Array;
	readonly formerKind: Int32Array;
	readonly formerPlace: Int32Array;
	/** Former attendee of each seat, or -1. */
	readonly formerAttendee: Int32Array;
};

const indexById = (entries: readonly { readonly id: string }[]): Map<string, number> =>
	new Map(entries.map((entry, index) => [entry.id, index]));

const readAvailability = (problem: ScheduleProblem, slots: Map<string, number>): Uint8Array => {
	const slotCount = problem.slots.length;
	const available = new Uint8Array(problem.participants.length * slotCount).fill(1);
	problem.participants.forEach((participant, p) => {
		for (const id of participant.unavailable ?? []) available[p * slotCount + slots.get(id)!] = 0;
	});
	return available;
};

/** Whether a meeting of this length can begin in slot t without running into another session. */
const fitsSession = (problem: ScheduleProblem, t: number, length: number): boolean => {
	if (t + length > problem.slots.length) return false;
	const session = problem.slots[t]!.session;
	for (let u = t + 1; u < t + length; u++) if (problem.slots[u]!.session !== session) return false;
	return true;
};

const readStarts = (
	problem: ScheduleProblem,
	meeting: Meeting,
	slots: Map<string, number>
): Uint8Array => {
	const length = meeting.length ?? 1;
	const starts = new Uint8Array(problem.slots.length);
	const listed = meeting.slots ?? problem.slots.map((slot) => slot.id);
	for (const id of listed) starts[slots.get(id)!] = 1;
	const pinned = meeting.fixed?.slot;
	for (let t = 0; t < starts.length; t++) {
		if (pinned !== undefined && slots.get(pinned) !== t) starts[t] = 0;
		if (length > 1 && starts[t] && !fitsSession(problem, t, length)) starts[t] = 0;
	}
	return starts;
};

/** The candidates of each seat, without those who certainly have another seat of the meeting. */
const readSeats = (meeting: Meeting, participants: Map<string, number>): number[][] => {
	const seats = meeting.participants.map((seat) =>
		[...new Set(candidatesOf(seat))].map((id) => participants.get(id)!)
	);
	if (!meeting.participants.some((seat) => typeof seat !== 'string')) return seats;
	for (let round = 0; round < seats.length; round++)
		for (const sure of seats)
			for (const seat of seats)
				if (sure.length === 1 && seat !== sure && seat.includes(sure[0]!))
					seat.splice(seat.indexOf(sure[0]!), 1);
	return seats;
};

/** Lays a parsed problem, and the schedule to stay close to, out in arrays. */
export const buildModel = (problem: ScheduleProblem, former?: Schedule): Model => {
	const slots = indexById(problem.slots);
	const places = indexById(problem.places);
	const participants = indexById(problem.participants);
	const meetings = indexById(problem.meetings);
	const slotCount = problem.slots.length;
	const participantCount = problem.participants.length;
	const meetingCount = problem.meetings.length;
	const available = readAvailability(problem, slots);
	const grouped = groupPlaces(problem, slots, places);

	const seatStart = new Int32Array(meetingCount + 1);
	problem.meetings.forEach((meeting, m) => {
		seatStart[m + 1] = seatStart[m]! + meeting.participants.length;
	});
	const seatCount = seatStart[meetingCount]!;
	const candidateStart = new Int32Array(seatCount + 1);
	const candidateList: number[] = [];
	const length = new Int32Array(meetingCount);
	const weight = new Float64Array(meetingCount);
	const required = new Uint8Array(meetingCount);
	const allowed = new Uint8Array(meetingCount * slotCount);
	let seat = 0;
	const everySlot = new Uint8Array(slotCount).fill(1);
	problem.meetings.forEach((meeting, m) => {
		length[m] = meeting.length ?? 1;
		weight[m] = meeting.weight ?? 1;
		required[m] = meeting.required ? 1 : 0;
		const plain = !meeting.slots && !meeting.fixed?.slot && length[m] === 1;
		allowed.set(plain ? everySlot : readStarts(problem, meeting, slots), m * slotCount);
		for (const people of readSeats(meeting, participants)) {
			for (const p of people) candidateList.push(p);
			candidateStart[++seat] = candidateList.length;
			for (let t = 0; t < slotCount; t++) {
				if (!allowed[m * slotCount + t]) continue;
				const free = people.some((p) => {
					for (let u = t; u < t + length[m]!; u++) if (!available[p * slotCount + u]) return false;
					return true;
				});
				if (!free) allowed[m * slotCount + t] = 0;
			}
		}
	});

	const earlier: number[][] = [];
	const later: number[][] = [];
	const none: number[] = [];
	let hasOrder = false;
	for (let m = 0; m < meetingCount; m++) {
		const after = problem.meetings[m]!.after;
		earlier.push(after?.length ? [...new Set(after)].map((id) => meetings.get(id)!) : none);
		if (after?.length) hasOrder = true;
		later.push(none);
	}
	if (hasOrder)
		earlier.forEach((before, m) => {
			for (const b of before) {
				if (later[b] === none) later[b] = [];
				later[b]!.push(m);
			}
		});

	const formerSlot = new Int32Array(meetingCount).fill(-1);
	const formerKind = new Int32Array(meetingCount).fill(-1);
	const formerPlace = new Int32Array(meetingCount).fill(-1);
	const formerAttendee = new Int32Array(seatCount).fill(-1);
	for (const held of former?.meetings ?? []) {
		const m = meetings.get(held.id);
		if (m === undefined) continue;
		const place = places.get(held.place) ?? -1;
		// A slot or place that is gone is still a promise that will be broken, hence -2.
		formerSlot[m] = slots.get(held.slot) ?? -2;
		formerPlace[m] = place;
		formerKind[m] = place < 0 ? -1 : grouped.kindOfPlace[place]!;
		held.attendees?.forEach((id, index) => {
			if (seatStart[m]! + index < seatStart[m + 1]!)
				formerAttendee[seatStart[m]! + index] = participants.get(id) ?? -1;
		});
	}

	return {
		problem,
		indexOfMeeting: meetings,
		slotCount,
		participantCount,
		meetingCount,
		kindCount: grouped.kindCount,
		seatStart,
		candidateStart,
		candidates: Int32Array.from(candidateList),
		length,
		weight,
		required,
		allowed,
		earlier,
		later,
		hasOrder,
		available,
		minimum: Int32Array.from(problem.participants, (participant) => participant.minMeetings ?? 0),
		maximum: Int32Array.from(
			problem.participants,
			(participant) => participant.maxMeetings ?? 2 ** 30
		),
		room: grouped.room,
		kindOfPlace: grouped.kindOfPlace,
		meetingKinds: grouped.meetingKinds,
		participantKind: grouped.participantKind,
		travel: grouped.travel,
		frozen: new Uint8Array(meetingCount),
		movable: Int32Array.from({ length: meetingCount }, (_, m) => m),
		formerSlot,
		formerKind,
		formerPlace,
		formerAttendee
	};
};
