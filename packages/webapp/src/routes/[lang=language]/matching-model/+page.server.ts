import { modelInput } from '#domain/model/model.ts';
import { findModel, saveModel } from '#domain/model/save-model.ts';
import { tryModel } from '#domain/model/try-model.ts';
import { orRefuse, submit } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { model } = orRefuse(event, await findModel(event.locals.context));
	return { model, saved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
	save: (event) => submit(event, modelInput, saveModel, () => `${event.url.pathname}?saved`),
	try: async (event) => {
		const { tried } = orRefuse(event, await tryModel(event.locals.context));
		return { tried };
	}
};
