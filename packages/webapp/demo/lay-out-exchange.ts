// The exchange of the demo before anybody comes: days, venues, programme, tables, who prepares it.

import { toJson } from '#database/json.ts';
import type { Context } from '#domain/context.ts';
import { createExchange } from '#domain/exchange/create-exchange.ts';
import { newExchangeInput } from '#domain/exchange/exchange.ts';
import { ensurePerson } from '#domain/person/ensure-person.ts';
import { addPlaces, addVenue } from '#domain/session/save-venue.ts';
import { saveSession } from '#domain/session/save-session.ts';
import { sessionInput } from '#domain/session/session.ts';
import { programme, welcomeCatalunya } from './welcome-catalunya.ts';

type DemoPerson = { role: string; email: string; name: string };

export async function layOutExchange(context: Context): Promise<{
	exchangeId: string;
	people(): Promise<DemoPerson[]>;
}> {
	const created = await createExchange(context, newExchangeInput.parse(welcomeCatalunya));
	if (!created.ok) throw new Error(`the demo was refused: ${created.reason}`);
	const exchangeId = created.id;
	await grant(context, exchangeId);
	await addProgramme(context, exchangeId);
	return { exchangeId, people: () => peopleToSignInAs(context, exchangeId) };
}

async function addProgramme(context: Context, exchangeId: string) {
	const venues = new Map<string, { id: string; tables: string[] }>();
	for (const { venue, tables, sessions } of programme) {
		const added = await addVenue(context, { exchangeId, ...venue });
		if (!added.ok) throw new Error(`the demo was refused: ${added.reason}`);
		const places = await addPlaces(context, {
			exchangeId,
			venueId: added.id,
			kind: 'table',
			name: tables.name,
			count: tables.count,
			capacity: 6
		});
		if (!places.ok) throw new Error(`the demo was refused: ${places.reason}`);
		venues.set(venue.name, { id: added.id, tables: places.ids });
		for (const session of sessions) {
			const saved = await saveSession(
				context,
				sessionInput.parse({
					...session,
					exchangeId,
					venueId: added.id,
					placeIds: session.kind === 'meetings' ? places.ids : []
				})
			);
			if (!saved.ok) throw new Error(`the demo was refused: ${JSON.stringify(saved)}`);
		}
	}
}

async function grant(context: Context, exchangeId: string) {
	const { database, newId } = context;
	for (const { role, exchange, ...person } of [
		{
			role: 'administrator' as const,
			exchange: null,
			givenName: 'Ada',
			familyName: 'Pagès i Ferri',
			email: 'admin@trobada.example',
			language: 'en' as const
		},
		{
			role: 'organiser' as const,
			exchange: exchangeId,
			givenName: 'Chiara',
			familyName: 'Bentivogli',
			email: 'chiara.bentivogli@agenzia.example',
			language: 'it' as const
		}
	]) {
		const personId = await ensurePerson(context, { ...person, phone: null, languages: [] });
		await database
			.insertInto('role')
			.values({ id: newId(), personId, exchangeId: exchange, role })
			.execute();
		await database
			.updateTable('person')
			.set({ languages: toJson(['it', 'en']) })
			.where('id', '=', personId)
			.execute();
	}
}

/** The administrator, the organiser, one leader, and one participant who leads nobody. */
async function peopleToSignInAs(context: Context, exchangeId: string): Promise<DemoPerson[]> {
	const { database } = context;
	const name = (row: { givenName: string; familyName: string }) =>
		`${row.givenName} ${row.familyName}`;
	const roles = await database
		.selectFrom('role')
		.innerJoin('person', 'person.id', 'role.personId')
		.select(['role.role', 'person.email', 'person.givenName', 'person.familyName'])
		.execute();
	const leader = await database
		.selectFrom('delegationLeader')
		.innerJoin('person', 'person.id', 'delegationLeader.personId')
		.select(['person.email', 'person.givenName', 'person.familyName'])
		.where('person.email', 'is not', null)
		.orderBy('person.familyName')
		.executeTakeFirst();
	const participant = await database
		.selectFrom('sitting')
		.innerJoin('participation', 'participation.id', 'sitting.participationId')
		.innerJoin('person', 'person.id', 'participation.personId')
		.select(['person.email', 'person.givenName', 'person.familyName'])
		.where('participation.exchangeId', '=', exchangeId)
		.where('person.email', 'is not', null)
		.where('person.id', 'not in', database.selectFrom('delegationLeader').select('personId'))
		.orderBy('person.familyName')
		.executeTakeFirst();
	return [
		...roles.map((row) => ({ role: row.role, email: row.email!, name: name(row) })),
		...(leader ? [{ role: 'delegation leader', email: leader.email!, name: name(leader) }] : []),
		...(participant
			? [{ role: 'participant', email: participant.email!, name: name(participant) }]
			: [])
	];
}
