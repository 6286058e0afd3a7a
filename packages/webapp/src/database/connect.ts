// Opens the one database that DATABASE_URL names: a SQLite file, PostgreSQL, or PGlite in tests.

import { Kysely, PostgresDialect, SqliteDialect, type Dialect } from 'kysely';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type DialectName = 'sqlite' | 'postgres';
export type Connection = { database: Database; dialect: DialectName; close(): Promise<void> };

/**
 * @param url `postgres://…`, `file:…` or a path of a SQLite file, `:memory:`, or `pglite:`
 * @example const { database } = await connect('file:./data/trobada.db');
 */
export async function connect(url: string): Promise<Connection> {
	const { dialect, name } = await choose(url);
	const database = new Kysely<Tables>({ dialect });
	return { database, dialect: name, close: () => database.destroy() };
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
