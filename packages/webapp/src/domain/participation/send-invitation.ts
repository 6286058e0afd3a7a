// Queues the letters that tell a participant where he or she stands.

import type { Context } from '../context.ts';
import type { Exchange } from '../exchange/queries.ts';
import type { LetterKind } from '../letter/letter.ts';
import { queueLetter } from '../letter/queue-letter.ts';
import { inLanguage } from '../text/text.ts';
import { showDays } from '../text/time.ts';

type Known = NonNullable<Exchange>;

export function sendInvitation(context: Context, exchange: Known, participationId: string) {
	return sendStandingLetter(context, exchange, participationId, 'invitation');
}

/** A letter about the participation itself; one of each kind and state is sent, never two. */
export async function sendStandingLetter(
	context: Context,
	exchange: Known,
	participationId: string,
	kind: LetterKind
): Promise<void> {
	const row = await context.database
		.selectFrom('participation')
		.innerJoin('person', 'person.id', 'participation.personId')
		.leftJoin('organisation', 'organisation.id', 'participation.organisationId')
		.select([
			'person.id as personId',
			'person.givenName',
			'person.email',
			'person.language',
			'participation.version',
			'organisation.name as organisation'
		])
		.where('participation.id', '=', participationId)
		.executeTakeFirst();
	if (!row?.email) return;
	await queueLetter(context, {
		kind,
		key: `${kind} ${participationId} ${row.version}`,
		to: { personId: row.personId, email: row.email, language: row.language },
		exchangeId: exchange.id,
		values: {
			name: row.givenName,
			exchange: inLanguage(exchange.title, row.language).text,
			dates: showDays(exchange.startsOn, exchange.endsOn, row.language),
			city: exchange.city,
			organisation: row.organisation ?? ''
		},
		link: `/${row.language}/exchanges/${exchange.slug}/participation`
	});
}
