// The administrator switches a model on or off. Its key is kept, and never shown again.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { forgetOtherModels } from './keep-vectors.ts';
import { noModel, type ModelInput, type ModelKind } from './model.ts';
import { modelKey, readModel } from './open-model.ts';

export async function saveModel(context: Context, input: ModelInput): Promise<Outcome> {
	if (!may(context.actor, 'model.edit')) return decline('not-allowed');
	if (context.fixedModel) return decline('fixed');
	return inTransaction(context, async (inside) => {
		const before = await readModel(inside);
		// A key is for the endpoint that it was given for, and goes to no other.
		const key = input.key || (input.url === before.url ? before.key : '');
		const value = JSON.stringify(input.kind === 'off' ? noModel : { ...input, key });
		await inside.database
			.insertInto('setting')
			.values({ key: modelKey, value })
			.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
			.execute();
		await forgetOtherModels(inside);
		await recordChange(inside, {
			action: 'model.edit',
			thing: 'setting',
			thingId: modelKey,
			details: { kind: input.kind, model: input.model }
		});
		return { ok: true };
	});
}

export type ShownModel = {
	kind: ModelKind;
	url: string;
	model: string;
	folder: string;
	hasKey: boolean;
	/** Whether the operator fixed it by the environment. */
	fixed: boolean;
};

/** What the page shows: everything but the key. */
export async function findModel(context: Context): Promise<Outcome<{ model: ShownModel }>> {
	if (!may(context.actor, 'model.edit')) return decline('not-allowed');
	const { key, ...shown } = await readModel(context);
	const fixed = Boolean(context.fixedModel);
	return { ok: true, model: { ...shown, hasKey: key !== '', fixed } };
}
