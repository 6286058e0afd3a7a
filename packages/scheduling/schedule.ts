// The contract of an answer: who meets when and where, what was left out and why, at what cost.

export type HeldMeeting = {
	readonly id: string;
	/** The slot in which the meeting begins. */
	readonly slot: string;
	readonly place: string;
	/** Who sits, in the order of the meeting's seats. */
	readonly attendees: readonly string[];
};

/** What keeps a meeting out of the slots named (all the slots it could begin in are covered). */
export type Reason =
	| { readonly kind: 'participant-busy'; readonly participant: string; readonly slots: string[] }
	| {
			readonly kind: 'participant-unavailable';
			readonly participant: string;
			readonly slots: string[];
	  }
	| {
			readonly kind: 'participant-at-maximum';
			readonly participant: string;
			readonly maximum: number;
	  }
	| { readonly kind: 'nobody-free'; readonly participants: string[]; readonly slots: string[] }
	| { readonly kind: 'places-full'; readonly places: string[]; readonly slots: string[] }
	| { readonly kind: 'order'; readonly meeting: string; readonly slots: string[] }
	| { readonly kind: 'slot-not-allowed'; readonly slots: string[] };

/** One thing that an organiser could change in the problem. */
export type Change =
	| { readonly kind: 'free-participant'; readonly participant: string; readonly slot: string }
	| { readonly kind: 'raise-maximum'; readonly participant: string; readonly maximum: number }
	| { readonly kind: 'add-place'; readonly slot: string }
	| { readonly kind: 'allow-slot'; readonly meeting: string; readonly slot: string }
	| { readonly kind: 'leave-out'; readonly meeting: string };

export type UnscheduledMeeting = {
	readonly id: string;
	readonly reasons: readonly Reason[];
	/** A sentence naming the smallest change of the problem that would admit this meeting. */
	readonly cheapestChange?: string;
	/** The same as data: all of these changes together; `applyChange` makes one. */
	readonly changes?: readonly Change[];
};

/** Every component is a count to be made small; the order is the order of the goals, but that
 * `changed` comes before `breaks`. */
export type Cost = {
	readonly unscheduledWeight: number;
	/** Participants with fewer meetings than their minimum. */
	readonly belowMinimum: number;
	readonly breaks: number;
	readonly idleSlots: number;
	readonly placeChanges: number;
	/** Meetings of the earlier schedule that are now elsewhere, at another time or not held. */
	readonly changed: number;
};

export type Bound = { readonly unscheduledWeight: number; readonly breaks: number };

/** `unknown`: neither a schedule with every required meeting nor a proof that there is none. */
export type Status = 'optimal' | 'feasible' | 'infeasible' | 'unknown';

export type Schedule = {
	readonly format: 'trobada.schedule/1';
	/** `optimal` is proved for all goals up to and including breaks. */
	readonly status: Status;
	/** Why there is no schedule, in one line; only when infeasible or unknown. */
	readonly cause?: string;
	readonly meetings: readonly HeldMeeting[];
	readonly unscheduled: readonly UnscheduledMeeting[];
	readonly cost: Cost;
	/** Proved lower bounds on the cost. */
	readonly bound: Bound;
	readonly seconds: number;
	readonly seed: number;
	readonly iterations: number;
};
