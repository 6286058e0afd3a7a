// Who asks: the owner of a personal token, or the person of the session in the browser.

import type { Database } from '#database/connect.ts';
import { visitor, type Actor } from '#domain/access/actor.ts';
import { loadActor } from '#domain/access/load-actor.ts';
import { findTokenOwner } from '#domain/token/queries.ts';
import type { OwnReason } from './problem.ts';

type Question = {
	database: Database;
	now: string;
	request: Request;
	/** Whoever is signed in by cookie. */
	signedIn: Actor;
	/** The address of the product, without a path. */
	origin: string;
};

type Answer = { actor: Actor } | { refused: OwnReason };

/**
 * A token speaks for its owner within its scopes. A cookie does too, but travels with requests that
 * other sites make: it changes something only when the request comes from our own pages.
 */
export async function whoAsks(question: Question): Promise<Answer> {
	const { database, now, request, signedIn, origin } = question;
	const changes = request.method !== 'GET' && request.method !== 'HEAD';
	const header = request.headers.get('authorization');
	if (header !== null) {
		const secret = /^Bearer +(\S+)$/i.exec(header)?.[1];
		const owner = secret ? await findTokenOwner(database, secret, now) : null;
		if (!owner) return { refused: 'bad-token' };
		if (!owner.scopes.includes(changes ? 'write' : 'read')) return { refused: 'wrong-scope' };
		const actor = await loadActor(database, owner.personId, owner.scopes);
		return actor.personId ? { actor } : { refused: 'bad-token' };
	}
	if (!signedIn.personId) return { actor: visitor };
	if (changes && originOf(request) !== origin) return { refused: 'foreign-origin' };
	return { actor: signedIn };
}

/** Where the request comes from; the server in front keeps it aside from the framework's own check. */
function originOf({ headers }: Request): string | null {
	return headers.get('x-trobada-from') ?? headers.get('origin');
}
