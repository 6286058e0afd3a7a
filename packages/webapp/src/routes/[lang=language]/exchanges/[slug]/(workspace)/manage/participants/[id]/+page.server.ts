import { may } from '#domain/access/may.ts';
import { delegationsOf } from '#domain/delegation/queries.ts';
import { organisationOptions } from '#domain/organisation/queries.ts';
import { changeStatus, stepsFrom } from '#domain/participation/change-status.ts';
import { editParticipation } from '#domain/participation/edit-participation.ts';
import { participationInput, participationRef } from '#domain/participation/participation.ts';
import { findParticipation } from '#domain/participation/queries.ts';
import { meetingGrid } from '#domain/session/queries.ts';
import { orRefuse, submit } from '../../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange, runs } = await event.parent();
	const { context, actor } = event.locals;
	const { participation } = orRefuse(event, await findParticipation(context, event.params.id));
	const approves = may(actor, 'participation.approve', participation);
	const steps = stepsFrom(participation.status).filter(
		(step) => approves || step === 'confirm' || step === 'withdraw'
	);
	const { slots } = await meetingGrid(context.database, exchange.id);
	return {
		participation,
		steps,
		slots,
		showDiet: may(actor, 'participation.view-sensitive', participation),
		mayEdit: may(actor, 'participation.edit', participation),
		organisations: runs ? await organisationOptions(context) : null,
		delegations: runs ? await delegationsOf(context.database, exchange.id) : null,
		saved: event.url.searchParams.has('saved')
	};
};

const saved = (url: URL) => `${url.pathname}?saved`;

export const actions: Actions = {
	save: (event) => submit(event, participationInput, editParticipation, () => saved(event.url)),
	approve: (event) =>
		submit(event, participationRef, changeStatus('approve'), () => saved(event.url)),
	decline: (event) =>
		submit(event, participationRef, changeStatus('decline'), () => saved(event.url)),
	wait: (event) => submit(event, participationRef, changeStatus('wait'), () => saved(event.url)),
	confirm: (event) =>
		submit(event, participationRef, changeStatus('confirm'), () => saved(event.url)),
	withdraw: (event) =>
		submit(event, participationRef, changeStatus('withdraw'), () => saved(event.url)),
	readmit: (event) =>
		submit(event, participationRef, changeStatus('readmit'), () => saved(event.url))
};
