// Fills the exchange up to so many participants, for measuring at size. Names and texts are put
// together from short lists, the same at every run.

import { toJson } from '#database/json.ts';
import type { Language, Side } from '#database/values.ts';
import type { Context } from '#domain/context.ts';
import { saveNeed } from '#domain/need/save-need.ts';
import { addParticipation } from '#domain/participation/add-participation.ts';
import { ensurePerson, ensurePosition } from '#domain/person/ensure-person.ts';
import { addPlaces } from '#domain/session/save-venue.ts';
import { searchText } from '#domain/text/text.ts';

const given = [
	'Anna',
	'Marc',
	'Giulia',
	'Pere',
	'Núria',
	'Luca',
	'Elena',
	'Jordi',
	'Sofia',
	'Carles'
];
const family = [
	'Riera',
	'Ferri',
	'Solé',
	'Conti',
	'Puig',
	'Gallo',
	'Vila',
	'Bassi',
	'Camps',
	'Neri'
];
const matters: readonly [Language, string, string][] = [
	['it', 'Riduzione del consumo di acqua', 'Cerchiamo soluzioni per il riuso delle acque reflue.'],
	['ca', 'Envasos sostenibles', 'Treballem amb envasos reciclables i compostables.'],
	['es', 'Digitalización de pymes', 'Sensores y datos para la fábrica inteligente.'],
	['en', 'Skills for clusters', 'Training for people who run clusters and projects.'],
	['it', 'Mobilità leggera', 'Biciclette, batterie e micromobilità elettrica nelle città.'],
	['ca', 'Nutrició i salut', 'Alimentació saludable i qualitat de vida.'],
	['es', 'Materiales y diseño', 'Cuero, textil y mobiliario con materiales reciclados.'],
	['en', 'Air quality', 'Monitoring emissions in ports and industrial areas.']
];
const peopleEach = 2;

export async function addCrowd(context: Context, exchangeId: string, participants: number) {
	const { database } = context;
	const [{ present }, regions, venue] = await Promise.all([
		database
			.selectFrom('participation')
			.select((where) => where.fn.countAll<number>().as('present'))
			.where('exchangeId', '=', exchangeId)
			.executeTakeFirstOrThrow(),
		database.selectFrom('region').select('id').orderBy('nuts').execute(),
		database
			.selectFrom('session')
			.select(['id', 'venueId'])
			.where('exchangeId', '=', exchangeId)
			.where('kind', '=', 'meetings')
			.execute()
	]);
	for (const { id, venueId } of venue) {
		const added = await addPlaces(context, {
			exchangeId,
			venueId: venueId!,
			kind: 'table',
			name: 'Table',
			count: Math.min(300, Math.ceil(participants / 6)),
			capacity: 6
		});
		if (!added.ok) throw new Error(`the crowd was refused: ${added.reason}`);
		await database
			.insertInto('sessionPlace')
			.values(added.ids.map((placeId) => ({ sessionId: id, placeId })))
			.execute();
	}
	for (let index = 0; index * peopleEach < participants - present; index++) {
		const wanted = Math.min(peopleEach, participants - present - index * peopleEach);
		await addOrganisation(context, { exchangeId, index, people: wanted, regions });
	}
}

type Order = { exchangeId: string; index: number; people: number; regions: { id: string }[] };

async function addOrganisation(context: Context, { exchangeId, index, people, regions }: Order) {
	const { database, newId, now } = context;
	const organisationId = newId();
	const name = `${family[index % 10]} ${family[Math.floor(index / 10) % 10]} ${index + 1}`;
	await database
		.insertInto('organisation')
		.values({
			id: organisationId,
			kind: 'company',
			name,
			regionId: regions[index % regions.length]?.id ?? null,
			themes: toJson([]),
			summary: toJson({}),
			search: searchText(name),
			version: 1,
			createdAt: now(),
			updatedAt: now()
		})
		.execute();
	for (const [side, step] of [
		['need', 0],
		['offer', 3]
	] as const satisfies readonly [Side, number][]) {
		const [language, title, text] = matters[(index + step) % matters.length]!;
		await saveNeed(context, {
			id: '',
			version: 0,
			exchangeId,
			organisationId,
			side,
			language,
			title: `${title} ${index + 1}`,
			text,
			themes: [],
			newThemes: '',
			visibility: 'exchange'
		});
	}
	for (let place = 0; place < people; place++) {
		const personId = await ensurePerson(context, {
			givenName: given[(index + place) % 10]!,
			familyName: `${family[(index * 3 + place) % 10]} ${index + 1}`,
			email: `person-${index + 1}-${place + 1}@crowd.example`,
			phone: null,
			language: 'en',
			languages: ['en']
		});
		await ensurePosition(context, { personId, organisationId, title: '' });
		await addParticipation(context, {
			exchangeId,
			personId,
			organisationId,
			delegationId: null,
			status: 'confirmed'
		});
	}
}
