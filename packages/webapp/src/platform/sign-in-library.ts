// Better Auth behind our sign-in: links in letters, passkeys, sessions. Known to this file only.

import { randomBytes } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import type { Connection } from '#database/connect.ts';
import type { Settings } from './settings.ts';
import type { SignIn } from './sign-in.ts';

const minutes = 60;
const days = 24 * 60 * minutes;

export async function openLibrary(connection: Connection, settings: Settings): Promise<SignIn> {
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

	async function cookiesOf(answer: Response): Promise<readonly string[]> {
		return answer.headers.getSetCookie();
	}

	return {
		async whoIs(headers) {
			const found = await auth.api.getSession({ headers });
			return found ? { userId: found.user.id, email: found.user.email } : null;
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
