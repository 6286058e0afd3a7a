// Reads an unknown value as an earlier schedule, as far as a new one needs it to stay close.
import { Malformed, clip, readField as read } from './read-field.ts';
import type { Schedule } from './schedule.ts';

export type ParsedSchedule =
	| { readonly ok: true; readonly schedule: Schedule }
	| { readonly ok: false; readonly message: string };

const check = (value: unknown): Schedule => {
	const from = read.object(value, 'the schedule');
	if (from.format !== undefined && from.format !== 'trobada.schedule/1')
		throw new Malformed('format', 'expected "trobada.schedule/1"');
	const seen = new Set<string>();
	read.list(from.meetings, 'meetings').forEach((entry, index) => {
		const field = `meetings[${index}]`;
		const meeting = read.object(entry, field);
		const id = read.identifier(meeting.id, `${field}.id`);
		if (seen.has(id)) throw new Malformed(`${field}.id`, `${clip(id)} is used twice`);
		seen.add(id);
		read.text(meeting.slot, `${field}.slot`);
		read.text(meeting.place, `${field}.place`);
		read.optional(meeting.attendees, `${field}.attendees`, (list, at) =>
			read.list(list, at).forEach((person, seat) => read.text(person, `${at}[${seat}]`))
		);
	});
	return from as unknown as Schedule;
};

/** Reads an earlier schedule; its ids may be of meetings and places that are gone. */
export const parseSchedule = (json: unknown): ParsedSchedule => {
	try {
		return { ok: true, schedule: check(json) };
	} catch (error) {
		if (error instanceof Malformed) return { ok: false, message: error.message };
		throw error;
	}
};
