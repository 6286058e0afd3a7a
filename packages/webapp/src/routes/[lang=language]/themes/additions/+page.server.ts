import { listAdditions } from '#domain/theme/queries.ts';
import { removeAddition } from '#domain/theme/remove-addition.ts';
import { removeAdditionInput } from '#domain/theme/theme.ts';
import { orRefuse, submit } from '../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, language } = event.locals;
	const { concepts, labels } = orRefuse(event, await listAdditions(context, language));
	return { concepts, labels };
};

export const actions: Actions = {
	default: (event) => submit(event, removeAdditionInput, removeAddition, () => event.url.pathname)
};
