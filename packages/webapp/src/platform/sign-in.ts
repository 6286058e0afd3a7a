// Sign-in by a link in a letter or by passkey. The library behind it is loaded when somebody first
// needs it: whoever only reads public pages never does.

import type { Connection } from '#database/connect.ts';
import { openSessionMemory } from './session-memory.ts';
import type { Settings } from './settings.ts';

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

export function openSignIn(connection: Connection, settings: Settings): SignIn {
	const known = openSessionMemory<SignedIn>();
	let opened: Promise<SignIn> | null = null;

	function library(): Promise<SignIn> {
		opened ??= import('./sign-in-library.ts').then(({ openLibrary }) =>
			openLibrary(connection, settings)
		);
		// Tried again next time: the database may have been away.
		opened.catch(() => (opened = null));
		return opened;
	}

	return {
		async whoIs(headers) {
			const token = sessionTokenOf(headers);
			if (token === null) return null;
			const remembered = known.get(token);
			if (remembered) return remembered;
			const found = await (await library()).whoIs(headers);
			if (found) known.set(token, found);
			return found;
		},
		async signOut(headers) {
			const token = sessionTokenOf(headers);
			if (token !== null) known.forget(token);
			return (await library()).signOut(headers);
		},
		makeToken: async (email, seconds) => (await library()).makeToken(email, seconds),
		useToken: async (token, headers) => (await library()).useToken(token, headers),
		passkeysOf: async (headers) => (await library()).passkeysOf(headers),
		handle: async (request) => (await library()).handle(request)
	};
}
