// Asks the API in this process, as somebody with a token, a cookie or nothing at all.

import { answerApi } from '#api/router.ts';
import { visitor, type Actor } from '#domain/access/actor.ts';
import { createToken } from '#domain/token/create-token.ts';
import type { Stage } from './database.ts';
import { must } from './factories.ts';

export type Ask = {
	method?: string;
	body?: unknown;
	token?: string | null;
	headers?: Record<string, string>;
	signedIn?: Actor;
};

export function apiClient({ database, trobada }: Stage) {
	const surprises: unknown[] = [];
	async function ask(path: string, { method = 'GET', body, token, headers, signedIn }: Ask = {}) {
		const raw = body instanceof FormData || typeof body === 'string';
		const request = new Request(`http://trobada.example/api${path}`, {
			method,
			headers: {
				...(token && { authorization: `Bearer ${token}` }),
				...(body !== undefined && !raw && { 'content-type': 'application/json' }),
				...headers
			},
			...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) })
		});
		return answerApi(request, {
			database,
			signedIn: signedIn ?? visitor,
			appUrl: 'http://trobada.example',
			contextFor: (actor) => ({ ...trobada, actor }),
			wake: () => {},
			surprised: (error) => surprises.push(error)
		});
	}
	return { ask, surprises };
}

export async function tokenOf(stage: Stage, personId: string, scopes = ['read', 'write'] as const) {
	const context = await stage.actingAs(personId);
	return must(await createToken(context, { name: 'Test', scopes: [...scopes], days: 30 })).secret;
}
