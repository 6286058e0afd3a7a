// Answers every request below /api: finds the operation, asks who is there, runs its use case.

import { OpenAPIHono } from '@hono/zod-openapi';
import type { ZodError } from 'zod';
import type { Database } from '#database/connect.ts';
import { languages, type Language } from '#database/values.ts';
import type { Actor } from '#domain/access/actor.ts';
import { attempt } from '#domain/attempt.ts';
import type { Context } from '#domain/context.ts';
import { preferredLanguage } from '#platform/accept-language.ts';
import { messageOf } from '#domain/text/message-of.ts';
import { answer } from './answer.ts';
import { describeApi, routeOf } from './document.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { problem, type Refused } from './problem.ts';
import { readInput } from './read-input.ts';
import { whoAsks } from './who-asks.ts';

/** What the API needs of the application around it. */
export type Surroundings = {
	readonly database: Database;
	readonly signedIn: Actor;
	readonly appUrl: string;
	readonly contextFor: (actor: Actor) => Context;
	readonly wake: () => void;
	/** Takes what nobody expected. */
	readonly surprised: (error: unknown, operation: string) => void;
};

const app = new OpenAPIHono<{ Bindings: Surroundings }>({ strict: false });

for (const operation of operations) {
	app.openapi(routeOf(operation), (context) =>
		respond(operation, context.req.raw, context.req.param(), context.env)
	);
}

app.get('/api/openapi.json', (context) => context.json(describeApi()));
app.notFound((context) => problem({ reason: 'unknown-operation' }, languageOf(context.req.raw)));
app.onError((error, context) => {
	context.env.surprised(error, context.req.path);
	return problem({ reason: 'unexpected' }, languageOf(context.req.raw));
});

/** @example const response = await answerApi(request, surroundings); */
export async function answerApi(request: Request, surroundings: Surroundings): Promise<Response> {
	return app.fetch(request, surroundings);
}

function languageOf(request: Request): Language {
	return preferredLanguage(request.headers.get('accept-language'), languages);
}

async function respond(
	operation: Operation,
	request: Request,
	path: Readonly<Record<string, string>>,
	surroundings: Surroundings
): Promise<Response> {
	const { database, signedIn, appUrl, contextFor, wake } = surroundings;
	const language = languageOf(request);
	const now = contextFor(signedIn).now();
	const origin = new URL(appUrl).origin;
	const asking = await whoAsks({ database, now, request, signedIn, origin });
	if ('refused' in asking) return problem({ reason: asking.refused }, language);
	const { actor } = asking;

	const read = await readInput(operation, request, path);
	if ('refused' in read) return problem(read.refused, language);
	const parsed = operation.input.safeParse(read.input);
	if (!parsed.success) return problem(invalid(parsed.error), language);

	const circumstances = { language, appUrl, wake };
	const outcome = await attempt(
		(context, input: never) => operation.run(context, input, circumstances),
		contextFor(actor),
		parsed.data as never
	);
	if (outcome.ok) return answer(operation, request, outcome, parsed.data);
	if (outcome.reason === 'not-allowed' && !actor.personId) {
		return problem({ reason: 'sign-in-first' }, language);
	}
	return problem(outcome, language);
}

function invalid({ issues }: ZodError): Refused {
	const fields: Record<string, string> = {};
	for (const issue of issues) fields[issue.path.join('.')] ??= messageOf(issue);
	return { reason: 'invalid', fields };
}
