import { may } from '#domain/access/may.ts';
import { participatingOrganisations } from '#domain/participation/queries.ts';
import { beginDraft, discardDraft, draftInput } from '#domain/timetable/begin-draft.ts';
import { cancelInput, cancelSolve } from '#domain/timetable/cancel-solve.ts';
import { moveMeeting, pinMeeting, removeMeeting } from '#domain/timetable/change-meeting.ts';
import { findBoard } from '#domain/timetable/queries.ts';
import { releaseInput, releaseTimetable } from '#domain/timetable/release-timetable.ts';
import { solveTimetable } from '#domain/timetable/solve-timetable.ts';
import { meetingRef, moveInput, pinInput, solveInput } from '#domain/timetable/timetable.ts';
import { listRegions } from '#domain/organisation/queries.ts';
import { orRefuse, submit } from '../../../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { exchange } = await event.parent();
	const { context, actor } = event.locals;
	const board = orRefuse(event, await findBoard(context, exchange.id));
	const [organisations, regions] = await Promise.all([
		participatingOrganisations(context, exchange.id),
		listRegions(context)
	]);
	return {
		board,
		sessionId: event.url.searchParams.get('session'),
		chosenId: event.url.searchParams.get('meeting'),
		names: new Map(organisations.map(({ id, name }) => [id, name])),
		regions: new Map(regions.map(({ id, name }) => [id, name])),
		maySolve: may(actor, 'timetable.solve', { exchangeId: exchange.id }),
		mayRelease: may(actor, 'timetable.release', { exchangeId: exchange.id })
	};
};

export const actions: Actions = {
	solve: (event) => {
		const wake = () => event.locals.application.jobs.wake();
		return submit(event, solveInput, solveTimetable, () => (wake(), event.url.pathname));
	},
	begin: (event) => submit(event, draftInput, beginDraft, () => `${event.url.pathname}#board`),
	discard: (event) => submit(event, draftInput, discardDraft, () => event.url.pathname),
	cancel: (event) => submit(event, cancelInput, cancelSolve, () => event.url.pathname),
	move: (event) =>
		submit(
			event,
			moveInput,
			moveMeeting,
			(_, { id }) => `${event.url.pathname}?meeting=${id}#meeting-${id}`
		),
	pin: (event) =>
		submit(event, pinInput, pinMeeting, (_, { id }) => `${event.url.pathname}#meeting-${id}`),
	remove: (event) => submit(event, meetingRef, removeMeeting, () => `${event.url.pathname}#board`),
	release: (event) => {
		const wake = () => event.locals.application.jobs.wake();
		return submit(event, releaseInput, releaseTimetable, () => (wake(), event.url.pathname));
	}
};
