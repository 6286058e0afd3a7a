// Gathers what is kept about the acting person: GDPR, articles 15 and 20.

import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';

export async function exportPerson({ database, actor }: Context) {
	const { personId } = actor;
	if (!personId) return decline('not-allowed');
	const of = <Table extends 'position' | 'role' | 'participation' | 'needOffer' | 'practice'>(
		table: Table
	) =>
		database
			.selectFrom(table as 'position')
			.selectAll()
			.where('personId', '=', personId)
			.execute();
	const [person, positions, roles, participations, needs, wishes, sittings, letters, changes] =
		await Promise.all([
			database.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst(),
			of('position'),
			of('role'),
			of('participation'),
			of('needOffer'),
			database.selectFrom('wish').selectAll().where('madeById', '=', personId).execute(),
			database
				.selectFrom('sitting')
				.innerJoin('participation', 'participation.id', 'sitting.participationId')
				.innerJoin('slot', 'slot.id', 'sitting.slotId')
				.select(['sitting.meetingId', 'slot.startsAt', 'slot.endsAt'])
				.where('participation.personId', '=', personId)
				.execute(),
			database
				.selectFrom('outgoingMail')
				.select(['kind', 'subject', 'body', 'createdAt', 'sentAt'])
				.where('personId', '=', personId)
				.where('kind', '!=', 'sign-in')
				.execute(),
			database
				.selectFrom('audit')
				.select(['at', 'action', 'thing', 'thingId'])
				.where('personId', '=', personId)
				.orderBy('at')
				.execute()
		]);
	const written = { needs, practices: await of('practice'), wishes };
	return {
		ok: true as const,
		data: { person, positions, roles, participations, ...written, sittings, letters, changes }
	};
}
