// Puts the product together: database, sign-in, mail, log and the background work. Opened once.

import { mkdirSync } from 'node:fs';
import { connect, type Connection } from '#database/connect.ts';
import { migrate } from '#database/migrate.ts';
import type { Actor } from '#domain/access/actor.ts';
import type { Context } from '#domain/context.ts';
import { startJobs, type Jobs } from '#domain/job/run-jobs.ts';
import { newId } from '#platform/identifiers.ts';
import { openLog, type Logger } from '#platform/log.ts';
import { openMailer, type Mailer } from '#platform/mail.ts';
import type { Settings } from '#platform/settings.ts';
import { openSignIn, type SignIn } from '#platform/sign-in.ts';

export type Application = {
	readonly settings: Settings;
	readonly connection: Connection;
	readonly log: Logger;
	readonly mailer: Mailer;
	readonly signIn: SignIn;
	readonly jobs: Jobs;
	contextFor(actor: Actor): Context;
	/** Lets running work end, then closes the database. */
	stop(): Promise<void>;
};

export async function openApplication(settings: Settings): Promise<Application> {
	if (settings.databaseUrl.startsWith('file:')) {
		mkdirSync(settings.dataFolder, { recursive: true });
	}
	const log = openLog(settings.logLevel);
	const connection = await connect(settings.databaseUrl);
	await migrate(connection);
	const signIn = openSignIn(connection, settings);
	const mailer = await openMailer(settings);
	const contextFor = (actor: Actor): Context => ({
		database: connection.database,
		now: () => new Date().toISOString(),
		newId,
		actor,
		fixedModel: settings.model
	});
	const jobs = startJobs({ contextFor, mailer, log, settings });
	return {
		settings,
		connection,
		log,
		mailer,
		signIn,
		jobs,
		contextFor,
		async stop() {
			await jobs.stop();
			mailer.close();
			await connection.close();
		}
	};
}
