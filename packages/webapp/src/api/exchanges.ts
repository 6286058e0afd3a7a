// Exchanges: list, create, see, edit, move on, copy; and who has which role.

import { z } from 'zod';
import { exchangePhases, requestModes } from '#database/values.ts';
import { may } from '#domain/access/may.ts';
import { changePhase } from '#domain/exchange/change-phase.ts';
import { copyExchange, copyExchangeInput } from '#domain/exchange/copy-exchange.ts';
import { createExchange } from '#domain/exchange/create-exchange.ts';
import { editExchange } from '#domain/exchange/edit-exchange.ts';
import { editExchangeInput, newExchangeInput, phaseInput } from '#domain/exchange/exchange.ts';
import {
	grantRole,
	grantRoleInput,
	revokeRole,
	revokeRoleInput
} from '#domain/exchange/grant-role.ts';
import {
	coOrganiserInput,
	nameCoOrganiser,
	removeCoOrganiser
} from '#domain/exchange/name-co-organiser.ts';
import { coOrganisers, listExchanges, listRoles, seeExchange } from '#domain/exchange/queries.ts';
import { decline } from '#domain/outcome.ts';
import { id, localText, operationOf, page, search } from './operation.ts';

const operation = operationOf('exchanges');

const summary = z.object({
	id: z.string(),
	slug: z.string(),
	title: localText,
	city: z.string(),
	startsOn: z.string(),
	endsOn: z.string(),
	phase: z.enum(exchangePhases),
	timeZone: z.string()
});

const whole = summary.extend({
	summary: localText,
	languages: z.array(z.string()),
	themes: z.array(z.string()),
	requestMode: z.enum(requestModes),
	wishesUntil: z.string().nullable(),
	acrossRegions: z.number().int(),
	hostOrganisationId: z.string().nullable(),
	hostName: z.string().nullable(),
	seriesName: localText.nullable(),
	version: z.number().int()
});

const example = {
	title: { ca: 'Benvinguda Catalunya', it: 'Welcome Catalunya' },
	summary: { it: 'Due giorni in Emilia-Romagna.' },
	city: 'Bologna',
	timeZone: 'Europe/Rome',
	startsOn: '2023-06-20',
	endsOn: '2023-06-21',
	languages: ['it', 'ca', 'es', 'en'],
	requestMode: 'approve'
};
const exampleSummary = {
	id: '1jv0e2ka9c3x5f7h',
	slug: 'welcome-catalunya-2023',
	title: example.title,
	city: 'Bologna',
	startsOn: '2023-06-20',
	endsOn: '2023-06-21',
	phase: 'matchmaking',
	timeZone: 'Europe/Rome'
};

const role = z.object({
	id: z.string(),
	role: z.string(),
	personId: z.string(),
	givenName: z.string(),
	familyName: z.string()
});

export const exchanges = [
	operation({
		name: 'listExchanges',
		method: 'get',
		path: '/exchanges',
		summary: 'List the published exchanges, and the drafts that one prepares',
		input: z.object({ search, ...page }),
		paged: true,
		answer: summary,
		example: { search: 'catalunya' },
		exampleAnswer: { items: [exampleSummary], page: 1, pageSize: 50, total: 1 },
		run: async (context, input) => {
			const { exchanges: value, total } = await listExchanges(context, input);
			return { ok: true, value, total };
		}
	}),
	operation({
		name: 'createExchange',
		method: 'post',
		path: '/exchanges',
		summary: 'Create an exchange as a draft',
		input: newExchangeInput,
		answer: z.object({ id: z.string(), slug: z.string() }),
		example,
		exampleAnswer: { id: exampleSummary.id, slug: exampleSummary.slug },
		run: async (context, input) => {
			const made = await createExchange(context, input);
			return made.ok ? { ok: true, value: made, version: 1 } : made;
		}
	}),
	operation({
		name: 'findExchange',
		method: 'get',
		path: '/exchanges/{id}',
		summary: 'See one exchange',
		input: z.object({ id }),
		answer: whole,
		exampleAnswer: {
			...exampleSummary,
			summary: example.summary,
			languages: example.languages,
			themes: [],
			requestMode: 'approve',
			wishesUntil: null,
			acrossRegions: 0,
			hostOrganisationId: null,
			hostName: null,
			seriesName: null,
			version: 1
		},
		run: async (context, input) => {
			const found = await seeExchange(context, input);
			if (!found.ok) return found;
			return { ok: true, value: found.exchange, version: found.exchange.version };
		}
	}),
	operation({
		name: 'editExchange',
		method: 'put',
		path: '/exchanges/{id}',
		summary: 'Change what an exchange says of itself',
		input: editExchangeInput,
		versioned: true,
		example,
		run: editExchange
	}),
	operation({
		name: 'changePhase',
		method: 'put',
		path: '/exchanges/{id}/phase',
		summary: 'Move an exchange to another phase',
		input: phaseInput,
		versioned: true,
		example: { phase: 'registration' },
		run: changePhase
	}),
	operation({
		name: 'copyExchange',
		method: 'post',
		path: '/exchanges/{id}/copies',
		summary: 'Copy an exchange with its programme to other days',
		input: copyExchangeInput,
		answer: z.object({ id: z.string(), slug: z.string() }),
		example: { startsOn: '2024-06-18' },
		exampleAnswer: { id: '1jv0e2ka9c3x5f7j', slug: 'welcome-catalunya-2024' },
		run: async (context, input) => {
			const made = await copyExchange(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	operation({
		name: 'listRoles',
		method: 'get',
		path: '/exchanges/{exchangeId}/roles',
		summary: 'List who prepares an exchange',
		input: z.object({ exchangeId: id }),
		answer: z.array(role),
		exampleAnswer: [
			{
				id: '1jv0e2ka9c3x5f7r',
				role: 'organiser',
				personId: '1jv0e2ka9c3x5f7p',
				givenName: 'Chiara',
				familyName: 'Bentivogli'
			}
		],
		run: async (context, { exchangeId }) => {
			if (!may(context.actor, 'exchange.grant-roles', { exchangeId }))
				return decline('not-allowed');
			return { ok: true, value: await listRoles(context, exchangeId) };
		}
	}),
	operation({
		name: 'grantRole',
		method: 'post',
		path: '/exchanges/{exchangeId}/roles',
		summary: 'Give somebody a role',
		input: grantRoleInput,
		example: { email: 'chiara.bentivogli@agenzia.example', role: 'co-organiser' },
		run: grantRole
	}),
	operation({
		name: 'revokeRole',
		method: 'delete',
		path: '/exchanges/{exchangeId}/roles/{id}',
		summary: 'Take a role away',
		input: revokeRoleInput,
		run: revokeRole
	}),
	operation({
		name: 'listCoOrganisers',
		method: 'get',
		path: '/exchanges/{exchangeId}/co-organisers',
		summary: 'List the organisations that organise an exchange with its host',
		input: z.object({ exchangeId: id }),
		answer: z.array(z.object({ id: z.string(), name: z.string() })),
		exampleAnswer: [{ id: '1jv0e2ka9c3x5f8o', name: 'ACCIÓ' }],
		run: async (context, { exchangeId }) => {
			const found = await seeExchange(context, { id: exchangeId });
			return found.ok ? { ok: true, value: await coOrganisers(context, exchangeId) } : found;
		}
	}),
	operation({
		name: 'nameCoOrganiser',
		method: 'put',
		path: '/exchanges/{exchangeId}/co-organisers/{organisationId}',
		summary: 'Name an organisation that organises an exchange with its host',
		input: coOrganiserInput,
		run: nameCoOrganiser
	}),
	operation({
		name: 'removeCoOrganiser',
		method: 'delete',
		path: '/exchanges/{exchangeId}/co-organisers/{organisationId}',
		summary: 'Remove a co-organising organisation',
		input: coOrganiserInput,
		run: removeCoOrganiser
	})
];
