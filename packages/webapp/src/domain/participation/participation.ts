// One person at one exchange: whom he or she represents, with whom, when, and whether it is settled.

import { z } from 'zod';
import { languages } from '#database/values.ts';
import { emailAddress, spokenLanguages } from '../person/person.ts';
import { seenVersion } from '../version.ts';

const optionalId = z
	.string()
	.max(40)
	.default('')
	.transform((id) => id || null);
const name = z.string().trim().min(1).max(100);

export const applicationInput = z.object({
	exchangeId: z.string(),
	givenName: name,
	familyName: name,
	email: emailAddress,
	organisationName: z.string().trim().min(1).max(200),
	jobTitle: z.string().trim().max(120).default(''),
	language: z.enum(languages),
	languages: z.array(z.enum(spokenLanguages)).default([]),
	message: z.string().trim().max(2000).default('')
});
export type ApplicationInput = z.infer<typeof applicationInput>;

export const invitationInput = z.object({
	exchangeId: z.string(),
	givenName: name,
	familyName: name,
	email: emailAddress,
	organisationId: optionalId,
	delegationId: optionalId,
	jobTitle: z.string().trim().max(120).default(''),
	language: z.enum(languages)
});
export type InvitationInput = z.infer<typeof invitationInput>;

export const participationInput = z.object({
	id: z.string(),
	version: seenVersion,
	organisationId: optionalId,
	delegationId: optionalId,
	availability: z.enum(['meetings', 'no-meetings']).default('meetings'),
	diet: z
		.string()
		.trim()
		.max(500)
		.optional()
		.transform((text) => (text === undefined ? undefined : text || null)),
	/** Slots in which he or she can take a meeting; the others are closed. */
	availableSlotIds: z.array(z.string()).optional(),
	languages: z.array(z.enum(spokenLanguages)).optional()
});
export type ParticipationInput = z.infer<typeof participationInput>;

export const participationRef = z.object({ id: z.string() });
export type ParticipationRef = z.infer<typeof participationRef>;

/** Only somebody whose place is confirmed, or who is asked to confirm, counts as coming. */
export const comingStatuses = ['confirmed', 'invited'] as const;
