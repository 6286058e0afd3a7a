// Writes the audit line of a change, in the transaction of that change.

import { toJson } from '#database/json.ts';
import type { Action } from '../access/may.ts';
import type { Context } from '../context.ts';

export type Change = {
	action: Action;
	thing: string;
	thingId: string;
	exchangeId?: string | null;
	/** Somebody in whose name an organiser acts. */
	onBehalfOfId?: string | null;
	/** Names of changed fields and identifiers; never personal data, never free text. */
	details?: Record<string, unknown>;
};

export async function recordChange(context: Context, change: Change): Promise<void> {
	await context.database
		.insertInto('audit')
		.values({
			id: context.newId(),
			at: context.now(),
			exchangeId: change.exchangeId ?? null,
			personId: context.actor.personId,
			onBehalfOfId: change.onBehalfOfId ?? null,
			action: change.action,
			thing: change.thing,
			thingId: change.thingId,
			details: toJson(change.details ?? {})
		})
		.execute();
}
