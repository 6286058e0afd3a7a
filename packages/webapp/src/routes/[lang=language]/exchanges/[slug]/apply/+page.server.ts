import { applyParticipation } from '#domain/participation/apply-participation.ts';
import { applicationInput } from '#domain/participation/participation.ts';
import { takesApplications } from '#domain/exchange/exchange.ts';
import { submit } from '../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
	const { exchange } = await parent();
	return { open: takesApplications(exchange.phase), sent: url.searchParams.has('sent') };
};

export const actions: Actions = {
	default: (event) =>
		submit(event, applicationInput, applyParticipation, () => `${event.url.pathname}?sent`)
};
