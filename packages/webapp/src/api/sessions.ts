// The programme: sessions with their slots, and the venues with their places.

import { z } from 'zod';
import { placeKinds, sessionAudiences, sessionKinds } from '#database/values.ts';
import { may } from '#domain/access/may.ts';
import { seeExchange } from '#domain/exchange/queries.ts';
import { decline } from '#domain/outcome.ts';
import {
	listVenues,
	meetingGrid,
	programmeOf,
	sessionForEditing
} from '#domain/session/queries.ts';
import { removeSession, removeSessionInput } from '#domain/session/remove-session.ts';
import { saveSession } from '#domain/session/save-session.ts';
import { addPlaces, addVenue, placesInput, venueInput } from '#domain/session/save-venue.ts';
import { sessionInput } from '#domain/session/session.ts';
import { id, localText, operationOf } from './operation.ts';

const operation = operationOf('sessions');
const venueOperation = operationOf('venues');

const session = z.object({
	id: z.string(),
	kind: z.enum(sessionKinds),
	title: localText,
	summary: localText,
	startsAt: z.string(),
	endsAt: z.string(),
	venueId: z.string().nullable(),
	placeId: z.string().nullable(),
	slotMinutes: z.number().int().nullable(),
	breakMinutes: z.number().int().nullable(),
	audience: z.enum(sessionAudiences),
	capacity: z.number().int().nullable(),
	language: z.string().nullable(),
	version: z.number().int()
});

const example = {
	kind: 'meetings',
	title: { en: 'Focused networking', it: 'Networking mirato' },
	day: '2023-06-20',
	start: '14:30',
	end: '17:30',
	venueId: '1jv0e2ka9c3x5f7v',
	slotMinutes: 20,
	breakMinutes: 5,
	placeIds: ['1jv0e2ka9c3x5f7t']
};
const exampleSession = {
	id: '1jv0e2ka9c3x5f7s',
	kind: 'meetings',
	title: example.title,
	summary: {},
	startsAt: '2023-06-20T12:30:00.000Z',
	endsAt: '2023-06-20T15:30:00.000Z',
	venueId: example.venueId,
	placeId: null,
	slotMinutes: 20,
	breakMinutes: 5,
	audience: 'everyone',
	capacity: null,
	language: null,
	version: 1
};
const place = z.object({
	id: z.string(),
	name: z.string(),
	kind: z.enum(placeKinds),
	capacity: z.number().int()
});
const slot = z.object({
	id: z.string(),
	sessionId: z.string(),
	startsAt: z.string(),
	endsAt: z.string()
});

export const sessions = [
	operation({
		name: 'listSessions',
		method: 'get',
		path: '/exchanges/{exchangeId}/sessions',
		summary: 'See the programme in the order of time',
		input: z.object({ exchangeId: id }),
		answer: z.array(session),
		exampleAnswer: [exampleSession],
		run: async (context, { exchangeId }) => {
			const seen = await seeExchange(context, { id: exchangeId });
			if (!seen.ok) return seen;
			return { ok: true, value: await programmeOf(context.database, exchangeId) };
		}
	}),
	operation({
		name: 'addSession',
		method: 'post',
		path: '/exchanges/{exchangeId}/sessions',
		summary: 'Add a session; a `meetings` session gets its slots',
		input: sessionInput,
		fixed: { id: '', version: 0 },
		answer: z.object({ id: z.string() }),
		example,
		exampleAnswer: { id: exampleSession.id },
		run: async (context, input) => {
			const made = await saveSession(context, input);
			return made.ok ? { ok: true, value: made, version: 1 } : made;
		}
	}),
	operation({
		name: 'findSession',
		method: 'get',
		path: '/exchanges/{exchangeId}/sessions/{id}',
		summary: 'See one session with its tables and presenters',
		input: z.object({ exchangeId: id, id }),
		answer: session.extend({
			placeIds: z.array(z.string()),
			organisationIds: z.array(z.string())
		}),
		exampleAnswer: { ...exampleSession, placeIds: example.placeIds, organisationIds: [] },
		run: async (context, { exchangeId, id: sessionId }) => {
			const seen = await seeExchange(context, { id: exchangeId });
			if (!seen.ok) return seen;
			const value = await sessionForEditing(context.database, sessionId);
			if (value?.exchangeId !== exchangeId) return decline('not-found');
			return { ok: true, value, version: value.version };
		}
	}),
	operation({
		name: 'editSession',
		method: 'put',
		path: '/exchanges/{exchangeId}/sessions/{id}',
		summary: 'Change a session; slots that stay keep their identity',
		input: sessionInput,
		versioned: true,
		example,
		run: saveSession
	}),
	operation({
		name: 'removeSession',
		method: 'delete',
		path: '/exchanges/{exchangeId}/sessions/{id}',
		summary: 'Take a session out of the programme',
		input: removeSessionInput,
		versioned: true,
		run: removeSession
	}),
	operation({
		name: 'listSlots',
		method: 'get',
		path: '/exchanges/{exchangeId}/slots',
		summary: 'List the slots and tables of all meetings',
		input: z.object({ exchangeId: id }),
		answer: z.object({
			slots: z.array(slot),
			places: z.array(z.object({ id: z.string(), name: z.string(), venueId: z.string() }))
		}),
		exampleAnswer: {
			slots: [
				{
					id: '1jv0e2ka9c3x5f7q',
					sessionId: exampleSession.id,
					startsAt: '2023-06-20T12:30:00.000Z',
					endsAt: '2023-06-20T12:50:00.000Z'
				}
			],
			places: [{ id: '1jv0e2ka9c3x5f7t', name: 'Tavolo 1', venueId: example.venueId }]
		},
		run: async (context, { exchangeId }) => {
			const seen = await seeExchange(context, { id: exchangeId });
			if (!seen.ok) return seen;
			return { ok: true, value: await meetingGrid(context.database, exchangeId) };
		}
	}),
	venueOperation({
		name: 'listVenues',
		method: 'get',
		path: '/exchanges/{exchangeId}/venues',
		summary: 'List venues with their rooms, tables and buses',
		input: z.object({ exchangeId: id }),
		answer: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				address: z.string(),
				city: z.string(),
				country: z.string(),
				places: z.array(place)
			})
		),
		exampleAnswer: [
			{
				id: example.venueId,
				name: 'Museo del Patrimonio Industriale',
				address: 'Via della Beverara 123',
				city: 'Bologna',
				country: 'IT',
				places: [{ id: '1jv0e2ka9c3x5f7t', name: 'Tavolo 1', kind: 'table', capacity: 6 }]
			}
		],
		run: async (context, { exchangeId }) => {
			if (!may(context.actor, 'session.edit', { exchangeId })) return decline('not-allowed');
			return { ok: true, value: await listVenues(context.database) };
		}
	}),
	venueOperation({
		name: 'addVenue',
		method: 'post',
		path: '/exchanges/{exchangeId}/venues',
		summary: 'Add a venue',
		input: venueInput,
		answer: z.object({ id: z.string() }),
		example: {
			name: 'Museo Ferrari',
			address: 'Via Dino Ferrari 43',
			city: 'Maranello',
			country: 'IT'
		},
		exampleAnswer: { id: example.venueId },
		run: async (context, input) => {
			const made = await addVenue(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	venueOperation({
		name: 'addPlaces',
		method: 'post',
		path: '/exchanges/{exchangeId}/venues/{venueId}/places',
		summary: 'Add a place, or many alike that are numbered',
		input: placesInput,
		answer: z.object({ ids: z.array(z.string()) }),
		example: { kind: 'table', name: 'Tavolo', count: 12, capacity: 6 },
		exampleAnswer: { ids: ['1jv0e2ka9c3x5f7t'] },
		run: async (context, input) => {
			const made = await addPlaces(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	})
];
