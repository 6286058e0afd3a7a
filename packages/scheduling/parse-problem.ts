// Reads an unknown value as a scheduling problem. The first thing that is wrong is named in one
// line with its field, so that whoever wrote the file can find it.
import type { ScheduleProblem } from './problem.ts';
import { findCycle } from './precedence.ts';
import { Malformed, clip, readField } from './read-field.ts';

export type ParsedProblem =
	| { readonly ok: true; readonly problem: ScheduleProblem }
	| { readonly ok: false; readonly message: string };

const read = readField;

const readSlot = (value: unknown, field: string) => {
	const from = read.object(value, field);
	read.optional(from.session, `${field}.session`, read.text);
	read.optional(from.start, `${field}.start`, read.text);
	read.optional(from.end, `${field}.end`, read.text);
	return read.identifier(from.id, `${field}.id`);
};

const readPlace = (slots: ReadonlySet<string>) => (value: unknown, field: string) => {
	const from = read.object(value, field);
	read.optional(from.capacity, `${field}.capacity`, read.count);
	read.optional(from.unavailable, `${field}.unavailable`, read.references(slots, 'slot'));
	return read.identifier(from.id, `${field}.id`);
};

const readParticipant =
	(slots: ReadonlySet<string>, places: ReadonlySet<string>) => (value: unknown, field: string) => {
		const from = read.object(value, field);
		read.optional(from.unavailable, `${field}.unavailable`, read.references(slots, 'slot'));
		const least = read.optional(from.minMeetings, `${field}.minMeetings`, read.count);
		const most = read.optional(from.maxMeetings, `${field}.maxMeetings`, read.count);
		if (least !== undefined && most !== undefined && least > most)
			throw new Malformed(`${field}.minMeetings`, `${least} is more than maxMeetings ${most}`);
		read.optional(from.place, `${field}.place`, read.reference(places, 'place'));
		return read.identifier(from.id, `${field}.id`);
	};

const readSeats = (participants: ReadonlySet<string>) => (value: unknown, field: string) => {
	const seats = read.list(value, field);
	if (seats.length < 2) throw new Malformed(field, 'a meeting needs two participants or more');
	const alone = new Set<string>();
	seats.forEach((seat, index) => {
		const at = `${field}[${index}]`;
		if (typeof seat !== 'string') {
			const anyOf = read.object(seat, at).anyOf;
			read.filled(read.references(participants, 'participant'))(anyOf, `${at}.anyOf`);
			return;
		}
		const id = read.reference(participants, 'participant')(seat, at);
		if (alone.has(id)) throw new Malformed(at, `participant ${clip(id)} is in this meeting twice`);
		alone.add(id);
	});
};

const readMeeting =
	(slots: ReadonlySet<string>, places: ReadonlySet<string>, participants: ReadonlySet<string>) =>
	(value: unknown, field: string) => {
		const from = read.object(value, field);
		const id = read.identifier(from.id, `${field}.id`);
		readSeats(participants)(from.participants, `${field}.participants`);
		read.optional(from.weight, `${field}.weight`, read.weight);
		read.optional(from.required, `${field}.required`, read.flag);
		read.optional(from.slots, `${field}.slots`, read.filled(read.references(slots, 'slot')));
		read.optional(from.places, `${field}.places`, read.filled(read.references(places, 'place')));
		const length = read.optional(from.length, `${field}.length`, read.count);
		if (length === 0) throw new Malformed(`${field}.length`, 'must be 1 or more');
		read.optional(from.fixed, `${field}.fixed`, (fixed, at) => {
			const pinned = read.object(fixed, at);
			read.optional(pinned.slot, `${at}.slot`, read.reference(slots, 'slot'));
			read.optional(pinned.place, `${at}.place`, read.reference(places, 'place'));
		});
		return id;
	};

const readIdentifiers = (
	value: unknown,
	field: string,
	readOne: (value: unknown, field: string) => string
): ReadonlySet<string> => {
	const list = read.list(value, field);
	if (list.length === 0) throw new Malformed(field, 'the list is empty');
	const seen = new Set<string>();
	list.forEach((entry, index) => {
		const id = readOne(entry, `${field}[${index}]`);
		if (seen.has(id)) throw new Malformed(`${field}[${index}].id`, `${clip(id)} is used twice`);
		seen.add(id);
	});
	return seen;
};

const checkOrder = (problem: ScheduleProblem, meetings: ReadonlySet<string>) => {
	const position = new Map(problem.meetings.map((meeting, index) => [meeting.id, index]));
	const earlier = problem.meetings.map((meeting, index) => {
		const after = (meeting as { after?: unknown }).after;
		const field = `meetings[${index}].after`;
		const ids = read.optional(after, field, read.references(meetings, 'meeting')) ?? [];
		return ids.map((id) => position.get(id)!);
	});
	const cycle = findCycle(earlier);
	if (!cycle) return;
	const names = cycle.map((index) => clip(problem.meetings[index]!.id));
	const shown = names.length > 6 ? [...names.slice(0, 5), '…', names[0]!] : [...names, names[0]!];
	throw new Malformed(
		`meetings[${cycle[0]}].after`,
		`the order runs in a circle: ${shown.join(' → ')}`
	);
};

const check = (value: unknown): ScheduleProblem => {
	const from = read.object(value, 'the problem');
	if (from.format !== undefined && from.format !== 'trobada.schedule-problem/1')
		throw new Malformed('format', 'expected "trobada.schedule-problem/1"');
	const slots = readIdentifiers(from.slots, 'slots', readSlot);
	const places = readIdentifiers(from.places, 'places', readPlace(slots));
	const participants = readIdentifiers(
		from.participants,
		'participants',
		readParticipant(slots, places)
	);
	const meetings = readIdentifiers(
		from.meetings,
		'meetings',
		readMeeting(slots, places, participants)
	);
	const problem = from as unknown as ScheduleProblem;
	checkOrder(problem, meetings);
	read.optional(from.travel, 'travel', (travel, field) =>
		read.list(travel, field).forEach((entry, index) => {
			const at = `${field}[${index}]`;
			const leg = read.object(entry, at);
			read.reference(places, 'place')(leg.from, `${at}.from`);
			read.reference(places, 'place')(leg.to, `${at}.to`);
			read.count(leg.slots, `${at}.slots`);
		})
	);
	return problem;
};

/**
 * Reads a problem of the contract from JSON that came from anywhere.
 *
 * @example parseProblem({ slots: [] }) // { ok: false, message: 'slots: the list is empty' }
 */
export const parseProblem = (json: unknown): ParsedProblem => {
	try {
		return { ok: true, problem: check(json) };
	} catch (error) {
		if (error instanceof Malformed) return { ok: false, message: error.message };
		throw error;
	}
};
