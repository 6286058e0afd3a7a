import { decline } from '#domain/outcome.ts';
import { changeStatus } from '#domain/participation/change-status.ts';
import { editParticipation } from '#domain/participation/edit-participation.ts';
import { participationInput, participationRef } from '#domain/participation/participation.ts';
import { findParticipation } from '#domain/participation/queries.ts';
import { meetingGrid } from '#domain/session/queries.ts';
import { orRefuse, submit } from '../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { standing, exchange } = await event.parent();
	const { context } = event.locals;
	if (!standing?.participationId) orRefuse(event, decline('not-found'));
	const found = orRefuse(event, await findParticipation(context, standing!.participationId!));
	const { slots } = await meetingGrid(context.database, exchange.id);
	return { participation: found.participation, slots, saved: event.url.searchParams.has('saved') };
};

const saved = (url: URL) => `${url.pathname}?saved`;

export const actions: Actions = {
	save: (event) => submit(event, participationInput, editParticipation, () => saved(event.url)),
	confirm: (event) =>
		submit(event, participationRef, changeStatus('confirm'), () => saved(event.url)),
	withdraw: (event) =>
		submit(event, participationRef, changeStatus('withdraw'), () =>
			event.url.pathname.replace(/\/participation$/, '')
		)
};
