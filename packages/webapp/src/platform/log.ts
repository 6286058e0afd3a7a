// One line a matter, as JSON on standard output. No personal data: identifiers and reasons only.

import pino, { type Logger } from 'pino';

export type { Logger };

export function openLog(level: string): Logger {
	return pino({
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		redact: ['email', 'address', 'cookie', 'authorization', 'token', 'url.search']
	});
}
