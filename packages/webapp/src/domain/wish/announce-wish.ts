// Tells the people of the other organisation that somebody wishes to meet them.

import type { Context } from '../context.ts';
import type { Exchange } from '../exchange/queries.ts';
import { queueLetter } from '../letter/queue-letter.ts';
import { inLanguage } from '../text/text.ts';
import type { WishInput } from './wish.ts';

export async function announceWish(
	context: Context,
	exchange: NonNullable<Exchange>,
	{ fromOrganisationId, toOrganisationId, message }: WishInput,
	wishId: string
): Promise<void> {
	const { database } = context;
	const from = await database
		.selectFrom('organisation')
		.select('name')
		.where('id', '=', fromOrganisationId)
		.executeTakeFirstOrThrow();
	const people = await database
		.selectFrom('participation')
		.innerJoin('person', 'person.id', 'participation.personId')
		.select(['person.id', 'person.givenName', 'person.email', 'person.language'])
		.where('participation.exchangeId', '=', exchange.id)
		.where('participation.organisationId', '=', toOrganisationId)
		.where('participation.status', '=', 'confirmed')
		.execute();
	for (const person of people) {
		if (!person.email) continue;
		await queueLetter(context, {
			kind: 'wish',
			key: `wish ${wishId} ${person.id}`,
			to: { personId: person.id, email: person.email, language: person.language },
			exchangeId: exchange.id,
			values: {
				name: person.givenName,
				exchange: inLanguage(exchange.title, person.language).text,
				organisation: from.name,
				message
			},
			link: `/${person.language}/exchanges/${exchange.slug}/wishes`
		});
	}
}
