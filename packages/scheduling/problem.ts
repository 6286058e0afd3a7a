// The contract of a scheduling problem: slots in time order, places, participants, meetings.
// The break-minimising core is the business-to-business meeting scheduling problem of
// Bofill, Coll, Garcia, Giráldez-Cru, Pesant, Suy, Villaret (JAIR 74, 2022).

export type Slot = {
	readonly id: string;
	/** A meeting longer than one slot does not run from one session into another. */
	readonly session?: string;
	readonly start?: string;
	readonly end?: string;
};

export type Place = {
	readonly id: string;
	/** How many meetings the place holds at once; 1 when left out. */
	readonly capacity?: number;
	readonly unavailable?: readonly string[];
};

export type Participant = {
	readonly id: string;
	readonly unavailable?: readonly string[];
	readonly minMeetings?: number;
	readonly maxMeetings?: number;
	/** All meetings in which this participant sits are held at this place. */
	readonly place?: string;
};

/** A seat is for one participant, or for any one of several (an organisation's people). */
export type Seat = string | { readonly anyOf: readonly string[] };

export type Meeting = {
	readonly id: string;
	readonly participants: readonly Seat[];
	/** What is lost when the meeting is not held; 1 when left out. */
	readonly weight?: number;
	readonly required?: boolean;
	/** The slots in which the meeting may begin; any when left out. */
	readonly slots?: readonly string[];
	readonly places?: readonly string[];
	readonly fixed?: { readonly slot?: string; readonly place?: string };
	/** Meetings that, when held, end before this one begins. */
	readonly after?: readonly string[];
	/** Consecutive slots that the meeting takes; 1 when left out. */
	readonly length?: number;
};

/** Whole slots that lie between a meeting at one place and the next at the other, both ways
 * unless the way back is listed too. */
export type Travel = { readonly from: string; readonly to: string; readonly slots: number };

export type ScheduleProblem = {
	readonly format?: 'trobada.schedule-problem/1';
	readonly slots: readonly Slot[];
	readonly places: readonly Place[];
	readonly participants: readonly Participant[];
	readonly meetings: readonly Meeting[];
	readonly travel?: readonly Travel[];
};

/** The people who may take a seat. */
export const candidatesOf = (seat: Seat): readonly string[] =>
	typeof seat === 'string' ? [seat] : seat.anyOf;
