// The timetable: solve, follow, change by hand, release. And everybody's agenda out of it.

import { z } from 'zod';
import { sessionKinds } from '#database/values.ts';
import { may } from '#domain/access/may.ts';
import { findAgenda } from '#domain/agenda/queries.ts';
import { writeAgendaCalendar } from '#domain/agenda/write-calendar.ts';
import { decline } from '#domain/outcome.ts';
import { beginDraft, discardDraft, draftInput } from '#domain/timetable/begin-draft.ts';
import { cancelInput, cancelSolve } from '#domain/timetable/cancel-solve.ts';
import { moveMeeting, pinMeeting, removeMeeting } from '#domain/timetable/change-meeting.ts';
import { findBoard, latestSolve } from '#domain/timetable/queries.ts';
import { releaseInput, releaseTimetable } from '#domain/timetable/release-timetable.ts';
import { solveTimetable } from '#domain/timetable/solve-timetable.ts';
import { meetingRef, moveInput, pinInput, solveInput } from '#domain/timetable/timetable.ts';
import { id, localText, operationOf } from './operation.ts';

const operation = operationOf('timetable');
const agendaOperation = operationOf('agenda');

const meeting = z.object({
	id: z.string(),
	organisationAId: z.string(),
	organisationBId: z.string(),
	nameA: z.string(),
	nameB: z.string(),
	slotId: z.string(),
	placeId: z.string(),
	pinned: z.number().int(),
	participationIds: z.array(z.string())
});
const unmet = z.object({
	organisationAId: z.string(),
	organisationBId: z.string(),
	nameA: z.string(),
	nameB: z.string(),
	reasons: z.array(z.looseObject({ kind: z.string() })),
	changes: z.array(z.looseObject({ kind: z.string() }))
});
const quality = z.object({
	wished: z.number().int(),
	held: z.number().int(),
	breaks: z.number().int(),
	seatsUsed: z.number().int(),
	seats: z.number().int()
});
const exampleMeeting = {
	id: '1jv0e2ka9c3x5f9m',
	organisationAId: '1jv0e2ka9c3x5f8o',
	organisationBId: '1jv0e2ka9c3x5f8q',
	nameA: 'Clúster de l’Aigua',
	nameB: 'Clust-ER Agrifood',
	slotId: '1jv0e2ka9c3x5f7q',
	placeId: '1jv0e2ka9c3x5f7t',
	pinned: 0,
	participationIds: ['1jv0e2ka9c3x5f8a', '1jv0e2ka9c3x5f8b']
};
const job = z.object({
	id: z.string(),
	status: z.string(),
	progress: z
		.object({
			seconds: z.number(),
			cost: z.object({ unscheduledWeight: z.number(), breaks: z.number() }),
			bound: z.object({ unscheduledWeight: z.number(), breaks: z.number() })
		})
		.nullable(),
	createdAt: z.string(),
	finishedAt: z.string().nullable()
});

export const timetable = [
	operation({
		name: 'findTimetable',
		method: 'get',
		path: '/exchanges/{exchangeId}/timetable',
		summary: 'See the draft, or else the release: meetings, quality, and why wishes are unmet',
		input: z.object({ exchangeId: id }),
		answer: z.object({
			id: z.string(),
			number: z.number().int(),
			status: z.string(),
			solution: z.string().nullable(),
			version: z.number().int(),
			meetings: z.array(meeting),
			unmet: z.array(unmet),
			quality
		}),
		exampleAnswer: {
			id: '1jv0e2ka9c3x5f9t',
			number: 1,
			status: 'draft',
			solution: 'optimal',
			version: 2,
			meetings: [exampleMeeting],
			unmet: [],
			quality: { wished: 1, held: 1, breaks: 0, seatsUsed: 1, seats: 24 }
		},
		run: async (context, { exchangeId }) => {
			const board = await findBoard(context, exchangeId);
			if (!board.ok) return board;
			if (!board.shown) return decline('not-found');
			return { ok: true, value: { ...board, ...board.shown }, version: board.shown.version };
		}
	}),
	operation({
		name: 'solveTimetable',
		method: 'post',
		path: '/exchanges/{exchangeId}/timetable/solves',
		summary: 'Ask for a new draft; the answer comes at once, the draft later',
		status: 202,
		input: solveInput,
		answer: z.object({ jobId: z.string(), timetableId: z.string() }),
		example: { seconds: 10, seed: 1 },
		exampleAnswer: { jobId: '1jv0e2ka9c3x5f9j', timetableId: '1jv0e2ka9c3x5f9t' },
		run: async (context, input, { wake }) => {
			const made = await solveTimetable(context, input);
			if (made.ok) wake();
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	operation({
		name: 'findSolve',
		method: 'get',
		path: '/exchanges/{exchangeId}/timetable/solves/latest',
		summary: 'Follow the latest solve',
		input: z.object({ exchangeId: id }),
		answer: job,
		exampleAnswer: {
			id: '1jv0e2ka9c3x5f9j',
			status: 'running',
			progress: {
				seconds: 2,
				cost: { unscheduledWeight: 0, breaks: 3 },
				bound: { unscheduledWeight: 0, breaks: 1 }
			},
			createdAt: '2023-06-12T09:00:00.000Z',
			finishedAt: null
		},
		run: async (context, { exchangeId }) => {
			if (!may(context.actor, 'timetable.view', { exchangeId })) return decline('not-allowed');
			const value = await latestSolve(context, exchangeId);
			return value ? { ok: true, value } : decline('not-found');
		}
	}),
	operation({
		name: 'cancelSolve',
		method: 'delete',
		path: '/exchanges/{exchangeId}/timetable/solves/latest',
		summary: 'End a running solve with the best timetable so far',
		input: cancelInput,
		run: cancelSolve
	}),
	operation({
		name: 'beginDraft',
		method: 'post',
		path: '/exchanges/{exchangeId}/timetable/draft',
		summary: 'Begin a draft out of the release in force, for changes by hand',
		status: 204,
		input: draftInput,
		run: beginDraft
	}),
	operation({
		name: 'discardDraft',
		method: 'delete',
		path: '/exchanges/{exchangeId}/timetable/draft',
		summary: 'Throw the draft away',
		input: draftInput,
		run: discardDraft
	}),
	operation({
		name: 'moveMeeting',
		method: 'put',
		path: '/meetings/{id}/seat',
		summary: 'Move a meeting of the draft; `If-Match` is the version of the timetable',
		input: moveInput,
		versioned: true,
		example: { slotId: exampleMeeting.slotId, placeId: exampleMeeting.placeId },
		run: moveMeeting
	}),
	operation({
		name: 'pinMeeting',
		method: 'put',
		path: '/meetings/{id}/pin',
		summary: 'Pin a meeting of the draft, or let it go',
		input: pinInput,
		versioned: true,
		example: { pinned: 1 },
		run: pinMeeting
	}),
	operation({
		name: 'removeMeeting',
		method: 'delete',
		path: '/meetings/{id}',
		summary: 'Take a meeting out of the draft',
		input: meetingRef,
		versioned: true,
		run: removeMeeting
	}),
	operation({
		name: 'releaseTimetable',
		method: 'post',
		path: '/exchanges/{exchangeId}/timetable/releases',
		summary: 'Release the draft; those whose day changed get a letter',
		input: releaseInput,
		versioned: true,
		answer: z.object({ number: z.number().int(), letters: z.number().int() }),
		exampleAnswer: { number: 1, letters: 48 },
		run: async (context, input) => {
			const made = await releaseTimetable(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	agendaOperation({
		name: 'findAgenda',
		method: 'get',
		path: '/participations/{id}/agenda',
		summary: 'See somebody’s sessions and meetings in the order of time',
		input: z.object({ id }),
		answer: z.object({
			released: z.boolean(),
			entries: z.array(
				z.object({
					uid: z.string(),
					kind: z.enum([...sessionKinds, 'meeting']),
					title: localText,
					startsAt: z.string(),
					endsAt: z.string(),
					venue: z.string(),
					place: z.string(),
					withPeople: z.array(z.string())
				})
			)
		}),
		exampleAnswer: {
			released: true,
			entries: [
				{
					uid: 'meeting-1',
					kind: 'meeting',
					title: { en: 'Clust-ER Agrifood' },
					startsAt: '2023-06-20T12:30:00.000Z',
					endsAt: '2023-06-20T12:50:00.000Z',
					venue: 'Museo del Patrimonio Industriale',
					place: 'Tavolo 1',
					withPeople: ['Luca Ferri']
				}
			]
		},
		run: async (context, input) => {
			const found = await findAgenda(context, input.id);
			return found.ok ? { ok: true, value: found.agenda } : found;
		}
	}),
	agendaOperation({
		name: 'readAgendaCalendar',
		method: 'get',
		path: '/participations/{id}/agenda.ics',
		summary: 'Read somebody’s agenda as a calendar file',
		contentType: 'text/calendar; charset=utf-8',
		input: z.object({ id }),
		run: async (context, input, { appUrl }) => {
			const found = await findAgenda(context, input.id);
			if (!found.ok) return found;
			return { ok: true, value: await writeAgendaCalendar(context, found.agenda, appUrl) };
		}
	})
];
