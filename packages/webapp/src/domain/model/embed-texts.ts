// Vectors of needs and offers, by the model that is switched on. They are kept in the database, so
// that the model is asked only for texts that it has not seen.

import { ModelError, openModel, type MatchText, type ModelChoice } from '@trobada/matching';
import type { Context } from '../context.ts';
import type { Aside } from '../theme/match-aside.ts';
import { forgetFormer, hashTexts, inBatches, keepVectors, knownVectors } from './keep-vectors.ts';
import { choiceOf, readModel } from './open-model.ts';

export type Embedded = {
	/** Its name, where one was asked. */
	readonly model?: string;
	/** Id of a text → its packed vector. */
	readonly vectors?: ReadonlyMap<string, string>;
	readonly failure?: string;
};

/** The two sides of an exchange. */
export type Sides = { readonly needs: readonly MatchText[]; readonly offers: readonly MatchText[] };

const textsAtOnce = 64;
/** Of one request: it is a job that waits, and a model on a slow machine may need its time. */
const patienceMilliseconds = 30_000;

/**
 * @param aside the worker that asks the model
 * @param tell told how many of the texts that the model had not seen it has now
 * @returns nothing where no model is switched on; a failure where it cannot say
 */
export async function embedTexts(
	context: Context,
	sides: Sides,
	{ aside, tell }: { aside: Aside; tell(done: number, count: number): void }
): Promise<Embedded> {
	const setting = await readModel(context);
	const choice = patient(choiceOf(setting));
	if (!choice) return {};
	if (sides.needs.length === 0 || sides.offers.length === 0) {
		return { model: setting.model, vectors: new Map() };
	}
	const { database } = context;
	const model = openModel(choice).name;
	const texts = [
		...hashTexts(model, 'need', sides.needs),
		...hashTexts(model, 'offer', sides.offers)
	];
	const known = await knownVectors(database, texts);
	const missing = new Map(
		texts.flatMap((text) => (known.has(text.hash) ? [] : [[text.hash, text]]))
	);
	const batches = (['need', 'offer'] as const).flatMap((side) =>
		inBatches(
			[...missing.values()].filter((text) => text.side === side),
			textsAtOnce
		).map((batch) => ({
			side,
			batch
		}))
	);
	let size = known.values().next().value?.length;
	let done = 0;
	try {
		for (const { side, batch } of batches) {
			await stayChosen();
			tell(done, missing.size);
			const asked = batch.map(({ text }) => text);
			const answer = await aside.work({ kind: 'embed', model: choice, side, texts: asked });
			await stayChosen();
			const packed = JSON.parse(answer) as string[];
			size ??= packed[0]!.length;
			if (packed[0]!.length !== size) {
				// The same name, another model: what it said before is worth nothing.
				await database.deleteFrom('textVector').where('model', '=', model).execute();
				throw new ModelError('vectors of another length than before');
			}
			for (const [place, { hash }] of batch.entries()) known.set(hash, packed[place]!);
			await keepVectors(context, model, batch, packed);
			done += batch.length;
		}
	} catch (error) {
		if (!(error instanceof ModelError)) throw error;
		return { model: setting.model, failure: error.message };
	}
	await forgetFormer(database, texts);
	return {
		model: setting.model,
		vectors: new Map(texts.map(({ id, hash }) => [id, known.get(hash)!]))
	};

	/** Somebody may switch the model off at any time: then nothing more is sent, or kept. */
	async function stayChosen(): Promise<void> {
		const present = choiceOf(await readModel(context));
		if (!present || openModel(present).name !== model)
			throw new ModelError('no longer switched on');
	}
}

function patient(choice: ModelChoice | null): ModelChoice | null {
	return choice?.kind === 'openai' ? { ...choice, timeout: patienceMilliseconds } : choice;
}
