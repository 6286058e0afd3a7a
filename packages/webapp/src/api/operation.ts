// What an operation of the API is, as data: where it stands, what it takes, what it answers. The
// document, the router and the tests are all made from it.

import { z, type ZodType } from 'zod';
import type { Context } from '#domain/context.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { Language } from '#database/values.ts';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** What an operation knows besides its input. */
export type Circumstances = {
	readonly language: Language;
	readonly appUrl: string;
	/** Lets the background work look for jobs at once. */
	readonly wake: () => void;
};

export type Answered = {
	readonly value?: unknown;
	/** Becomes the `ETag`. */
	readonly version?: number;
	/** How many there are on all pages. */
	readonly total?: number;
	/** It is left to a job: the answer is that of `later`, with 202. */
	readonly later?: boolean;
};

export type Operation = {
	/** The verb and its object: the `operationId`. */
	readonly name: string;
	readonly noun: string;
	readonly method: Method;
	/** Below `/api/v1`, with parameters in braces. */
	readonly path: string;
	readonly summary: string;
	/** Of path, query, body and `If-Match` together: the schema of the use case behind. */
	readonly input: ZodType;
	/** Values of the input that a client does not choose. */
	readonly fixed: Readonly<Record<string, unknown>>;
	/** `If-Match` must name the version that was seen. */
	readonly versioned: boolean;
	readonly upload: boolean;
	readonly status: 200 | 201 | 202 | 204;
	readonly contentType: string;
	readonly answer: ZodType | null;
	/** What is answered, with 202, where it is too much to be done at once. */
	readonly later: { readonly answer: ZodType; readonly exampleAnswer: unknown } | null;
	readonly paged: boolean;
	/** An example of the body, or of the query. */
	readonly example: Readonly<Record<string, unknown>>;
	readonly exampleAnswer: unknown;
	readonly run: (
		context: Context,
		input: never,
		circumstances: Circumstances
	) => Promise<Outcome<Answered>>;
};

type Definition<Input> = Partial<Omit<Operation, 'input' | 'run' | 'noun'>> &
	Pick<Operation, 'name' | 'method' | 'path' | 'summary'> & {
		input: ZodType<Input>;
		run: (
			context: Context,
			input: Input,
			circumstances: Circumstances
		) => Promise<Outcome<Answered>>;
	};

/** Fills in what an operation usually is: GET and PUT answer 200, POST 201, DELETE 204. */
export function operationOf(noun: string) {
	return <Input>(definition: Definition<Input>): Operation => {
		const paged = definition.paged ?? false;
		const answer = definition.answer ?? null;
		const usual = definition.method === 'post' ? 201 : 200;
		return {
			fixed: {},
			versioned: false,
			upload: false,
			later: null,
			contentType: 'application/json',
			example: {},
			exampleAnswer: null,
			...definition,
			noun,
			paged,
			answer: answer && paged ? pageOf(answer) : answer,
			status: definition.status ?? (answer || definition.contentType ? usual : 204),
			run: definition.run as Operation['run']
		};
	};
}

/** A page of a list, as every list answers it. */
function pageOf(item: ZodType) {
	return z.object({
		items: z.array(item),
		page: z.number().int(),
		pageSize: z.number().int(),
		total: z.number().int()
	});
}

/** The identifier of a thing in a path or body. */
export const id = z.string().regex(/^[\w-]{1,40}$/, { message: 'problem.invalid' });

export const page = {
	page: z.coerce.number().int().min(1).max(100_000).default(1),
	pageSize: z.coerce.number().int().min(1).max(200).default(50)
};

export const search = z.string().max(200).default('');

/** A text in some of the four languages. */
export const localText = z.record(z.string(), z.string());

/** The names of the parameters of a path. @example pathNames('/wishes/{id}') // ['id'] */
export function pathNames(path: string): string[] {
	return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}
