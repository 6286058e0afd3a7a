// The model that is switched on: the operator's, or the administrator's, or none.

import type { ModelChoice } from '@trobada/matching';
import type { Context } from '../context.ts';
import { noModel, type ModelSetting } from './model.ts';

export const modelKey = 'model';

export async function readModel({ database, fixedModel }: Context): Promise<ModelSetting> {
	if (fixedModel) return { ...noModel, ...fixedModel, kind: 'openai' };
	const row = await database
		.selectFrom('setting')
		.select('value')
		.where('key', '=', modelKey)
		.executeTakeFirst();
	return row ? { ...noModel, ...(JSON.parse(row.value) as Partial<ModelSetting>) } : noModel;
}

/** @returns null where no model is switched on: then no text leaves this machine */
export function choiceOf({ kind, url, model, key, folder }: ModelSetting): ModelChoice | null {
	if (kind === 'openai') return { kind, url, model, key };
	if (kind === 'transformers') return { kind, folder, model };
	return null;
}
