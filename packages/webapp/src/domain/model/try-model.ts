// Asks the model that is switched on for the vectors of two invented sentences, to see that it works.

import { ModelError, openModel } from '@trobada/matching';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { choiceOf, readModel } from './open-model.ts';

const sentences = ['Reuse of waste water', 'Riuso delle acque reflue'];

export type TriedModel = { works: true; size: number } | { works: false; failure: string };

export async function tryModel(context: Context): Promise<Outcome<{ tried: TriedModel }>> {
	if (!may(context.actor, 'model.edit')) return decline('not-allowed');
	const choice = choiceOf(await readModel(context));
	if (!choice) return decline('nothing-to-do');
	const model = openModel(choice);
	try {
		const [first] = await model.embed(sentences, { kind: 'need' });
		return { ok: true, tried: { works: true, size: first!.length } };
	} catch (error) {
		if (!(error instanceof ModelError)) throw error;
		return { ok: true, tried: { works: false, failure: error.message } };
	}
}
