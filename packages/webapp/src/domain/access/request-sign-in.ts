// Sends a sign-in link, if the address is known. The answer is the same whether it is or not.

import { z } from 'zod';
import { languages } from '#database/values.ts';
import type { SignIn } from '#platform/sign-in.ts';
import type { Context } from '../context.ts';
import { queueLetter } from '../letter/queue-letter.ts';
import type { Outcome } from '../outcome.ts';

export const signInInput = z.object({
	email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
	to: z.string().max(500).default(''),
	language: z.enum(languages).default('en')
});
export type SignInInput = z.infer<typeof signInInput>;

export async function requestSignIn(
	context: Context,
	{ email, to }: SignInInput,
	{ signIn }: { signIn: SignIn }
): Promise<Outcome> {
	const person = await context.database
		.selectFrom('person')
		.select(['id', 'givenName', 'language'])
		.where('email', '=', email)
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	// The token is made in both cases, so that the time taken tells nothing.
	const token = await signIn.makeToken(email);
	if (!person) return { ok: true };
	await queueLetter(context, {
		kind: 'sign-in',
		key: `sign-in ${context.newId()}`,
		to: { personId: person.id, email, language: person.language },
		values: { name: person.givenName },
		link: signInPath(person.language, token, to)
	});
	return { ok: true };
}

export function signInPath(language: string, token: string, to = ''): string {
	const query = new URLSearchParams({ token, ...(to ? { to } : {}) });
	return `/${language}/sign-in/confirm?${query}`;
}
