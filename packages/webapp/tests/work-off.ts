// Lets the background work run until nothing waits: jobs are done, letters are sent.

import type { Mail } from '#platform/mail.ts';
import { startJobs } from '#domain/job/run-jobs.ts';
import { openLog } from '#platform/log.ts';
import { readSettings } from '#platform/settings.ts';
import type { Stage } from './database.ts';

/** @returns the letters that went out, in the order in which they did */
export async function workOff({ database, trobada }: Stage): Promise<Mail[]> {
	const sent: Mail[] = [];
	const jobs = startJobs({
		contextFor: (actor) => ({ ...trobada, actor }),
		mailer: { send: async (mail) => void sent.push(mail), close: () => {} },
		log: openLog('error'),
		settings: readSettings({ APP_URL: 'http://trobada.example' })
	});
	const waiting = async () => {
		const [job, letter] = await Promise.all([
			database
				.selectFrom('job')
				.select('id')
				.where('status', 'in', ['queued', 'running'])
				.executeTakeFirst(),
			database
				.selectFrom('outgoingMail')
				.select('id')
				.where('status', '=', 'queued')
				.executeTakeFirst()
		]);
		return job !== undefined || letter !== undefined;
	};
	const patience = Date.now() + 180_000;
	while (await waiting()) {
		if (Date.now() > patience) {
			await jobs.stop();
			const stuck = await database.selectFrom('job').selectAll().execute();
			throw new Error(`work is stuck: ${JSON.stringify(stuck).slice(0, 2000)}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	await jobs.stop();
	return sent;
}
