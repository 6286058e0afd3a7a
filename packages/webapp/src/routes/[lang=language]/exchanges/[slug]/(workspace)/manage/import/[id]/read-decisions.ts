// The decisions form: questions and answers come as two lists of the same length, because the names
// of organisations, which are in the questions, cannot be names of fields.

import { z } from 'zod';
import { seenVersion } from '#domain/version.ts';

export const readDecisions = z
	.object({
		id: z.string(),
		version: seenVersion,
		question: z.array(z.string().max(1000)).max(20_000).default([]),
		answer: z
			.array(z.enum(['same', 'other']))
			.max(20_000)
			.default([])
	})
	.transform(({ id, version, question, answer }) => ({
		id,
		version,
		decisions: Object.fromEntries(question.map((each, index) => [each, answer[index] ?? 'other']))
	}));
