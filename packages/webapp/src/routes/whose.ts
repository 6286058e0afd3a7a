// Whose page it is: one's own organisation, or any that organisers and leaders act for.

import type { Context } from '#domain/context.ts';
import { participatingOrganisations } from '#domain/participation/queries.ts';
import { actsFor } from '#domain/access/acts-for.ts';

type Page = { exchange: { id: string }; standing: { organisationId: string | null } | null };

/** The organisation in the address, or one's own; and those that one may choose from. */
export async function whoseOrganisation(context: Context, { exchange, standing }: Page, url: URL) {
	const everybody = await participatingOrganisations(context, exchange.id);
	const options = await actsFor(context, exchange.id, everybody);
	const asked = url.searchParams.get('organisation') ?? standing?.organisationId ?? options[0]?.id;
	const organisation = everybody.find(({ id }) => id === asked) ?? null;
	return {
		everybody,
		options: options.map(({ id, name }) => ({ id, name })),
		organisation: organisation && { id: organisation.id, name: organisation.name },
		own: organisation?.id === standing?.organisationId
	};
}
