// Opens SQLite through Node's own module and gives it the shape that Kysely's dialect expects.

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const cacheLimit = 500;

/**
 * One connection to the file at `path` (or `:memory:`), durable at every commit.
 * Statements are kept prepared: the same page asks the same questions thousands of times.
 */
export function openSqlite(path: string): SqliteDatabase {
	const connection = new DatabaseSync(path);
	connection.exec('pragma journal_mode = wal');
	connection.exec('pragma synchronous = full');
	connection.exec('pragma foreign_keys = on');
	connection.exec('pragma busy_timeout = 5000');
	connection.exec('pragma cache_size = -32000');
	const prepared = new Map<string, SqliteStatement>();
	return {
		close: () => connection.close(),
		prepare(sql) {
			const known = prepared.get(sql);
			if (known) return known;
			const statement = adapt(connection.prepare(sql));
			if (prepared.size >= cacheLimit) prepared.clear();
			// A schema change would leave kept statements stale, so only plain reads and writes stay.
			if (/^(select|insert|update|delete|with)\b/i.test(sql)) prepared.set(sql, statement);
			return statement;
		}
	};
}

function adapt(statement: StatementSync): SqliteStatement {
	const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
	return {
		reader: statement.columns().length > 0,
		all: (parameters) => statement.all(...values(parameters)),
		run: (parameters) => statement.run(...values(parameters)),
		iterate: (parameters) =>
			statement.iterate(...values(parameters)) as unknown as IterableIterator<unknown>
	};
}
