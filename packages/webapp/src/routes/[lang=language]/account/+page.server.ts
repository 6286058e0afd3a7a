import { decline } from '#domain/outcome.ts';
import { editPerson } from '#domain/person/edit-person.ts';
import { erasePerson, erasePersonInput } from '#domain/person/erase-person.ts';
import { editPersonInput } from '#domain/person/person.ts';
import { findPerson } from '#domain/person/queries.ts';
import { createToken, revokeToken } from '#domain/token/create-token.ts';
import { ownTokens } from '#domain/token/queries.ts';
import { tokenInput, tokenRef } from '#domain/token/token.ts';
import { setCookies } from '../../cookies.ts';
import { orRefuse, submit } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, actor, application } = event.locals;
	if (!actor.personId) orRefuse(event, decline('not-allowed'));
	const found = orRefuse(event, await findPerson(context, actor.personId!));
	return {
		...found,
		tokens: await ownTokens(context),
		passkeys: await application.signIn.passkeysOf(event.request.headers),
		saved: event.url.searchParams.has('saved'),
		secret: event.cookies.get('new-token') ?? null
	};
};

export const actions: Actions = {
	save: (event) => submit(event, editPersonInput, editPerson, () => `${event.url.pathname}?saved`),
	token: (event) =>
		submit(event, tokenInput, createToken, ({ secret }) => {
			// Shown on the next page only, and never in an address.
			event.cookies.set('new-token', secret, {
				path: event.url.pathname,
				httpOnly: true,
				sameSite: 'strict',
				maxAge: 30
			});
			return `${event.url.pathname}#tokens`;
		}),
	revoke: (event) => submit(event, tokenRef, revokeToken, () => `${event.url.pathname}#tokens`),
	erase: async (event) => {
		const { signIn } = event.locals.application;
		const made = await signIn.signOut(event.request.headers);
		return submit(event, erasePersonInput, erasePerson, () => {
			setCookies(event.cookies, made);
			return `/${event.locals.language}`;
		});
	}
};
