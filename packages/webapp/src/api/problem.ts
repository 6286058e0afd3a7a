// What the API answers when it cannot do what was asked (RFC 9457), in the reader's language.

import type { Language } from '#database/values.ts';
import type { Failure } from '#domain/outcome.ts';
import { translator } from '#messages/messages.ts';
import { statusOf } from '#platform/http-status.ts';

/** Reasons that only the API has, with their status. The others come from the use cases. */
const ownReasons = {
	'sign-in-first': 401,
	'bad-token': 401,
	'wrong-scope': 403,
	'foreign-origin': 403,
	'bad-json': 400,
	'unknown-operation': 404,
	'too-large': 413,
	'wrong-type': 415,
	'version-needed': 428,
	'too-many': 429,
	unexpected: 500
} as const;
export type OwnReason = keyof typeof ownReasons;

export type Refused = {
	readonly reason: Failure['reason'] | OwnReason;
	readonly fields?: Failure['fields'];
	readonly details?: Failure['details'];
};

export function problemStatus(reason: Refused['reason']): number {
	return reason in ownReasons ? ownReasons[reason as OwnReason] : statusOf(reason);
}

/** @example return problem({ reason: 'not-found' }, 'ca'); */
export function problem({ reason, fields, details }: Refused, language: Language): Response {
	const t = translator(language);
	const status = problemStatus(reason);
	const title = t(reason in ownReasons ? `api.reason.${reason}` : `problem.${reason}`);
	const errors = Object.fromEntries(
		Object.entries(fields ?? {}).map(([field, key]) => [field, t(key, details)])
	);
	const body = {
		type: `/api/problems/${reason}`,
		title,
		status,
		reason,
		...(fields && { errors }),
		...(details && { details })
	};
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'content-type': 'application/problem+json',
			'content-language': language,
			vary: 'accept-language',
			...(status === 503 && { 'retry-after': '2' }),
			...(status === 401 && { 'www-authenticate': 'Bearer realm="Trobada"' })
		}
	});
}
