// A fresh database for one test file, with people who act in it. The project decides which database:
// SQLite in memory in `webapp`, PostgreSQL in `webapp-postgres`.

import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { connect, type Connection } from '#database/connect.ts';
import { migrate } from '#database/migrate.ts';
import { system, visitor, type Actor } from '#domain/access/actor.ts';
import { loadActor } from '#domain/access/load-actor.ts';
import type { Context } from '#domain/context.ts';
import { copyDatabase, databaseUrl, dropDatabase } from './postgres-databases.ts';

export type Stage = {
	readonly connection: Connection;
	readonly database: Connection['database'];
	/** The product itself, which may do everything. */
	readonly trobada: Context;
	readonly visitor: Context;
	/** Somebody signed in, as he or she stands now. */
	actingAs(personId: string): Promise<Context>;
	/** Moves the clock, which stands still otherwise. */
	setClock(instant: string): void;
};

export const firstInstant = '2023-05-02T10:00:00.000Z';

export async function testDatabase(): Promise<Stage> {
	const { connection, drop } = await open();
	afterAll(async () => {
		await connection.close();
		await drop();
	});
	const { database } = connection;
	let instant = firstInstant;
	let count = 0;
	const contextOf = (actor: Actor): Context => ({
		database,
		now: () => instant,
		newId: () => `id${String(++count).padStart(6, '0')}`,
		actor
	});
	return {
		connection,
		database,
		trobada: contextOf(system),
		visitor: contextOf(visitor),
		actingAs: async (personId) => contextOf(await loadActor(database, personId)),
		setClock: (to) => (instant = to)
	};
}

async function open(): Promise<{ connection: Connection; drop(): Promise<void> }> {
	const postgres = inject('postgres');
	if (postgres) {
		const name = `trobada_test_${randomBytes(6).toString('hex')}`;
		await copyDatabase(postgres.url, { from: postgres.template, to: name });
		return {
			connection: await connect(databaseUrl(postgres.url, name)),
			drop: () => dropDatabase(postgres.url, name)
		};
	}
	// Nothing provided at all means the SQLite project; null means PostgreSQL without a server.
	const connection = await connect(postgres === null ? 'pglite:' : ':memory:');
	await migrate(connection);
	return { connection, drop: async () => {} };
}
