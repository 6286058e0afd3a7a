// Sign-in by a link in a letter or by passkey. The library behind it is known to this file only.

import { randomBytes } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import type { Connection } from '#database/connect.ts';
import { openSessionMemory } from './session-memory.ts';
import type { Settings } from './settings.ts';

const minutes = 60;
const days = 24 * 60 * minutes;

export type SignedIn = { readonly userId: string; readonly email: string };

export type SignIn = {
	/** The e-mail address of the session in these headers, or null. */
	whoIs(headers: Headers): Promise<SignedIn | null>;
	/** Makes a one-time link's token; `seconds` default to a quarter of an hour. */
	makeToken(email: string, seconds?: number): Promise<string>;
	/** Uses a token up. @returns the cookies to set, or null when the token is spent or unknown. */
	useToken(token: string, headers: Headers): Promise<readonly string[] | null>;
	signOut(headers: Headers): Promise<readonly string[]>;
	passkeysOf(headers: Headers): Promise<{ id: string; name: string; createdAt: string }[]>;
	/** Passkey ceremonies: the library's own endpoints under `/sign-in-service`. */
	handle(request: Request): Promise<Response>;
};

/** The signed token of the session: the library checks it when it is not remembered. */
function sessionTokenOf(headers: Headers): string | null {
	return /trobada\.session_token=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? null;
}

export async function openSignIn(connection: Connection, settings: Settings): Promise<SignIn> {
	const secret = settings.signInSecret ?? (await keptSecret(connection));
	const address = new URL(settings.appUrl);
	const auth = betterAuth({
		appName: 'Trobada',
		baseURL: settings.appUrl,
		basePath: '/sign-in-service',
		secret,
		telemetry: { enabled: false },
		logger: { level: 'error' },
		database: {
			db: connection.database,
			type: connection.dialect === 'sqlite' ? 'sqlite' : 'postgres'
		},
		user: { modelName: 'signInUser' },
		account: { modelName: 'signInAccount' },
		verification: { modelName: 'signInVerification' },
		session: {
			modelName: 'signInSession',
			expiresIn: 30 * days,
			updateAge: days
		},
		advanced: {
			cookiePrefix: 'trobada',
			useSecureCookies: address.protocol === 'https:',
			ipAddress: { disableIpTracking: true }
		},
		rateLimit: { enabled: false },
		plugins: [
			magicLink({
				expiresIn: 15 * minutes,
				storeToken: 'hashed',
				rateLimit: { window: 60, max: 100_000 },
				sendMagicLink: async () => {}
			}),
			passkey({
				rpID: address.hostname,
				rpName: 'Trobada',
				origin: settings.appUrl,
				schema: { passkey: { modelName: 'signInPasskey' } }
			})
		]
	});

	const known = openSessionMemory<SignedIn>();

	async function cookiesOf(answer: Response): Promise<readonly string[]> {
		return answer.headers.getSetCookie();
	}

	return {
		async whoIs(headers) {
			const token = sessionTokenOf(headers);
			if (token === null) return null;
			const remembered = known.get(token);
			if (remembered) return remembered;
			const found = await auth.api.getSession({ headers });
			if (!found) return null;
			const user = { userId: found.user.id, email: found.user.email };
			known.set(token, user);
			return user;
		},
		async makeToken(email, seconds = 15 * minutes) {
			const token = randomBytes(24).toString('base64url');
			const { internalAdapter } = await auth.$context;
			await internalAdapter.createVerificationValue({
				identifier: `magic-link:${await hashOf(token)}`,
				value: JSON.stringify({ type: 'magic-link', email: email.toLowerCase() }),
				expiresAt: new Date(Date.now() + seconds * 1000)
			});
			return token;
		},
		async useToken(token, headers) {
			const answer = await auth.api.magicLinkVerify({
				query: { token },
				headers,
				asResponse: true
			});
			return answer.ok ? cookiesOf(answer) : null;
		},
		async signOut(headers) {
			const token = sessionTokenOf(headers);
			if (token !== null) known.forget(token);
			return cookiesOf(await auth.api.signOut({ headers, asResponse: true }));
		},
		async passkeysOf(headers) {
			const passkeys = await auth.api.listPasskeys({ headers });
			return passkeys.map(({ id, name, createdAt }) => ({
				id,
				name: name ?? 'Passkey',
				createdAt: new Date(createdAt).toISOString()
			}));
		},
		handle: (request) => auth.handler(request)
	};
}

/** The way in which the library hashes the tokens that it keeps: SHA-256 in base64url. */
async function hashOf(token: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
	return Buffer.from(digest).toString('base64url');
}

/** A secret made at the first start and kept in the database, so that all processes share it. */
async function keptSecret({ database }: Connection): Promise<string> {
	const key = 'sign-in-secret';
	await database
		.insertInto('setting')
		.values({ key, value: randomBytes(32).toString('base64url') })
		.onConflict((conflict) => conflict.column('key').doNothing())
		.execute();
	const { value } = await database
		.selectFrom('setting')
		.select('value')
		.where('key', '=', key)
		.executeTakeFirstOrThrow();
	return value;
}
