// What every use case is given: the database, the clock, new identifiers and who is acting.

import type { Database } from '#database/connect.ts';
import type { Actor } from './access/actor.ts';

export type Context = {
	readonly database: Database;
	/** The present instant as UTC ISO text. */
	readonly now: () => string;
	readonly newId: () => string;
	readonly actor: Actor;
};

/** Runs `work` in one transaction; inside one already, it joins it. */
export function inTransaction<Result>(
	context: Context,
	work: (inside: Context) => Promise<Result>
): Promise<Result> {
	if (context.database.isTransaction) return work(context);
	return context.database.transaction().execute((database) => work({ ...context, database }));
}
