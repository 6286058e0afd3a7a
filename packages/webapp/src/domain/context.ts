// What every use case is given: the database, the clock, new identifiers and who is acting.

import type { Database } from '#database/connect.ts';
import type { Actor } from './access/actor.ts';

export type Context = {
	readonly database: Database;
	/** The present instant as UTC ISO text. */
	readonly now: () => string;
	readonly newId: () => string;
	readonly actor: Actor;
	/** A model that the operator fixed by the environment: nobody changes it in the product. */
	readonly fixedModel?: FixedModel | null;
};

export type FixedModel = { readonly url: string; readonly model: string; readonly key: string };

/**
 * Runs `work` in one transaction; inside one already, it joins it.
 * A declined outcome rolls back: a use case that says no leaves nothing behind.
 */
export async function inTransaction<Result extends { readonly ok?: boolean } | void>(
	context: Context,
	work: (inside: Context) => Promise<Result>
): Promise<Result> {
	if (context.database.isTransaction) return work(context);
	let declined: { result: Result } | null = null;
	try {
		return await context.database.transaction().execute(async (database) => {
			const result = await work({ ...context, database });
			if (result && result.ok === false) {
				declined = { result };
				throw new Error('declined');
			}
			return result;
		});
	} catch (error) {
		if (declined) return (declined as { result: Result }).result;
		throw error;
	}
}
