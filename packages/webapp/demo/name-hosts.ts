// Says who invites and who organises with the host, once the spreadsheets have brought them in.

import type { Context } from '#domain/context.ts';
import { editExchange } from '#domain/exchange/edit-exchange.ts';
import { editExchangeInput } from '#domain/exchange/exchange.ts';
import { nameCoOrganiser } from '#domain/exchange/name-co-organiser.ts';
import { exchangeById } from '#domain/exchange/queries.ts';
import { hosts } from './welcome-catalunya.ts';

/** Other spreadsheets may bring other organisations: whoever is not there is not named. */
export async function nameHosts(context: Context, exchangeId: string): Promise<void> {
	const found = await context.database
		.selectFrom('organisation')
		.select(['id', 'name'])
		.where('name', 'in', [hosts.host, ...hosts.together])
		.execute();
	const exchange = await exchangeById(context.database, exchangeId);
	const host = found.find(({ name }) => name === hosts.host);
	if (exchange && host) {
		const fields = { ...exchange, hostOrganisationId: host.id };
		const edited = await editExchange(context, editExchangeInput.parse(withoutNulls(fields)));
		if (!edited.ok) throw new Error(`the demo was refused: ${JSON.stringify(edited)}`);
	}
	for (const { id: organisationId } of found.filter(({ id }) => id !== host?.id)) {
		const named = await nameCoOrganiser(context, { exchangeId, organisationId });
		if (!named.ok) throw new Error(`the demo was refused: ${named.reason}`);
	}
}

/** As a form sends it: nothing instead of null. */
function withoutNulls(fields: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
