// Sends what waits in the outgoing mail. Each letter is claimed first, so two processes never both
// send it; a failure waits longer each time; the message id stays the same over every attempt.

import type { Mailer } from '#platform/mail.ts';
import type { Settings } from '#platform/settings.ts';
import type { Context } from '../context.ts';
import { secondsAfter } from '../job/job.ts';
import { renderLetter } from './render-letter.ts';

const batch = 20;
const leaseSeconds = 60;
const mostAttempts = 8;

type Parts = { mailer: Mailer; settings: Settings; claimant: string };

/** @returns whether there was anything to send */
export async function sendLetters(context: Context, parts: Parts): Promise<boolean> {
	const now = context.now();
	const due = await context.database
		.selectFrom('outgoingMail')
		.select('id')
		.where('status', '=', 'queued')
		.where('nextAttemptAt', '<=', now)
		.where((where) => where.or([where('lockedUntil', 'is', null), where('lockedUntil', '<', now)]))
		.orderBy('nextAttemptAt')
		.limit(batch)
		.execute();
	for (const { id } of due) await sendOne(context, parts, id);
	return due.length > 0;
}

async function sendOne(context: Context, { mailer, settings, claimant }: Parts, id: string) {
	const now = context.now();
	const claimed = await context.database
		.updateTable('outgoingMail')
		.set((row) => ({
			lockedBy: claimant,
			lockedUntil: secondsAfter(now, leaseSeconds),
			attempts: row('attempts', '+', 1)
		}))
		.where('id', '=', id)
		.where('status', '=', 'queued')
		.where((where) => where.or([where('lockedUntil', 'is', null), where('lockedUntil', '<', now)]))
		.executeTakeFirst();
	if (claimed.numUpdatedRows !== 1n) return;

	const letter = await context.database
		.selectFrom('outgoingMail')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const mine = context.database
		.updateTable('outgoingMail')
		.where('id', '=', id)
		.where('lockedBy', '=', claimant);
	try {
		await mailer.send(renderLetter(letter, settings));
		await mine.set({ status: 'sent', sentAt: context.now(), lockedUntil: null }).execute();
	} catch (error) {
		const waitSeconds = Math.min(3600, 15 * 2 ** letter.attempts);
		await mine
			.set({
				status: letter.attempts >= mostAttempts ? 'failed' : 'queued',
				nextAttemptAt: secondsAfter(context.now(), waitSeconds),
				lockedUntil: null,
				error: error instanceof Error ? error.message.slice(0, 300) : 'unknown'
			})
			.execute();
	}
}
