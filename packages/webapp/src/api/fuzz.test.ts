// Every operation of the document, with valid and hostile inputs: it never breaks, and it always
// answers what the document promises.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { apiClient, tokenOf } from '#tests/api-client.ts';
import { testDatabase } from '#tests/database.ts';
import {
	makeDelegation,
	makeExchange,
	makeNeed,
	makeOrganiser,
	makeWish,
	takePart
} from '#tests/factories.ts';
import { planMeeting } from '#tests/plan-meeting.ts';
import { describeApi, type Described } from './document.ts';

const runs = 25;
const stage = await testDatabase();
const { trobada } = stage;
const { ask, surprises } = apiClient(stage);
const administrator = await makeOrganiser(trobada, null, 'administrator');
const token = await tokenOf(stage, administrator);
const known = await populate();
const done = new Set<string>();

/** One of everything, so that generated requests meet real things. */
async function populate(): Promise<string[]> {
	const exchange = await makeExchange(trobada);
	const { exchangeId, venueId, sessionId, slotIds, placeIds } = exchange;
	const leaderId = await makeOrganiser(trobada, exchangeId);
	const delegationId = await makeDelegation(trobada, { exchangeId, leaderId, quota: 2 });
	const one = await takePart(trobada, { exchangeId, delegationId });
	const other = await takePart(trobada, { exchangeId });
	const needId = await makeNeed(trobada, { exchangeId, ...one, title: 'Water' });
	const ends = { from: one.organisationId, to: other.organisationId };
	const wishId = await makeWish(trobada, { exchangeId, ...ends });
	const { meetingId } = await planMeeting(
		trobada,
		exchangeId,
		[one, other],
		slotIds[0]!,
		placeIds[0]!
	);
	return [
		...[exchangeId, venueId, sessionId, slotIds[1]!, placeIds[1]!, leaderId, delegationId],
		...[needId, wishId, meetingId, ...Object.values(one), ...Object.values(other)]
	];
}

type Schema = {
	type?: string;
	enum?: unknown[];
	const?: unknown;
	anyOf?: Schema[];
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: Schema | boolean;
	format?: string;
};

const hostileText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'',
		'\u0000',
		'\ud800',
		"'; drop table person; --",
		'%',
		'../../etc/passwd',
		'__proto__',
		'a'.repeat(5000),
		'9999-99-99',
		'25:61',
		'2023-02-30',
		'Europe/Nowhere',
		'<script>alert(1)</script>',
		'{name}'
	)
);
const hostile = fc.oneof(
	hostileText,
	fc.constantFrom(null, true, -1, 0, 1e308, 2 ** 53, -0.5, [], {}, [null], { toString: 'x' })
);
const plausibleText = fc.oneof(
	fc.constantFrom(...known),
	fc.constantFrom(
		'2023-06-20',
		'09:00',
		'10:30',
		'Europe/Rome',
		'ada@trobada.example',
		'Aigua',
		'en'
	)
);

function valueFor(schema: Schema): fc.Arbitrary<unknown> {
	if (schema.enum) return fc.constantFrom(...schema.enum);
	if ('const' in schema) return fc.constant(schema.const);
	if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueFor));
	if (schema.type === 'integer' || schema.type === 'number') {
		return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer());
	}
	if (schema.type === 'array') return fc.array(valueFor(schema.items ?? {}), { maxLength: 4 });
	if (schema.type === 'object') return objectFor(schema);
	if (schema.type === 'boolean') return fc.boolean();
	return fc.oneof({ weight: 4, arbitrary: plausibleText }, { weight: 1, arbitrary: hostileText });
}

function objectFor({ properties = {}, required = [], additionalProperties }: Schema) {
	const fields = Object.fromEntries(
		Object.entries(properties).map(([name, schema]) => [
			name,
			fc.oneof({ weight: 9, arbitrary: valueFor(schema) }, { weight: 1, arbitrary: hostile })
		])
	);
	if (Object.keys(fields).length === 0 && typeof additionalProperties === 'object') {
		return fc.dictionary(fc.string({ maxLength: 8 }), valueFor(additionalProperties), {
			maxKeys: 3
		});
	}
	return fc.record(fields, { requiredKeys: required });
}

type Content = Record<string, { schema?: Schema }>;

function requestFor(described: Described) {
	const content = (described.requestBody?.content ?? {}) as Content;
	const body = content['application/json']?.schema;
	const valueOf = ({ name, schema }: { name: string; schema: unknown }) =>
		name === 'If-Match'
			? fc.constantFrom('"1"', '"2"', '"0"', 'W/"1"', '*', '"99999999999"', 'x')
			: fc.oneof(
					{ weight: 4, arbitrary: valueFor(schema as Schema) },
					{ weight: 1, arbitrary: hostileText }
				);
	return fc.record({
		parameters: fc.tuple(
			...described.parameters.map((parameter) =>
				valueOf(parameter).map((value) => [parameter, String(value)] as const)
			)
		),
		body: body
			? fc.oneof({ weight: 8, arbitrary: objectFor(body) }, { weight: 1, arbitrary: hostile })
			: fc.constant(undefined),
		language: fc.constantFrom('it', 'ca', 'es', 'en', 'zz', '*;q=x')
	});
}

describe.each(
	Object.entries(describeApi().paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, described]) => ({
			name: described.operationId,
			path,
			method: method.toUpperCase(),
			described
		}))
	)
)('$name', ({ path, method, described }) => {
	it('answers hostile input as the document promises', async () => {
		await fc.assert(
			fc.asyncProperty(requestFor(described), async ({ parameters, body, language }) => {
				let address = path.replace(/^\/api/, '');
				const query = new URLSearchParams();
				const headers: Record<string, string> = { 'accept-language': language };
				for (const [{ name, in: where }, value] of parameters) {
					const word = value.isWellFormed() ? value : 'broken';
					if (where === 'path')
						address = address.replace(`{${name}}`, encodeURIComponent(word || '-'));
					else if (where === 'query') query.set(name, word);
					else headers[name] = word;
				}
				const sent = method === 'GET' || method === 'DELETE' ? undefined : body;
				const response = await ask(`${address}?${query}`, { method, body: sent, token, headers });
				await promised(described, response);
			}),
			{ numRuns: runs, seed: 42 }
		);
	});
});

it('reaches what the operations do, not only their refusals', () => {
	expect(done.size).toBeGreaterThan(45);
});

async function promised(described: Described, response: Response) {
	const text = await response.text();
	expect(surprises.splice(0).map(String), text).toEqual([]);
	expect(response.status, text).toBeLessThan(500);
	if (response.ok) done.add(described.operationId);
	const responses = described.responses as Record<string, { content?: Content }>;
	const said = responses[response.status];
	expect(said, `${response.status} is not in the document`).toBeDefined();
	const type = response.headers.get('content-type');
	if (!said!.content) return expect(text).toBe('');
	const schema = said!.content[type!]?.schema;
	expect(schema, `${type} is not in the document`).toBeDefined();
	if (!/json/.test(type!)) return;
	const parsed = z.fromJSONSchema(schema as never).safeParse(JSON.parse(text));
	expect(parsed.error?.issues ?? []).toEqual([]);
}
