// Expected outcomes of use cases are values: `ok` with what came of it, or a reason.

/** Every reason for which a use case may decline. Each has a message in the four languages. */
export const failureReasons = [
	'not-allowed',
	'not-found',
	'changed-meanwhile',
	'invalid',
	'already-there',
	'phase',
	'in-use',
	'full',
	'too-late',
	'not-acceptable',
	'busy',
	'busy-person',
	'busy-place',
	'no-slots',
	'no-attendees',
	'infeasible',
	'nothing-to-do',
	'fixed',
	'not-ready',
	'incomplete'
] as const;
export type FailureReason = (typeof failureReasons)[number];

export type Failure = {
	readonly ok: false;
	readonly reason: FailureReason;
	/** Field name → message key, for forms and for the API's problem details. */
	readonly fields?: Readonly<Record<string, string>>;
	/** Values that the message names: who, which slot. Never more than the reader may know. */
	readonly details?: Readonly<Record<string, string | number>>;
};

export type Outcome<Value extends object = object> = ({ readonly ok: true } & Value) | Failure;

export function decline(reason: FailureReason, more: Omit<Failure, 'ok' | 'reason'> = {}): Failure {
	return { ok: false, reason, ...more };
}
