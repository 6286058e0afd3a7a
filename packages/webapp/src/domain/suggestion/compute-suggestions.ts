// Computes an exchange's suggestions anew out of all needs and offers: those of a small exchange at
// once; those of a large one, and all for which a model is asked, are left to a job.

import { suggest } from '@trobada/matching';
import { may } from '../access/may.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { addJob } from '../job/job.ts';
import { choiceOf, readModel } from '../model/open-model.ts';
import { decline, type Outcome } from '../outcome.ts';
import { openThemes } from '../theme/open-themes.ts';
import { sizeOf, unfinishedComputation } from './computations.ts';
import { gatherWork } from './gather-work.ts';
import { forgetComputations, keepSuggestions } from './keep-suggestions.ts';
import {
	computeKind,
	isLarge,
	type Computed,
	type ComputePayload,
	type ExchangeRef
} from './suggestion.ts';

/** While a job is at it, whoever asks again is given that job. */
export async function computeExchangeSuggestions(
	context: Context,
	{ exchangeId }: ExchangeRef
): Promise<Outcome<Computed>> {
	if (!may(context.actor, 'suggestion.compute', { exchangeId })) return decline('not-allowed');
	const { database } = context;
	const exchange = await exchangeById(database, exchangeId);
	if (!exchange) return decline('not-found');
	const underway = await unfinishedComputation(database, exchangeId);
	if (underway) return { ok: true, figures: null, jobId: underway };
	const model = choiceOf(await readModel(context));
	if (model || isLarge(await sizeOf(database, exchangeId))) return leaveToJob(context, exchangeId);
	const work = await gatherWork(database, exchange);
	const labels = (await openThemes(database)).labelIndex();
	const suggestions = suggest(work.organisations, { ...work, labels });
	return inTransaction(context, async (inside) => {
		await forgetComputations(inside, exchangeId);
		const figures = await keepSuggestions(inside, exchangeId, suggestions, {});
		return { ok: true, figures, jobId: null };
	});
}

async function leaveToJob(context: Context, exchangeId: string): Promise<Outcome<Computed>> {
	return inTransaction(context, async (inside) => {
		await forgetComputations(inside, exchangeId);
		const payload: ComputePayload = { personId: context.actor.personId };
		await addJob(inside, { kind: computeKind, exchangeId, payload });
		// Another one, if somebody asked in the same moment: there is one at a time.
		const jobId = await unfinishedComputation(inside.database, exchangeId);
		return jobId ? { ok: true, figures: null, jobId } : decline('busy');
	});
}
