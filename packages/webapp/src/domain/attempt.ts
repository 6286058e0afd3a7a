// How pages and API run a use case: what the database refuses is an expected outcome too, because
// somebody else may act, or a thing may go, between reading and writing.

import { refusalOf } from '#database/refusals.ts';
import type { Context } from './context.ts';
import { decline, type Outcome } from './outcome.ts';

const mostAttempts = 3;

/** @example const outcome = await attempt(saveSession, context, input); */
export async function attempt<Input, Value extends object>(
	useCase: (context: Context, input: Input) => Promise<Outcome<Value>>,
	context: Context,
	input: Input
): Promise<Outcome<Value>> {
	for (let attempts = 1; ; attempts++) {
		try {
			return await useCase(context, input);
		} catch (error) {
			const refusal = refusalOf(error);
			if (refusal === 'twice') return decline('already-there');
			if (refusal === 'missing') return decline('not-found');
			if (refusal !== 'crossing' || attempts === mostAttempts) throw error;
		}
	}
}
