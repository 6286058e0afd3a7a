// The job that computes suggestions in a worker thread, with the model that is switched on; the
// former ones stand until the new ones are there.

import type { Suggestions } from '@trobada/matching';
import { fromJson, type Json } from '#database/json.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import type { JobHandler, Running } from '../job/job.ts';
import { embedTexts } from '../model/embed-texts.ts';
import { decline } from '../outcome.ts';
import { openAside } from '../theme/match-aside.ts';
import { openThemes } from '../theme/open-themes.ts';
import { gatherWork } from './gather-work.ts';
import { keepSuggestions } from './keep-suggestions.ts';
import type { ComputePayload, ComputeProgress, Figures } from './suggestion.ts';

const reportMilliseconds = 500;

export const runComputation: JobHandler = async (running) => {
	const { report, stopping } = running;
	const cancelled = new AbortController();
	let progress: ComputeProgress = null;
	const ask = async () => {
		if (!(await report(progress))) cancelled.abort();
	};
	await ask();
	// A report that fails is made good by the next one.
	const asking = setInterval(() => void ask().catch(() => {}), reportMilliseconds);
	const signal = AbortSignal.any([stopping, cancelled.signal]);
	try {
		signal.throwIfAborted();
		return await compute(running, signal, (done, count) => (progress = { done, count }));
	} catch (error) {
		if (cancelled.signal.aborted) return null;
		throw error;
	} finally {
		clearInterval(asking);
	}
};

async function compute(
	{ context, job, report }: Running,
	signal: AbortSignal,
	tell: (done: number, count: number) => void
): Promise<Figures | null> {
	const { database } = context;
	const exchangeId = job.exchangeId!;
	const exchange = await exchangeById(database, exchangeId);
	if (!exchange) return null;
	const work = await gatherWork(database, exchange);
	const sides = {
		needs: work.organisations.flatMap(({ needs }) => needs),
		offers: work.organisations.flatMap(({ offers }) => offers)
	};
	const aside = openAside(await openThemes(database), signal);
	try {
		const embedded = await embedTexts(context, sides, { aside, tell });
		const { vectors } = embedded;
		const json = await aside.work({ ...work, ...(vectors && { vectors }) });
		const computed = JSON.parse(json) as Suggestions;
		const kept = await inTransaction(await inNameOf(context, job.payload), async (inside) => {
			// Whoever cancels from here on comes too late; whoever did before is heard.
			const goOn = await inside.database
				.updateTable('job')
				.set({ progress: null })
				.where('id', '=', job.id)
				.where('cancelRequested', '=', 0)
				.executeTakeFirst();
			if (goOn.numUpdatedRows === 0n) return decline('too-late');
			const figures = await keepSuggestions(inside, exchangeId, computed, embedded);
			return { ok: true as const, figures };
		});
		if (kept.ok) return kept.figures;
		await report(null);
		return null;
	} finally {
		await aside.close();
	}
}

/** The audit names who asked for it, if that person is still there. */
async function inNameOf(context: Context, payload: Json<unknown>): Promise<Context> {
	const { personId } = fromJson(payload as Json<ComputePayload>);
	const person = await context.database
		.selectFrom('person')
		.select('id')
		.where('id', '=', personId)
		.executeTakeFirst();
	return { ...context, actor: { ...context.actor, personId: person?.id ?? null } };
}
