// What the organisations of an exchange share, what completes each other, and the tables that follow.

import { z } from 'zod';
import { mapStates } from '#domain/needs-map/needs-map.ts';
import { findNeedsMap, proposeTables, writeNeedsMap } from '#domain/needs-map/queries.ts';
import { id, operationOf, page, search } from './operation.ts';

const mapOperation = operationOf('needs map');

const theme = z.object({ id: z.string(), label: z.string() });
const organisation = z.object({ id: z.string(), name: z.string(), region: z.string() });
const text = z.object({ id: z.string(), title: z.string(), language: z.string() });
const roundtable = z.object({
	theme,
	seats: z.array(
		z.object({ organisation, role: z.enum(['need', 'offer']), text, words: z.array(z.string()) })
	)
});

const water = { id: 'water', label: 'water' };
const innovi = { id: '1jv0e2ka9c3x5f8o', name: 'INNOVI', region: 'Catalonia' };
const exampleText = {
	id: '1jv0e2ka9c3x5f9n',
	title: 'Reduir i reutilitzar l’aigua del celler',
	language: 'ca'
};
const exampleTable = {
	theme: water,
	seats: [{ organisation: innovi, role: 'need', text: exampleText, words: ['aigua'] }]
};

export const needsMap = [
	mapOperation({
		name: 'findNeedsMap',
		method: 'get',
		path: '/exchanges/{exchangeId}/needs-map',
		summary:
			'See which organisation seeks and brings what, theme by theme; a large map may still be `drawing`',
		input: z.object({ exchangeId: id, search, ...page }),
		answer: z.object({
			/** `older` and `drawing` say that a newer map is being drawn: ask again in some seconds. */
			state: z.enum(mapStates),
			drawnAt: z.string().nullable(),
			organisations: z.array(organisation),
			rows: z.array(
				z.object({
					theme,
					kind: z.enum(['shared', 'gap', 'other']),
					cells: z.record(z.string(), z.enum(['need', 'offer', 'both']))
				})
			),
			total: z.number().int(),
			sharedNeeds: z.array(theme),
			gaps: z.array(theme),
			complements: z.array(
				z.object({
					needOrganisation: organisation,
					need: text,
					offerOrganisation: organisation,
					offer: text,
					strength: z.string()
				})
			)
		}),
		example: { search: 'water' },
		exampleAnswer: {
			state: 'current',
			drawnAt: '2023-06-12T09:00:00.000Z',
			organisations: [innovi],
			rows: [{ theme: water, kind: 'shared', cells: { [innovi.id]: 'need' } }],
			total: 1,
			sharedNeeds: [water],
			gaps: [],
			complements: []
		},
		run: async (context, input, { language, wake }) => {
			const found = await findNeedsMap(context, input, language);
			if (found.ok && found.state !== 'current') wake();
			return found.ok ? { ok: true, value: found } : found;
		}
	}),
	mapOperation({
		name: 'writeNeedsMap',
		method: 'get',
		path: '/exchanges/{exchangeId}/needs-map.csv',
		summary: 'Read the needs map as a table for a spreadsheet',
		contentType: 'text/csv; charset=utf-8',
		input: z.object({ exchangeId: id }),
		run: async (context, { exchangeId }, { language }) => {
			const written = await writeNeedsMap(context, exchangeId, language);
			return written.ok ? { ok: true, value: written.csv } : written;
		}
	}),
	mapOperation({
		name: 'proposeRoundtables',
		method: 'get',
		path: '/exchanges/{exchangeId}/roundtables',
		summary: 'See the roundtables that the needs map proposes, with who and why',
		input: z.object({ exchangeId: id }),
		answer: z.array(roundtable),
		exampleAnswer: [exampleTable],
		run: async (context, { exchangeId }, { language }) => {
			const proposed = await proposeTables(context, exchangeId, language);
			return proposed.ok ? { ok: true, value: proposed.roundtables } : proposed;
		}
	})
];
