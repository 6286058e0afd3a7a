// Builds the scheduling problem of an exchange and reads its answer back. Pure.

import { z } from 'zod';
import type { ScheduleProblem, Schedule, Seat } from '@trobada/scheduling';
import type { SessionAudience, SessionKind } from '#database/values.ts';
import { keepsFromMeetings, overlaps } from '../session/session.ts';
import type { RequestedPair } from '../wish/wish.ts';
import { seenVersion } from '../version.ts';

export const solveInput = z.object({
	exchangeId: z.string(),
	seconds: z.coerce.number().min(1).max(300).default(10),
	seed: z.coerce.number().int().min(0).max(2_000_000_000).default(1)
});
export type SolveInput = z.infer<typeof solveInput>;

export const meetingRef = z.object({ id: z.string(), version: seenVersion });
export type MeetingRef = z.infer<typeof meetingRef>;

export const moveInput = meetingRef.extend({ slotId: z.string(), placeId: z.string() });
export type MoveInput = z.infer<typeof moveInput>;

export const pinInput = meetingRef.extend({ pinned: z.coerce.number().int().min(0).max(1) });
export type PinInput = z.infer<typeof pinInput>;

/** Everything that a timetable depends on, as read from the database at one moment. */
export type Snapshot = {
	slots: readonly { id: string; sessionId: string; startsAt: string; endsAt: string }[];
	places: readonly { id: string; sessionIds: readonly string[] }[];
	people: readonly {
		id: string;
		organisationId: string;
		takesMeetings: boolean;
		closedSlotIds: readonly string[];
		bookedSessionIds: readonly string[];
	}[];
	sessions: readonly {
		id: string;
		kind: SessionKind;
		audience: SessionAudience;
		startsAt: string;
		endsAt: string;
	}[];
	pairs: readonly RequestedPair[];
	pinned: readonly {
		organisationAId: string;
		organisationBId: string;
		slotId: string;
		placeId: string;
	}[];
};

/** What a job of solving needs to know: the problem as it was when somebody asked. */
export type SolvePayload = {
	timetableId: string;
	problem: ScheduleProblem;
	withoutPeople: readonly (RequestedPair & { organisationId: string })[];
	seconds: number;
	seed: number;
	from: Schedule | null;
};

export function pairId(pair: { organisationAId: string; organisationBId: string }): string {
	return `${pair.organisationAId} ${pair.organisationBId}`;
}

export function pairOf(id: string): { organisationAId: string; organisationBId: string } {
	const [organisationAId = '', organisationBId = ''] = id.split(' ');
	return { organisationAId, organisationBId };
}

/**
 * Meetings are pairs of organisations, seats are filled by any of their people, and whoever is in
 * another session is not available. A pinned meeting is required, at its slot and place.
 * @returns also the pairs that cannot be planned at all, because nobody of one side takes meetings
 */
export function problemOf(snapshot: Snapshot): {
	problem: ScheduleProblem;
	withoutPeople: readonly (RequestedPair & { organisationId: string })[];
} {
	const { slots, places, people, sessions, pairs, pinned } = snapshot;
	const seats = new Map<string, string[]>();
	for (const person of people) {
		if (!person.takesMeetings) continue;
		seats.set(person.organisationId, [...(seats.get(person.organisationId) ?? []), person.id]);
	}
	const pins = new Map(pinned.map((pin) => [pairId(pin), pin]));
	const withoutPeople = pairs.flatMap((pair) =>
		[pair.organisationAId, pair.organisationBId]
			.filter((organisationId) => !seats.has(organisationId))
			.slice(0, 1)
			.map((organisationId) => ({ ...pair, organisationId }))
	);
	const impossible = new Set(withoutPeople.map(pairId));
	const blocking = sessions.filter(({ kind }) => keepsFromMeetings(kind));
	return {
		problem: {
			format: 'trobada.schedule-problem/1',
			slots: slots.map(({ id, sessionId, startsAt, endsAt }) => ({
				id,
				session: sessionId,
				start: startsAt,
				end: endsAt
			})),
			places: places.map(({ id, sessionIds }) => ({
				id,
				unavailable: slots
					.filter(({ sessionId }) => !sessionIds.includes(sessionId))
					.map((slot) => slot.id)
			})),
			participants: people
				.filter(({ takesMeetings }) => takesMeetings)
				.map((person) => ({ id: person.id, unavailable: closedSlots(person, slots, blocking) })),
			meetings: pairs
				.filter((pair) => !impossible.has(pairId(pair)))
				.map((pair) => {
					const pin = pins.get(pairId(pair));
					return {
						id: pairId(pair),
						participants: [
							seatOf(seats.get(pair.organisationAId)!),
							seatOf(seats.get(pair.organisationBId)!)
						],
						weight: pair.weight,
						...(pin && { required: true, fixed: { slot: pin.slotId, place: pin.placeId } })
					};
				})
		},
		withoutPeople
	};
}

function seatOf(people: readonly string[]): Seat {
	return people.length === 1 ? people[0]! : { anyOf: people };
}

function closedSlots(
	person: Snapshot['people'][number],
	slots: Snapshot['slots'],
	blocking: Snapshot['sessions']
): string[] {
	const closed = new Set(person.closedSlotIds);
	const booked = new Set(person.bookedSessionIds);
	for (const session of blocking) {
		if (session.audience === 'booked' && !booked.has(session.id)) continue;
		for (const slot of slots) if (overlaps(slot, session)) closed.add(slot.id);
	}
	return slots.filter(({ id }) => closed.has(id)).map(({ id }) => id);
}

/** An earlier timetable in the form that the solver stays close to. */
export function scheduleOf(
	meetings: readonly {
		organisationAId: string;
		organisationBId: string;
		slotId: string;
		placeId: string;
		participationIds: readonly string[];
	}[]
): Schedule {
	return {
		format: 'trobada.schedule/1',
		status: 'feasible',
		meetings: meetings.map((meeting) => ({
			id: pairId(meeting),
			slot: meeting.slotId,
			place: meeting.placeId,
			attendees: meeting.participationIds
		})),
		unscheduled: [],
		cost: {
			unscheduledWeight: 0,
			belowMinimum: 0,
			breaks: 0,
			idleSlots: 0,
			placeChanges: 0,
			changed: 0
		},
		bound: { unscheduledWeight: 0, breaks: 0 },
		seconds: 0,
		seed: 0,
		iterations: 0
	};
}

/** Maximal runs of idle slots between somebody's first and last meeting (the field's *breaks*). */
export function breaksOf(busySlotIndexes: readonly number[]): number {
	const ordered = [...new Set(busySlotIndexes)].sort((a, b) => a - b);
	return ordered.slice(1).filter((index, place) => index - ordered[place]! > 1).length;
}
