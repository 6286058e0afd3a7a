// A delegation is a region's or organisation's party at an exchange, with leaders and a quota.

import { z } from 'zod';
import { seenVersion } from '../version.ts';

export const delegationInput = z.object({
	id: z.string().default(''),
	version: seenVersion.default(0),
	exchangeId: z.string(),
	name: z.string().trim().min(1).max(160),
	regionId: z
		.string()
		.max(40)
		.default('')
		.transform((id) => id || null),
	quota: z
		.union([z.literal(''), z.coerce.number().int().min(1).max(100_000)])
		.default('')
		.transform((quota) => (quota === '' ? null : quota))
});
export type DelegationInput = z.infer<typeof delegationInput>;

export const leaderInput = z.object({
	exchangeId: z.string(),
	delegationId: z.string(),
	personId: z.string()
});
export type LeaderInput = z.infer<typeof leaderInput>;
