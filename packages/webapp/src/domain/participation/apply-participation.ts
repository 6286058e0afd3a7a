// Somebody applies for a place at an exchange. A visitor who is not signed in learns nothing about
// whether the address is known: the answer is always the same, and the letter goes to the address.

import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { isPublished, takesApplications } from '../exchange/exchange.ts';
import { exchangeById } from '../exchange/queries.ts';
import { queueLetter } from '../letter/queue-letter.ts';
import { organisationNamed } from '../organisation/ensure-organisation.ts';
import { decline, type Outcome } from '../outcome.ts';
import { ensurePerson, ensurePosition } from '../person/ensure-person.ts';
import { inLanguage } from '../text/text.ts';
import { addParticipation } from './add-participation.ts';
import type { ApplicationInput } from './participation.ts';

export async function applyParticipation(
	context: Context,
	{ exchangeId, organisationName, jobTitle, message, ...person }: ApplicationInput
): Promise<Outcome> {
	const exchange = await exchangeById(context.database, exchangeId);
	if (!exchange) return decline('not-found');
	const thing = { exchangeId, published: isPublished(exchange.phase) };
	if (!may(context.actor, 'participation.apply', thing)) return decline('not-allowed');
	if (!takesApplications(exchange.phase)) return decline('phase');
	return inTransaction(context, async (inside) => {
		const personId = await ensurePerson(inside, { ...person, phone: null });
		const organisationId = await organisationNamed(inside, organisationName);
		await ensurePosition(inside, { personId, organisationId, title: jobTitle });
		const id = await addParticipation(inside, {
			exchangeId,
			personId,
			organisationId,
			delegationId: null,
			status: 'applied',
			message
		});
		if (!id) return { ok: true };
		await queueLetter(inside, {
			kind: 'application',
			key: `application ${id}`,
			to: { personId, email: person.email, language: person.language },
			exchangeId,
			values: {
				name: person.givenName,
				exchange: inLanguage(exchange.title, person.language).text
			}
		});
		await recordChange(inside, {
			action: 'participation.apply',
			thing: 'participation',
			thingId: id,
			exchangeId
		});
		return { ok: true };
	});
}
