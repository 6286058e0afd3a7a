// The vectors that a model made of needs and offers, in the database: by model and hash of the text,
// each with the text that it was made of, which takes it along when it goes.

import { openModel, vectorKey, fullText, type MatchText } from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import { inTransaction, type Context } from '../context.ts';
import { choiceOf, readModel } from './open-model.ts';

export type Side = 'need' | 'offer';
export type HashedText = {
	readonly id: string;
	readonly side: Side;
	readonly text: string;
	/** Of the model's name, the side and the text. */
	readonly hash: string;
};

const rowsAtOnce = 400;

export function hashTexts(model: string, side: Side, list: readonly MatchText[]): HashedText[] {
	return list.map((each) => {
		const text = fullText(each);
		return { id: each.id, side, text, hash: vectorKey(model, side, text) };
	});
}

export function inBatches<Item>(list: readonly Item[], size: number): Item[][] {
	const batches: Item[][] = [];
	for (let start = 0; start < list.length; start += size) {
		batches.push(list.slice(start, start + size));
	}
	return batches;
}

/** Hash → packed vector, whichever text it was made of. */
export async function knownVectors(
	database: Database,
	texts: readonly HashedText[]
): Promise<Map<string, string>> {
	const known = new Map<string, string>();
	const hashes = [...new Set(texts.map(({ hash }) => hash))];
	for (const some of inBatches(hashes, rowsAtOnce)) {
		const rows = await database
			.selectFrom('textVector')
			.select(['hash', 'vector'])
			.where('hash', 'in', some)
			.execute();
		for (const { hash, vector } of rows) known.set(hash, vector);
	}
	return known;
}

export async function keepVectors(
	context: Context,
	model: string,
	batch: readonly HashedText[],
	packed: readonly string[]
): Promise<void> {
	await inTransaction(context, async ({ database }) => {
		const there = await database
			.selectFrom('needOffer')
			.select('id')
			.where(
				'id',
				'in',
				batch.map(({ id }) => id)
			)
			.execute();
		const ids = new Set(there.map(({ id }) => id));
		const rows = batch.flatMap(({ id, hash }, place) =>
			ids.has(id) ? [{ needOfferId: id, model, hash, vector: packed[place]! }] : []
		);
		if (rows.length === 0) return;
		await database
			.insertInto('textVector')
			.values(rows)
			.onConflict((conflict) =>
				conflict.column('needOfferId').doUpdateSet((row) => ({
					model: row.ref('excluded.model'),
					hash: row.ref('excluded.hash'),
					vector: row.ref('excluded.vector')
				}))
			)
			.execute();
	});
}

/** Sweeps the vectors of what these texts said before, and nobody says any more. */
export async function forgetFormer(
	database: Database,
	texts: readonly HashedText[]
): Promise<void> {
	const said = new Set(texts.map(({ hash }) => hash));
	for (const some of inBatches(texts, rowsAtOnce)) {
		const rows = await database
			.selectFrom('textVector')
			.select(['needOfferId', 'hash'])
			.where(
				'needOfferId',
				'in',
				some.map(({ id }) => id)
			)
			.execute();
		const former = rows.filter(({ hash }) => !said.has(hash));
		if (former.length === 0) continue;
		await database
			.deleteFrom('textVector')
			.where(
				'needOfferId',
				'in',
				former.map(({ needOfferId }) => needOfferId)
			)
			.execute();
	}
}

/** Sweeps the vectors of all models but the one that is switched on. */
export async function forgetOtherModels(context: Context): Promise<void> {
	const choice = choiceOf(await readModel(context));
	let others = context.database.deleteFrom('textVector');
	if (choice) others = others.where('model', '!=', openModel(choice).name);
	await others.execute();
}
