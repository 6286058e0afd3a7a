// Finds whose token a secret is, and lists one's own tokens.

import { fromJson } from '#database/json.ts';
import type { Database } from '#database/connect.ts';
import type { Context } from '../context.ts';
import { hashOfToken, tokenPrefix } from './token.ts';

/** @returns the person and what the token allows, or null: unknown, expired or revoked */
export async function findTokenOwner(
	database: Database,
	secret: string,
	now: string
): Promise<{ personId: string; scopes: string[] } | null> {
	if (!secret.startsWith(tokenPrefix)) return null;
	const token = await database
		.selectFrom('token')
		.select(['id', 'personId', 'scopes', 'expiresAt', 'lastUsedAt'])
		.where('hash', '=', hashOfToken(secret))
		.where('revokedAt', 'is', null)
		.executeTakeFirst();
	if (!token || (token.expiresAt && token.expiresAt < now)) return null;
	const today = now.slice(0, 10);
	if (token.lastUsedAt?.slice(0, 10) !== today) {
		await database
			.updateTable('token')
			.set({ lastUsedAt: now })
			.where('id', '=', token.id)
			.execute();
	}
	return { personId: token.personId, scopes: fromJson(token.scopes) };
}

export async function ownTokens({ database, actor }: Context) {
	if (!actor.personId) return [];
	const rows = await database
		.selectFrom('token')
		.select(['id', 'name', 'scopes', 'createdAt', 'expiresAt', 'lastUsedAt'])
		.where('personId', '=', actor.personId)
		.where('revokedAt', 'is', null)
		.orderBy('createdAt', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, scopes: fromJson(row.scopes) }));
}
