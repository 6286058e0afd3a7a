// Puts people and an exchange into the database of a server under test, with tokens for them.

import { toJson } from '#database/json.ts';
import { connect } from '#database/connect.ts';
import { migrate } from '#database/migrate.ts';
import { system } from '#domain/access/actor.ts';
import { loadActor } from '#domain/access/load-actor.ts';
import type { Context } from '#domain/context.ts';
import { createToken } from '#domain/token/create-token.ts';
import { newId } from '#platform/identifiers.ts';
import { readSettings } from '#platform/settings.ts';
import { openSignIn } from '#platform/sign-in.ts';
import { must } from '../factories.ts';

export async function openForTests(databaseUrl: string) {
	const connection = await connect(databaseUrl);
	await migrate(connection);
	const { database } = connection;
	const contextOf = (actor: Context['actor']): Context => ({
		database,
		now: () => new Date().toISOString(),
		newId,
		actor
	});
	return {
		database,
		trobada: contextOf(system),
		close: () => connection.close(),
		async tokenFor(personId: string) {
			const context = contextOf(await loadActor(database, personId));
			const input = { name: toJson('Test'), scopes: ['read' as const, 'write' as const], days: 1 };
			return must(await createToken(context, input)).secret;
		},
		/** The cookie of somebody who followed a sign-in link at this server. */
		async cookieFor(email: string, address: string, client: string) {
			const signIn = openSignIn(connection, readSettings({ APP_URL: address }));
			const token = await signIn.makeToken(email);
			const answer = await fetch(`${address}/en/sign-in/confirm?token=${token}`, {
				method: 'POST',
				redirect: 'manual',
				headers: { origin: address, accept: 'text/html', 'x-forwarded-for': client },
				body: new URLSearchParams({ token, to: '' })
			});
			if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`);
			return answer.headers
				.getSetCookie()
				.map((line) => line.split(';')[0])
				.join('; ');
		}
	};
}
