// The OpenAPI 3.1 document, made from the operations and the schemas of their use cases.

import { createRoute } from '@hono/zod-openapi';
import { z, type ZodType } from 'zod';
import { pathNames, type Operation } from './operation.ts';
import { operations } from './operations.ts';

type Schema = {
	type?: string;
	properties?: Record<string, Schema>;
	required?: string[];
	[key: string]: unknown;
};

const problemSchema = {
	type: 'object',
	required: ['type', 'title', 'status', 'reason'],
	properties: {
		type: { type: 'string' },
		title: { type: 'string' },
		status: { type: 'integer' },
		reason: { type: 'string' },
		errors: { type: 'object', additionalProperties: { type: 'string' } },
		details: { type: 'object' }
	}
} as const;

/** Every operation may be refused in these ways; what is said of each stands in the answer. */
const refusals: Readonly<Record<number, string>> = {
	400: 'The body is no JSON object.',
	401: 'There is no valid token and nobody is signed in.',
	403: 'This is not allowed to whoever asks.',
	404: 'There is no such thing.',
	409: 'It exists already, or something else needs it.',
	412: 'Somebody changed it meanwhile: read it again.',
	413: 'The body is too large.',
	415: 'The body has another type than this operation reads.',
	422: 'Something in the input is not right: see `errors`.',
	428: 'A change needs the version that was seen, in `If-Match`.',
	429: 'Too many requests: see `Retry-After`.',
	503: 'It is still being worked out: see `Retry-After`.'
};

function schemaOf(schema: ZodType, io: 'input' | 'output'): Schema {
	const { $schema: _, ...made } = z.toJSONSchema(schema, {
		io,
		target: 'draft-2020-12',
		unrepresentable: 'any'
	});
	return made as Schema;
}

/** The properties that a client sends in query or body: all but those of path and header. */
function sentSchema(operation: Operation): Schema {
	const { properties = {}, required = [], ...rest } = schemaOf(operation.input, 'input');
	const hidden = new Set([
		...pathNames(operation.path),
		...Object.keys(operation.fixed),
		...(operation.versioned ? ['version'] : [])
	]);
	const visible = Object.entries(properties).filter(([name]) => !hidden.has(name));
	return {
		...rest,
		type: 'object',
		properties: Object.fromEntries(visible),
		required: required.filter((name) => !hidden.has(name))
	};
}

function parametersOf(operation: Operation) {
	const sent = sentSchema(operation);
	const query = operation.method === 'get' ? Object.entries(sent.properties ?? {}) : [];
	return [
		...pathNames(operation.path).map((name) => ({
			name,
			in: 'path' as const,
			required: true,
			schema: { type: 'string' as const }
		})),
		...query.map(([name, schema]) => ({
			name,
			in: 'query' as const,
			required: sent.required?.includes(name) ?? false,
			schema,
			...(name in operation.example && { example: operation.example[name] })
		})),
		...(operation.versioned
			? [
					{
						name: 'If-Match',
						in: 'header' as const,
						required: true,
						description: 'The `ETag` of what was read.',
						schema: { type: 'string' as const },
						example: '"1"'
					}
				]
			: [])
	];
}

function bodyOf(operation: Operation) {
	if (operation.method === 'get' || operation.method === 'delete') return undefined;
	if (operation.upload) {
		const file = { type: 'string', contentMediaType: 'application/octet-stream' };
		const schema = {
			type: 'object',
			required: ['file'],
			properties: { file, sheet: { type: 'string' } }
		};
		return { required: true, content: { 'multipart/form-data': { schema } } };
	}
	const schema = sentSchema(operation);
	const required = (schema.required ?? []).length > 0;
	return { required, content: { 'application/json': { schema, example: operation.example } } };
}

function responsesOf(operation: Operation) {
	const { status, answer, contentType, exampleAnswer, later } = operation;
	const schema = answer ? schemaOf(answer, 'output') : { type: 'string' };
	const content =
		status === 204
			? {}
			: {
					content: {
						[contentType]: { schema, ...(exampleAnswer !== null && { example: exampleAnswer }) }
					}
				};
	const refused = Object.entries(refusals).map(([code, description]) => [
		code,
		{ description, content: { 'application/problem+json': { schema: problemSchema } } }
	]);
	return {
		[status]: { description: 'Done.', ...content },
		...(later && {
			202: {
				description: 'It will be done: it is too much to be done at once.',
				content: {
					'application/json': {
						schema: schemaOf(later.answer, 'output'),
						example: later.exampleAnswer
					}
				}
			}
		}),
		...(operation.method === 'get' && {
			304: { description: 'Not changed since `If-None-Match`.' }
		}),
		...Object.fromEntries(refused)
	};
}

/** An operation as OpenAPI says it. */
export function describeOperation(operation: Operation) {
	return {
		operationId: operation.name,
		tags: [operation.noun],
		summary: operation.summary,
		parameters: parametersOf(operation),
		...(bodyOf(operation) && { requestBody: bodyOf(operation) }),
		responses: responsesOf(operation)
	};
}

/** The route under which the router answers; inputs are read and checked by `readInput`. */
export function routeOf(operation: Operation) {
	return createRoute({
		method: operation.method,
		path: `/api/v1${operation.path}`,
		operationId: operation.name,
		tags: [operation.noun],
		summary: operation.summary,
		responses: { [operation.status]: { description: 'Done.' } }
	});
}

export type Described = ReturnType<typeof describeOperation>;

/** The whole document, as `/api/openapi.json` gives it. */
export function describeApi() {
	const paths: Record<string, Record<string, Described>> = {};
	for (const operation of operations) {
		const path = `/api/v1${operation.path}`;
		(paths[path] ??= {})[operation.method] = describeOperation(operation);
	}
	return {
		openapi: '3.1.0',
		info: {
			title: 'Trobada',
			version: '1',
			description:
				'Exchange events between innovation ecosystems, from two spreadsheets to agendas.'
		},
		servers: [{ url: '/' }],
		security: [{ token: [] }, { session: [] }, {}],
		components: {
			securitySchemes: {
				token: { type: 'http', scheme: 'bearer', description: 'A personal token.' },
				session: { type: 'apiKey', in: 'cookie', name: 'trobada.session_token' }
			}
		},
		paths
	};
}
