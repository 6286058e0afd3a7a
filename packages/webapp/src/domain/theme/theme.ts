// Themes are the concepts of the multilingual thesaurus: one list for the whole product.

import { z } from 'zod';
import { languages as labelLanguages } from '@trobada/matching';

export type Theme = { id: string; label: string };

const conceptId = z.string().regex(/^[a-z0-9-]{1,80}$/, { message: 'problem.invalid' });
const label = z.string().trim().min(1).max(80);
const labelLanguage = z.enum(labelLanguages);

export const addLabelInput = z.object({ concept: conceptId, language: labelLanguage, label });
export type AddLabelInput = z.infer<typeof addLabelInput>;

export const addConceptInput = z.object({ broader: conceptId, language: labelLanguage, label });
export type AddConceptInput = z.infer<typeof addConceptInput>;

/** A label, or a concept with all its labels. */
export const removeAdditionInput = z.object({
	kind: z.enum(['label', 'concept']),
	id: z.string().min(1).max(80)
});
export type RemoveAdditionInput = z.infer<typeof removeAdditionInput>;

export const ignoreWordInput = z.object({
	word: z.string().trim().min(1).max(80),
	language: z.string().max(8)
});
export type IgnoreWordInput = z.infer<typeof ignoreWordInput>;

/** A word of needs and offers that becomes a label of a concept, named by its id or a label. */
export const labelWordInput = z.object({
	word: label,
	language: labelLanguage,
	concept: z.string().trim().min(1).max(120)
});
export type LabelWordInput = z.infer<typeof labelWordInput>;

/** What one of a list of themes may be in a form: an id that was chosen. */
export const themeIds = z
	.array(z.string().max(80))
	.max(40)
	.default([])
	.transform((ids) => ids.filter(Boolean));

/** Themes as somebody typed them, separated by commas or semicolons. */
export const typedThemes = z.string().trim().max(500).default('');
