// One's own tokens, the wording of letters, and the audit of an exchange.

import { z } from 'zod';
import { languages } from '#database/values.ts';
import { listChanges } from '#domain/audit/queries.ts';
import { editTemplate, templateInput } from '#domain/letter/edit-template.ts';
import { listTemplates } from '#domain/letter/queries.ts';
import { decline } from '#domain/outcome.ts';
import { createToken, revokeToken } from '#domain/token/create-token.ts';
import { ownTokens } from '#domain/token/queries.ts';
import { tokenInput, tokenRef, tokenScopes } from '#domain/token/token.ts';
import { id, operationOf, page } from './operation.ts';

const tokenOperation = operationOf('tokens');
const letterOperation = operationOf('letters');
const auditOperation = operationOf('audit');

const token = z.object({
	id: z.string(),
	name: z.string(),
	scopes: z.array(z.string()),
	createdAt: z.string(),
	expiresAt: z.string().nullable(),
	lastUsedAt: z.string().nullable()
});
const exampleToken = {
	id: '1jv0e2ka9c3x5fat',
	name: 'Registration desk',
	scopes: ['read'],
	createdAt: '2023-05-02T10:00:00.000Z',
	expiresAt: '2023-07-31T10:00:00.000Z',
	lastUsedAt: null
};

export const account = [
	tokenOperation({
		name: 'listTokens',
		method: 'get',
		path: '/tokens',
		summary: 'List one’s own personal tokens',
		input: z.object({}),
		answer: z.array(token),
		exampleAnswer: [exampleToken],
		run: async (context) => {
			if (!context.actor.personId) return decline('not-allowed');
			return { ok: true, value: await ownTokens(context) };
		}
	}),
	tokenOperation({
		name: 'createToken',
		method: 'post',
		path: '/tokens',
		summary: 'Make a personal token; its secret is shown in this answer only',
		input: tokenInput,
		answer: z.object({ id: z.string(), secret: z.string() }),
		example: { name: 'Registration desk', scopes: [tokenScopes[0]], days: 90 },
		exampleAnswer: { id: exampleToken.id, secret: 'trobada_…' },
		run: async (context, input) => {
			const { scopes } = context.actor;
			// A token never makes another one that may do more than itself.
			if (scopes && !input.scopes.every((scope) => scopes.includes(scope))) {
				return decline('not-allowed');
			}
			const made = await createToken(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	tokenOperation({
		name: 'revokeToken',
		method: 'delete',
		path: '/tokens/{id}',
		summary: 'Revoke a personal token',
		input: tokenRef,
		run: revokeToken
	}),
	letterOperation({
		name: 'listTemplates',
		method: 'get',
		path: '/exchanges/{exchangeId}/letters',
		summary: 'See the wording of an exchange’s letters',
		input: z.object({ exchangeId: id, language: z.enum(languages).default('en') }),
		answer: z.array(
			z.object({
				kind: z.string(),
				names: z.array(z.string()),
				own: z.boolean(),
				version: z.number().int(),
				subject: z.string(),
				body: z.string()
			})
		),
		example: { language: 'ca' },
		exampleAnswer: [
			{
				kind: 'waiting',
				names: ['name', 'exchange'],
				own: false,
				version: 0,
				subject: '{exchange}: waiting list',
				body: 'Dear {name}, …'
			}
		],
		run: async (context, { exchangeId, language }) => {
			const list = await listTemplates(context, exchangeId, language);
			return list.ok ? { ok: true, value: list.templates } : list;
		}
	}),
	letterOperation({
		name: 'editTemplate',
		method: 'put',
		path: '/exchanges/{exchangeId}/letters/{kind}/{language}',
		summary: 'Change the wording of a letter; both empty is the product’s wording again',
		input: templateInput,
		versioned: true,
		example: { subject: '{exchange}', body: 'Dear {name}, you are on the waiting list.' },
		run: editTemplate
	}),
	auditOperation({
		name: 'listChanges',
		method: 'get',
		path: '/exchanges/{exchangeId}/changes',
		summary: 'See who changed what, when, and on whose behalf',
		input: z.object({ exchangeId: id, ...page }),
		paged: true,
		answer: z.object({
			id: z.string(),
			at: z.string(),
			action: z.string(),
			thing: z.string(),
			thingId: z.string(),
			personId: z.string().nullable(),
			onBehalfOfId: z.string().nullable()
		}),
		exampleAnswer: {
			items: [
				{
					id: '1jv0e2ka9c3x5fau',
					at: '2023-06-12T09:00:00.000Z',
					action: 'timetable.release',
					thing: 'timetable',
					thingId: '1jv0e2ka9c3x5f9t',
					personId: '1jv0e2ka9c3x5f7p',
					onBehalfOfId: null
				}
			],
			page: 1,
			pageSize: 50,
			total: 1
		},
		run: async (context, input) => {
			const list = await listChanges(context, input);
			return list.ok ? { ok: true, value: list.changes, total: list.total } : list;
		}
	})
];
