// An organisation of any kind; clusters are organisations that others are members of.

import { z } from 'zod';
import { organisationKinds } from '#database/values.ts';
import { localText } from '../exchange/exchange.ts';
import { searchText } from '../text/text.ts';
import { themeIds, typedThemes } from '../theme/theme.ts';
import { seenVersion } from '../version.ts';

const optional = (most: number) =>
	z
		.string()
		.trim()
		.max(most)
		.default('')
		.transform((text) => text || null);

export const webAddress = z
	.string()
	.trim()
	.max(300)
	.default('')
	.refine((text) => text === '' || /^https?:\/\/[^\s]+\.[^\s]+$/.test(text), {
		message: 'problem.url'
	})
	.transform((text) => text || null);

const fields = {
	kind: z.enum(organisationKinds),
	name: z.string().trim().min(1).max(200),
	shortName: optional(60),
	regionId: optional(40),
	city: optional(120),
	website: webAddress,
	email: optional(254).refine((text) => text === null || /^\S+@\S+\.\S+$/.test(text), {
		message: 'problem.email'
	}),
	size: optional(60),
	foundedYear: z
		.union([z.literal(''), z.coerce.number().int().min(1000).max(2100)])
		.default('')
		.transform((year) => (year === '' ? null : year)),
	label: optional(120),
	themes: themeIds,
	newThemes: typedThemes,
	summary: localText(4000).prefault({})
};

export const newOrganisationInput = z.object(fields);
export type NewOrganisationInput = z.infer<typeof newOrganisationInput>;

export const editOrganisationInput = z.object({
	...fields,
	id: z.string(),
	version: seenVersion
});
export type EditOrganisationInput = z.infer<typeof editOrganisationInput>;

/** What an organisation is found by. */
export function organisationSearch(
	organisation: Pick<NewOrganisationInput, 'name' | 'shortName' | 'city'>
): string {
	return searchText(organisation.name, organisation.shortName, organisation.city);
}
