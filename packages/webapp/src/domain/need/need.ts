// What an organisation seeks (a need) or brings (an offer). Both have one shape; `side` says which.

import { z } from 'zod';
import { sides, visibilities } from '#database/values.ts';
import { themeIds, typedThemes } from '../theme/theme.ts';
import { searchText } from '../text/text.ts';
import { seenVersion } from '../version.ts';

export const needInput = z.object({
	id: z.string().default(''),
	version: seenVersion.default(0),
	exchangeId: z.string(),
	organisationId: z.string().min(1),
	side: z.enum(sides),
	/** The language that the author wrote in; empty lets the product recognise it. */
	language: z.string().max(8).default(''),
	title: z.string().trim().min(1).max(200),
	text: z.string().trim().max(4000).default(''),
	/** Chosen themes; where there are none, the words of the text name them. */
	themes: themeIds,
	newThemes: typedThemes,
	visibility: z.enum(visibilities).default('exchange')
});
export type NeedInput = z.infer<typeof needInput>;

export const removeNeedInput = z.object({ id: z.string(), version: seenVersion });
export type RemoveNeedInput = z.infer<typeof removeNeedInput>;

export function needSearch(need: { title: string; text: string }): string {
	return searchText(need.title, need.text);
}
