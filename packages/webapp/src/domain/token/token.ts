// Personal tokens for the API: shown once, kept as a hash, limited by scopes.

import { createHash } from 'node:crypto';
import { z } from 'zod';

export const tokenScopes = ['read', 'write'] as const;

export const tokenInput = z.object({
	name: z.string().trim().min(1).max(80),
	scopes: z.array(z.enum(tokenScopes)).min(1, { message: 'problem.required' }),
	days: z.coerce.number().int().min(1).max(366).default(90)
});
export type TokenInput = z.infer<typeof tokenInput>;

export const tokenRef = z.object({ id: z.string() });
export type TokenRef = z.infer<typeof tokenRef>;

export const tokenPrefix = 'trobada_';

export function hashOfToken(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}
