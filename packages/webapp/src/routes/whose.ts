// Whose page it is: one's own organisation, or any that organisers and leaders act for.

import { actsFor } from '#domain/access/acts-for.ts';
import type { Context } from '#domain/context.ts';
import { decline, type Outcome } from '#domain/outcome.ts';

type Page = { exchange: { id: string }; standing: { organisationId: string | null } | null };
type Named = { id: string; name: string };
type Whose = { options: Named[]; organisation: Named | null; own: boolean };

/** The organisation in the address, or one's own; and those that one may choose from. */
export async function whoseOrganisation(
	context: Context,
	{ exchange, standing }: Page,
	url: URL
): Promise<Outcome<Whose>> {
	const options = (await actsFor(context, exchange.id)).map(({ id, name }) => ({ id, name }));
	const named = url.searchParams.get('organisation');
	const asked = named ?? standing?.organisationId ?? options[0]?.id;
	const organisation = options.find(({ id }) => id === asked) ?? null;
	if (named && !organisation) return decline('not-allowed');
	return { ok: true, options, organisation, own: organisation?.id === standing?.organisationId };
}
