// Before the PostgreSQL tests: TEST_DATABASE_URL, or an installed PostgreSQL in a temporary folder,
// or PGlite; and there one migrated database, of which each test file gets a copy.

import type { TestProject } from 'vitest/node';
import { connect } from '#database/connect.ts';
import { migrate } from '#database/migrate.ts';
import { copyDatabase, databaseUrl, dropDatabase } from './postgres-databases.ts';
import { runPostgres } from './run-postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Null where only PGlite is at hand: then each file makes its own. */
		postgres: { url: string; template: string } | null;
	}
}

export default async function setup(project: TestProject) {
	const given = process.env.TEST_DATABASE_URL;
	const running = given ? null : await runPostgres();
	const url = given ?? running?.url;
	if (!url) {
		console.log('PostgreSQL tests run on PGlite: no TEST_DATABASE_URL, no installed PostgreSQL.');
		project.provide('postgres', null);
		return;
	}
	console.log(
		given
			? 'PostgreSQL tests run on TEST_DATABASE_URL.'
			: `PostgreSQL tests run on an installed PostgreSQL ${running!.version}, in a temporary folder.`
	);
	const template = `trobada_template_${process.pid}`;
	await copyDatabase(url, { from: 'template1', to: template });
	const connection = await connect(databaseUrl(url, template));
	await migrate(connection);
	await connection.close();
	project.provide('postgres', { url, template });
	return async () => {
		await dropDatabase(url, template);
		await running?.stop();
	};
}
