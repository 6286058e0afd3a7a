// Opens the one database that DATABASE_URL names: a SQLite file, PostgreSQL, or PGlite in tests.

import { Kysely, PostgresDialect, sql, SqliteDialect, type Dialect } from 'kysely';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type DialectName = 'sqlite' | 'postgres';
export type Connection = {
	database: Database;
	dialect: DialectName;
	/** Equal for two moments between which nobody wrote anything, in this process or another. */
	stamp(): Promise<string>;
	close(): Promise<void>;
};

/** All that this connection wrote, and what others did; the transactions that a reader sees. */
const stamps = {
	sqlite: sql<{ stamp: string }>`select total_changes() || ' ' || data_version as stamp
		from pragma_data_version`,
	postgres: sql<{ stamp: string }>`select pg_current_snapshot()::text as stamp`
};

/**
 * @param url `postgres://…`, `file:…` or a path of a SQLite file, `:memory:`, or `pglite:`
 * @example const { database } = await connect('file:./data/trobada.db');
 */
export async function connect(url: string): Promise<Connection> {
	const { dialect, name } = await choose(url);
	const database = new Kysely<Tables>({ dialect });
	return {
		database,
		dialect: name,
		async stamp() {
			const { rows } = await stamps[name].execute(database);
			return rows[0]!.stamp;
		},
		close: () => database.destroy()
	};
}

async function choose(url: string): Promise<{ dialect: Dialect; name: DialectName }> {
	if (/^postgres(ql)?:/.test(url)) {
		const { default: pg } = await import('pg');
		// Counts arrive as bigint text; ours are always small enough for a number.
		pg.types.setTypeParser(pg.types.builtins.INT8, Number);
		const pool = new pg.Pool({ connectionString: url, max: 10 });
		// An idle client whose server goes away must not end the process: the next query reconnects.
		pool.on('error', () => {});
		return { dialect: new PostgresDialect({ pool }), name: 'postgres' };
	}
	if (url.startsWith('pglite:')) {
		const [{ PGlite }, { PGliteDialect }] = await Promise.all([
			import('@electric-sql/pglite'),
			import('kysely')
		]);
		return { dialect: new PGliteDialect({ pglite: new PGlite() }), name: 'postgres' };
	}
	const path = url.replace(/^file:/, '');
	return { dialect: new SqliteDialect({ database: openSqlite(path) }), name: 'sqlite' };
}
