// Reason of a declined use case → HTTP status, for pages and API alike (RFC 9110).

const statuses: Readonly<Record<string, number>> = {
	'not-allowed': 403,
	'not-found': 404,
	'changed-meanwhile': 412,
	invalid: 422,
	'already-there': 409,
	'in-use': 409,
	busy: 409,
	'busy-person': 409,
	'busy-place': 409,
	'not-ready': 503
};

export function statusOf(reason: string): number {
	return statuses[reason] ?? 422;
}
