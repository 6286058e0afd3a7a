// The one way in which a page's form reaches a use case and its answer comes back.

import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ZodType } from 'zod';
import { attempt } from '#domain/attempt.ts';
import type { Context } from '#domain/context.ts';
import type { Failure, Outcome } from '#domain/outcome.ts';
import { messageOf } from '#domain/text/message-of.ts';
import { statusOf } from '#platform/http-status.ts';

/** What a page gets back when a form was not accepted: all that was typed, and what to mend. */
export type Returned = {
	action: string;
	values: Record<string, string>;
	errors: Record<string, string>;
	reason: string;
	details?: Failure['details'];
};

/**
 * Reads the form, checks it against `schema`, runs the use case, and redirects (303), or answers
 * 422 with the values kept. Field names with dots nest; names ending in `[]` make lists.
 */
export async function submit<Input, Value extends object>(
	event: RequestEvent,
	schema: ZodType<Input>,
	useCase: (context: Context, input: Input) => Promise<Outcome<Value>>,
	then: (value: Value & { ok: true }, input: Input) => string
) {
	const form = await event.request.formData();
	const values = typedValues(form);
	const action = event.url.search;
	const parsed = schema.safeParse(formToObject(form));
	if (!parsed.success) {
		const errors: Record<string, string> = {};
		for (const issue of parsed.error.issues) errors[issue.path.join('.')] ??= messageOf(issue);
		return fail(422, { action, values, errors, reason: 'invalid' } satisfies Returned);
	}
	const outcome = await attempt(useCase, event.locals.context, parsed.data);
	if (!outcome.ok) {
		return fail(statusOf(outcome.reason), {
			action,
			values,
			errors: { ...outcome.fields },
			reason: outcome.reason,
			details: outcome.details
		} satisfies Returned);
	}
	redirect(303, then(outcome, parsed.data));
}

/** Gives a query's value to `load`, or ends with the page for its reason. */
export function orRefuse<Value extends object>(
	event: { locals: App.Locals; url: URL },
	outcome: Outcome<Value>
): Value & { ok: true } {
	if (outcome.ok) return outcome;
	if (outcome.reason === 'not-allowed' && !event.locals.actor.personId) {
		const back = encodeURIComponent(event.url.pathname + event.url.search);
		redirect(303, `/${event.locals.language}/sign-in?to=${back}`);
	}
	error(statusOf(outcome.reason), `problem.${outcome.reason}`, { reason: outcome.reason });
}

function typedValues(form: FormData): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [name, value] of form) {
		if (typeof value !== 'string') continue;
		values[name] = name.endsWith('[]') && name in values ? `${values[name]}\n${value}` : value;
	}
	return values;
}

type Tree = { [name: string]: Tree | FormDataEntryValue | FormDataEntryValue[] };

export function formToObject(form: FormData): Tree {
	const tree: Tree = Object.create(null);
	for (const name of new Set(form.keys())) {
		const list = name.endsWith('[]');
		const path = name.replace(/\[\]$/, '').split('.');
		if (path.some((step) => step === '__proto__')) continue;
		const last = path.pop()!;
		let branch = tree;
		for (const step of path) branch = (branch[step] ??= {}) as Tree;
		branch[last] = list ? form.getAll(name) : form.get(name)!;
	}
	return tree;
}
