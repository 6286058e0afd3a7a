// Makes the things that tests are about, with sensible defaults: name only what a test depends on.

import { toJson } from '#database/json.ts';
import type {
	ExchangePhase,
	Language,
	OrganisationKind,
	ParticipationStatus,
	RequestMode,
	Side,
	Visibility,
	WishKind
} from '#database/values.ts';
import type { Context } from '#domain/context.ts';
import { saveDelegation, nameLeader } from '#domain/delegation/save-delegation.ts';
import { createExchange } from '#domain/exchange/create-exchange.ts';
import { newExchangeInput } from '#domain/exchange/exchange.ts';
import { createOrganisation } from '#domain/organisation/save-organisation.ts';
import { newOrganisationInput } from '#domain/organisation/organisation.ts';
import { needInput } from '#domain/need/need.ts';
import { saveNeed } from '#domain/need/save-need.ts';
import type { Outcome } from '#domain/outcome.ts';
import { addParticipation } from '#domain/participation/add-participation.ts';
import { ensurePerson, ensurePosition } from '#domain/person/ensure-person.ts';
import { practiceInput } from '#domain/practice/practice.ts';
import { publishPractice } from '#domain/practice/publish-practice.ts';
import { savePractice } from '#domain/practice/save-practice.ts';
import { addPlaces, addVenue } from '#domain/session/save-venue.ts';
import { saveSession } from '#domain/session/save-session.ts';
import { sessionInput } from '#domain/session/session.ts';
import { makeWish as wishFor } from '#domain/wish/make-wish.ts';
import { wishInput } from '#domain/wish/wish.ts';

/** What a use case gave, or a failing test that says why it declined. */
export function must<Value extends object>(outcome: Outcome<Value>): Value & { ok: true } {
	if (outcome.ok) return outcome;
	throw new Error(`declined: ${JSON.stringify(outcome)}`);
}

let number = 0;
const next = () => ++number;

export async function makeRegion(context: Context, nuts = `XX${next()}`) {
	const id = context.newId();
	await context.database
		.insertInto('region')
		.values({ id, nuts, country: nuts.slice(0, 2), name: toJson({ en: nuts }), search: nuts })
		.execute();
	return id;
}

type OrganisationFields = { name?: string; kind?: OrganisationKind; regionId?: string };

export async function makeOrganisation(context: Context, fields: OrganisationFields = {}) {
	const input = { name: `Cluster ${next()}`, kind: 'cluster', ...fields };
	return must(await createOrganisation(context, newOrganisationInput.parse(input))).id;
}

type PersonFields = {
	givenName?: string;
	familyName?: string;
	email?: string;
	language?: Language;
};

export async function makePerson(context: Context, fields: PersonFields = {}) {
	const count = next();
	return ensurePerson(context, {
		givenName: 'Núria',
		familyName: `Puig ${count}`,
		email: `person-${count}@trobada.example`,
		language: 'en',
		phone: null,
		languages: [],
		...fields
	});
}

export async function grantRole(
	context: Context,
	{ personId, exchangeId, role }: { personId: string; exchangeId: string | null; role: Granted }
) {
	const id = context.newId();
	await context.database.insertInto('role').values({ id, personId, exchangeId, role }).execute();
	return id;
}
type Granted = 'administrator' | 'organiser' | 'co-organiser' | 'viewer';

/** Somebody new with a role: @example const ada = await makeOrganiser(trobada, exchangeId); */
export async function makeOrganiser(
	context: Context,
	exchangeId: string | null,
	role: Granted = 'organiser'
) {
	const personId = await makePerson(context);
	await grantRole(context, { personId, exchangeId, role });
	return personId;
}

type ExchangeFields = {
	title?: string;
	phase?: ExchangePhase;
	requestMode?: RequestMode;
	startsOn?: string;
	endsOn?: string;
	timeZone?: string;
	wishesUntil?: string;
	/** The `meetings` session of the first day. */
	start?: string;
	end?: string;
	slotMinutes?: number;
	tables?: number;
};

/** An exchange with one venue, a `meetings` session of six slots, and two tables. */
export async function makeExchange(context: Context, fields: ExchangeFields = {}) {
	const { title = `Welcome ${next()}`, phase = 'matchmaking', start, end, tables = 2 } = fields;
	const startsOn = fields.startsOn ?? '2023-06-20';
	const created = must(
		await createExchange(
			context,
			newExchangeInput.parse({
				title: { en: title },
				summary: {},
				city: 'Bologna',
				timeZone: fields.timeZone ?? 'Europe/Rome',
				startsOn,
				endsOn: fields.endsOn ?? startsOn,
				languages: ['en', 'it', 'ca', 'es'],
				requestMode: fields.requestMode ?? 'automatic',
				wishesUntil: fields.wishesUntil ?? ''
			})
		)
	);
	const exchangeId = created.id;
	await context.database
		.updateTable('exchange')
		.set({ phase })
		.where('id', '=', exchangeId)
		.execute();
	const venue = { exchangeId, name: 'Museum', address: 'Via 1', city: 'Bologna', country: 'IT' };
	const venueId = must(await addVenue(context, venue)).id;
	const { ids: placeIds } = must(
		await addPlaces(context, {
			exchangeId,
			venueId,
			kind: 'table',
			name: 'Table',
			count: tables,
			capacity: 6
		})
	);
	const sessionId = must(
		await saveSession(
			context,
			sessionInput.parse({
				exchangeId,
				kind: 'meetings',
				title: { en: 'Meetings' },
				day: startsOn,
				start: start ?? '09:00',
				end: end ?? '11:00',
				venueId,
				slotMinutes: fields.slotMinutes ?? 20,
				breakMinutes: 0,
				placeIds
			})
		)
	).id;
	const slots = await context.database
		.selectFrom('slot')
		.select('id')
		.where('sessionId', '=', sessionId)
		.orderBy('startsAt')
		.execute();
	const slotIds = slots.map(({ id }) => id);
	return { exchangeId, slug: created.slug, venueId, placeIds, sessionId, slotIds };
}

type SessionFields = {
	kind?: 'visit' | 'meal' | 'panel' | 'opening';
	start: string;
	end: string;
	day?: string;
	audience?: 'everyone' | 'booked';
};

export async function makeSession(context: Context, exchangeId: string, fields: SessionFields) {
	const input = { kind: 'visit', title: { en: 'Visit' }, day: '2023-06-20', exchangeId, ...fields };
	return must(await saveSession(context, sessionInput.parse(input))).id;
}

type PartFields = PersonFields & {
	exchangeId: string;
	personId?: string;
	organisationId?: string;
	delegationId?: string;
	status?: ParticipationStatus;
};

/** Somebody takes part, for an organisation that is made when none is named. */
export async function takePart(context: Context, fields: PartFields) {
	const { exchangeId, delegationId, status = 'confirmed', ...person } = fields;
	const organisationId = fields.organisationId ?? (await makeOrganisation(context));
	const personId = fields.personId ?? (await makePerson(context, namesOf(person)));
	await ensurePosition(context, { personId, organisationId, title: 'Manager' });
	const participationId = await addParticipation(context, {
		exchangeId,
		personId,
		organisationId,
		delegationId: delegationId ?? null,
		status
	});
	return { participationId: participationId!, personId, organisationId };
}

function namesOf({ givenName, familyName, email, language }: PersonFields): PersonFields {
	const entries = Object.entries({ givenName, familyName, email, language });
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

export async function makeDelegation(
	context: Context,
	fields: { exchangeId: string; name?: string; quota?: number; leaderId?: string }
) {
	const { exchangeId, name = `Delegation ${next()}`, quota = null, leaderId } = fields;
	const input = { id: '', version: 0, exchangeId, name, regionId: null, quota };
	const { id } = must(await saveDelegation(context, input));
	if (leaderId)
		must(await nameLeader(context, { exchangeId, delegationId: id, personId: leaderId }));
	return id;
}

export async function makeWish(
	context: Context,
	wish: { exchangeId: string; from: string; to: string; kind?: WishKind; lapsesOn?: string }
) {
	const { exchangeId, from, to, kind = 'like', lapsesOn = '' } = wish;
	const ends = { fromOrganisationId: from, toOrganisationId: to };
	return must(await wishFor(context, wishInput.parse({ exchangeId, ...ends, kind, lapsesOn }))).id;
}

export async function makeNeed(
	context: Context,
	need: { exchangeId: string; organisationId: string; side?: Side; title: string; text?: string }
) {
	return must(await saveNeed(context, needInput.parse({ side: 'need', ...need }))).id;
}

/** Text that is complete, so that it may be published. */
export const toldPractice = {
	kind: 'good-practice',
	title: 'Rainwater for rinsing',
	summary: 'Rainwater rinses the crates.',
	problem: 'Drinking water was used.',
	solution: 'A tank under the roof.',
	visibility: 'public'
};

type PracticeFields = {
	organisationId: string;
	exchangeId?: string;
	title?: string;
	visibility?: Visibility;
	status?: 'draft' | 'published';
};

export async function makePractice(context: Context, fields: PracticeFields) {
	const { status = 'published', ...practice } = fields;
	const input = practiceInput.parse({ ...toldPractice, ...practice });
	const { id } = must(await savePractice(context, input));
	if (status === 'published') must(await publishPractice(context, { id, version: 1 }));
	return id;
}
