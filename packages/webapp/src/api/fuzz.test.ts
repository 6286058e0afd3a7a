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
	makePractice,
	makeWish,
	must,
	takePart
} from '#tests/factories.ts';
import { planMeeting } from '#tests/plan-meeting.ts';
import { uploadImport } from '#domain/import/upload-import.ts';
import { describeApi, type Described } from './document.ts';
import { operations } from './operations.ts';

const runs = 25;
const stage = await testDatabase();
const { trobada } = stage;
const { ask, surprises } = apiClient(stage);
const administrator = await makeOrganiser(trobada, null, 'administrator');
const token = await tokenOf(stage, administrator);
const known = await populate();
const done = new Set<string>();
const names = operations.map(({ name }) => name);

/** One of everything, by the name under which an operation asks for it. */
async function populate() {
	const exchange = await makeExchange(trobada);
	const { exchangeId, venueId, sessionId, slotIds, placeIds } = exchange;
	const personId = await makeOrganiser(trobada, exchangeId);
	const delegationId = await makeDelegation(trobada, { exchangeId, leaderId: personId, quota: 2 });
	const one = await takePart(trobada, { exchangeId, delegationId });
	const other = await takePart(trobada, { exchangeId });
	const { organisationId, participationId } = one;
	const needId = await makeNeed(trobada, { exchangeId, organisationId, title: 'Water' });
	const practiceId = await makePractice(trobada, { exchangeId, organisationId });
	const ends = { from: organisationId, to: other.organisationId };
	const wishId = await makeWish(trobada, { exchangeId, ...ends });
	const { meetingId } = await planMeeting(
		trobada,
		exchangeId,
		[one, other],
		slotIds[0]!,
		placeIds[0]!
	);
	const csv = 'Name,E-mail,Organisation\nAda Puig,ada@fuzz.example,Fuzz\n';
	const bytes = new TextEncoder().encode(csv);
	const upload = must(await uploadImport(trobada, { exchangeId, fileName: 'a.csv', bytes }));
	return {
		...{ exchangeId, venueId, personId, delegationId, organisationId, meetingId },
		...{ slotId: slotIds[1]!, placeId: placeIds[1]!, clusterId: other.organisationId },
		...{
			keepId: organisationId,
			fromOrganisationId: organisationId,
			mergeId: other.organisationId
		},
		...{ toOrganisationId: other.organisationId, otherOrganisationId: other.organisationId },
		kind: 'waiting',
		language: 'ca',
		id: {
			exchanges: exchangeId,
			sessions: sessionId,
			participations: participationId,
			agenda: participationId,
			delegations: delegationId,
			organisations: organisationId,
			people: personId,
			needs: needId,
			practices: practiceId,
			wishes: wishId,
			timetable: meetingId,
			imports: upload.id
		} as Record<string, string>
	};
}

/** The real thing that an operation of this noun means by this name. */
function rightFor(name: string, noun: string): string | undefined {
	if (name === 'id') return known.id[noun];
	const value = known[name as keyof typeof known];
	return typeof value === 'string' ? value : undefined;
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
	fc.constantFrom(...Object.values(known.id), known.slotId, known.placeId),
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

type Content = Record<string, { schema?: Schema; example?: Record<string, unknown> }>;

/** The example of the document about real things, sometimes with one field put wrong. */
function exampleFor(example: Record<string, unknown>) {
	const real = Object.fromEntries(
		Object.entries(example)
			.filter(([name]) => !name.endsWith('Ids'))
			.map(([name, value]) => [name, name.endsWith('Id') ? (rightFor(name, '') ?? value) : value])
	);
	const names = Object.keys(real);
	if (names.length === 0) return fc.constant(real);
	const wrong = fc
		.tuple(fc.constantFrom(...names), hostile)
		.map(([name, value]) => ({ ...real, [name]: value }));
	return fc.oneof({ weight: 3, arbitrary: fc.constant(real) }, { weight: 1, arbitrary: wrong });
}

function requestFor({ parameters, requestBody, tags }: Described) {
	const { schema, example = {} } =
		((requestBody?.content ?? {}) as Content)['application/json'] ?? {};
	const valueOf = (parameter: { name: string; in: string; schema: unknown }) => {
		const { name } = parameter;
		if (name === 'If-Match') {
			return fc.constantFrom('"1"', '"1"', '"2"', '"0"', 'W/"1"', '*', '"99999999999"', 'x');
		}
		const right = parameter.in === 'path' ? rightFor(name, tags[0]!) : undefined;
		return fc.oneof(
			{ weight: right ? 12 : 0, arbitrary: fc.constant(right) },
			{ weight: 4, arbitrary: valueFor(parameter.schema as Schema) },
			{ weight: 1, arbitrary: hostileText }
		);
	};
	return fc.record({
		parameters: fc.tuple(
			...parameters.map((parameter) =>
				fc
					.option(valueOf(parameter), { freq: parameter.required ? 100 : 1, nil: undefined })
					.map((value) => [parameter, value === undefined ? undefined : String(value)] as const)
			)
		),
		body: schema
			? fc.oneof(
					{ weight: 6, arbitrary: exampleFor(example) },
					{ weight: 6, arbitrary: objectFor(schema) },
					{ weight: 1, arbitrary: hostile }
				)
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
					if (value === undefined && where !== 'path') continue;
					const word = value?.isWellFormed() ? value : 'broken';
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
	// The others need a state that an earlier one has taken away; api.test.ts walks them in order.
	expect(done.size, names.filter((name) => !done.has(name)).join(' ')).toBeGreaterThan(55);
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
