// What the model that is switched on thinks of an exchange's texts. Where it fails, the matching goes
// on without it, and says so.

import {
	askModel,
	ModelError,
	type ModelOpinion,
	type SeekingOrganisation
} from '@trobada/matching';
import type { Context } from '../context.ts';
import { openModel, readModel } from './open-model.ts';

export type AskedModel = {
	/** Its name, where one was asked. */
	readonly model?: string;
	readonly opinion?: ModelOpinion;
	readonly failure?: string;
};

export async function askChosenModel(
	context: Context,
	organisations: readonly SeekingOrganisation[]
): Promise<AskedModel> {
	const setting = await readModel(context);
	const model = openModel(setting);
	if (!model) return {};
	const texts = {
		needs: organisations.flatMap(({ needs }) => needs),
		offers: organisations.flatMap(({ offers }) => offers)
	};
	try {
		return { model: setting.model, opinion: await askModel(texts, model) };
	} catch (error) {
		if (!(error instanceof ModelError)) throw error;
		return { model: setting.model, failure: error.message };
	}
}
