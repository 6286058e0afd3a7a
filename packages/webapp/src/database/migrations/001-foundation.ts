// The first schema. Rules that must never break stand here as unique indexes and foreign keys.

import { sql, type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DialectName } from '../connect.ts';
import { createSignInTables } from './001-sign-in.ts';

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
type Columns = Record<string, readonly [type: 'text' | 'integer' | 'double precision', Column]>;

const needed: Column = (column) => column.notNull();
const key: Column = (column) => column.primaryKey().notNull();
const zero: Column = (column) => column.notNull().defaultTo(0);
const optional: Column = (column) => column;
const to =
	(table: string, onDelete: 'cascade' | 'restrict' | 'set null' = 'cascade'): Column =>
	(column) =>
		onDelete === 'set null'
			? column.references(`${table}.id`).onDelete(onDelete)
			: column.notNull().references(`${table}.id`).onDelete(onDelete);
const maybe =
	(table: string): Column =>
	(column) =>
		column.references(`${table}.id`).onDelete('set null');

const text = (column: Column = needed) => ['text', column] as const;
const integer = (column: Column = needed) => ['integer', column] as const;
const id = text(key);
const versioned = {
	version: ['integer', (column) => column.notNull().defaultTo(1)],
	createdAt: text(),
	updatedAt: text()
} satisfies Columns;

const tables: Record<string, Columns> = {
	region: { id, nuts: text(), country: text(), name: text(), search: text() },
	organisation: {
		id,
		kind: text(),
		name: text(),
		shortName: text(optional),
		regionId: text(maybe('region')),
		city: text(optional),
		website: text(optional),
		email: text(optional),
		size: text(optional),
		foundedYear: integer(optional),
		label: text(optional),
		themes: text(),
		summary: text(),
		mergedIntoId: text(maybe('organisation')),
		search: text(),
		...versioned
	},
	membership: { id, clusterId: text(to('organisation')), organisationId: text(to('organisation')) },
	person: {
		id,
		givenName: text(),
		familyName: text(),
		email: text(optional),
		phone: text(optional),
		language: text(),
		languages: text(),
		userId: text(optional),
		confirmedAt: text(optional),
		erasedAt: text(optional),
		mergedIntoId: text(maybe('person')),
		search: text(),
		...versioned
	},
	position: {
		id,
		personId: text(to('person')),
		organisationId: text(to('organisation')),
		title: text()
	},
	series: { id, slug: text(), name: text() },
	exchange: {
		id,
		slug: text(),
		seriesId: text(maybe('series')),
		title: text(),
		summary: text(),
		city: text(),
		timeZone: text(),
		startsOn: text(),
		endsOn: text(),
		languages: text(),
		themes: text(),
		phase: text(),
		hostOrganisationId: text(maybe('organisation')),
		requestMode: text(),
		wishesUntil: text(optional),
		acrossRegions: integer(zero),
		copiedFromId: text(maybe('exchange')),
		...versioned
	},
	role: {
		id,
		personId: text(to('person')),
		exchangeId: text((column) => column.references('exchange.id').onDelete('cascade')),
		role: text()
	},
	exchangeOrganiser: { exchangeId: text(to('exchange')), organisationId: text(to('organisation')) },
	delegation: {
		id,
		exchangeId: text(to('exchange')),
		name: text(),
		regionId: text(maybe('region')),
		quota: integer(optional),
		version: integer((column) => column.notNull().defaultTo(1))
	},
	delegationLeader: { delegationId: text(to('delegation')), personId: text(to('person')) },
	venue: {
		id,
		name: text(),
		address: text(),
		city: text(),
		country: text(),
		latitude: ['double precision', optional],
		longitude: ['double precision', optional]
	},
	place: { id, venueId: text(to('venue')), name: text(), kind: text(), capacity: integer() },
	session: {
		id,
		exchangeId: text(to('exchange')),
		kind: text(),
		title: text(),
		summary: text(),
		startsAt: text(),
		endsAt: text(),
		venueId: text(maybe('venue')),
		placeId: text(maybe('place')),
		slotMinutes: integer(optional),
		breakMinutes: integer(optional),
		audience: text(),
		capacity: integer(optional),
		language: text(optional),
		...versioned
	},
	sessionPlace: { sessionId: text(to('session')), placeId: text(to('place', 'restrict')) },
	sessionOrganisation: {
		sessionId: text(to('session')),
		organisationId: text(to('organisation'))
	},
	visitGroup: {
		id,
		sessionId: text(to('session')),
		name: text(),
		guide: text(),
		language: text(),
		capacity: integer()
	},
	participation: {
		id,
		exchangeId: text(to('exchange')),
		personId: text(to('person')),
		organisationId: text(maybe('organisation')),
		delegationId: text(maybe('delegation')),
		status: text(),
		availability: text(),
		diet: text(optional),
		message: text(optional),
		feedToken: text(),
		confirmedAt: text(optional),
		...versioned
	},
	booking: {
		id,
		sessionId: text(to('session')),
		participationId: text(to('participation')),
		visitGroupId: text(maybe('visitGroup'))
	},
	slot: { id, sessionId: text(to('session')), startsAt: text(), endsAt: text() },
	unavailability: { participationId: text(to('participation')), slotId: text(to('slot')) },
	needOffer: {
		id,
		side: text(),
		exchangeId: text(to('exchange')),
		organisationId: text(to('organisation')),
		personId: text(maybe('person')),
		language: text(),
		title: text(),
		text: text(),
		themes: text(),
		visibility: text(),
		validUntil: text(optional),
		search: text(),
		...versioned
	},
	suggestion: {
		id,
		exchangeId: text(to('exchange')),
		organisationAId: text(to('organisation')),
		organisationBId: text(to('organisation')),
		score: ['double precision', needed],
		strength: text(),
		reasons: text(),
		computedAt: text()
	},
	dismissal: {
		exchangeId: text(to('exchange')),
		organisationId: text(to('organisation')),
		otherOrganisationId: text(to('organisation')),
		reason: text(),
		personId: text(to('person')),
		at: text()
	},
	wish: {
		id,
		exchangeId: text(to('exchange')),
		fromOrganisationId: text(to('organisation')),
		toOrganisationId: text(to('organisation')),
		kind: text(),
		status: text(),
		message: text(),
		lapsesOn: text(optional),
		madeById: text(maybe('person')),
		onBehalf: integer(zero),
		answeredById: text(maybe('person')),
		answeredAt: text(optional),
		...versioned
	},
	timetable: {
		id,
		exchangeId: text(to('exchange')),
		number: integer(),
		status: text(),
		solution: text(optional),
		cost: text(optional),
		bound: text(optional),
		seconds: ['double precision', optional],
		seed: integer(optional),
		releasedAt: text(optional),
		...versioned
	},
	meeting: {
		id,
		timetableId: text(to('timetable')),
		organisationAId: text(to('organisation')),
		organisationBId: text(to('organisation')),
		slotId: text(to('slot', 'restrict')),
		placeId: text(to('place', 'restrict')),
		pinned: integer(zero)
	},
	sitting: {
		id,
		timetableId: text(to('timetable')),
		meetingId: text(to('meeting')),
		slotId: text(to('slot', 'restrict')),
		participationId: text(to('participation'))
	},
	unmetWish: {
		id,
		timetableId: text(to('timetable')),
		organisationAId: text(to('organisation')),
		organisationBId: text(to('organisation')),
		reasons: text(),
		changes: text()
	},
	calendarEvent: {
		id,
		participationId: text(to('participation')),
		uid: text(),
		sequence: integer(),
		fingerprint: text(),
		content: text(),
		cancelled: integer(zero),
		updatedAt: text()
	},
	letterTemplate: {
		id,
		exchangeId: text(to('exchange')),
		kind: text(),
		language: text(),
		subject: text(),
		body: text(),
		version: integer((column) => column.notNull().defaultTo(1))
	},
	outgoingMail: {
		id,
		key: text(),
		exchangeId: text(maybe('exchange')),
		personId: text(maybe('person')),
		toAddress: text(),
		language: text(),
		kind: text(),
		subject: text(),
		body: text(),
		link: text(optional),
		status: text(),
		attempts: integer(zero),
		nextAttemptAt: text(),
		lockedBy: text(optional),
		lockedUntil: text(optional),
		error: text(optional),
		sentAt: text(optional),
		createdAt: text()
	},
	job: {
		id,
		kind: text(),
		exchangeId: text((column) => column.references('exchange.id').onDelete('cascade')),
		payload: text(),
		status: text(),
		progress: text(optional),
		result: text(optional),
		attempts: integer(zero),
		runAt: text(),
		lockedBy: text(optional),
		lockedUntil: text(optional),
		cancelRequested: integer(zero),
		createdAt: text(),
		finishedAt: text(optional)
	},
	audit: {
		id,
		at: text(),
		exchangeId: text(optional),
		personId: text(optional),
		onBehalfOfId: text(optional),
		action: text(),
		thing: text(),
		thingId: text(),
		details: text()
	},
	token: {
		id,
		personId: text(to('person')),
		name: text(),
		hash: text(),
		scopes: text(),
		createdAt: text(),
		expiresAt: text(optional),
		lastUsedAt: text(optional),
		revokedAt: text(optional)
	},
	importFile: {
		id,
		exchangeId: text(to('exchange')),
		personId: text(maybe('person')),
		fileName: text(),
		sheet: text(),
		mapping: text(),
		decisions: text(),
		status: text(),
		createdAt: text()
	},
	setting: { key: text(key), value: text() }
};

/** What may never be twice. The last two keep every person and every table to one meeting a slot. */
const unique: Record<string, readonly (readonly string[])[]> = {
	region: [['nuts']],
	membership: [['clusterId', 'organisationId']],
	person: [['email'], ['userId']],
	position: [['personId', 'organisationId']],
	role: [['personId', 'exchangeId', 'role']],
	series: [['slug']],
	exchange: [['slug']],
	exchangeOrganiser: [['exchangeId', 'organisationId']],
	delegation: [['exchangeId', 'name']],
	delegationLeader: [['delegationId', 'personId']],
	place: [['venueId', 'name']],
	sessionPlace: [['sessionId', 'placeId']],
	sessionOrganisation: [['sessionId', 'organisationId']],
	booking: [['sessionId', 'participationId']],
	slot: [['sessionId', 'startsAt']],
	participation: [['exchangeId', 'personId'], ['feedToken']],
	unavailability: [['participationId', 'slotId']],
	suggestion: [['exchangeId', 'organisationAId', 'organisationBId']],
	dismissal: [['exchangeId', 'organisationId', 'otherOrganisationId']],
	wish: [['exchangeId', 'fromOrganisationId', 'toOrganisationId']],
	timetable: [['exchangeId', 'number']],
	unmetWish: [['timetableId', 'organisationAId', 'organisationBId']],
	calendarEvent: [['participationId', 'uid']],
	letterTemplate: [['exchangeId', 'kind', 'language']],
	outgoingMail: [['key']],
	token: [['hash']],
	meeting: [
		['timetableId', 'organisationAId', 'organisationBId'],
		['timetableId', 'slotId', 'placeId']
	],
	sitting: [
		['timetableId', 'slotId', 'participationId'],
		['meetingId', 'participationId']
	]
};

/** What lists are looked up by. */
const lookups: Record<string, readonly (readonly string[])[]> = {
	organisation: [['name'], ['regionId'], ['kind']],
	membership: [['organisationId']],
	person: [['familyName', 'givenName']],
	position: [['organisationId']],
	role: [['exchangeId']],
	exchange: [['startsOn']],
	delegationLeader: [['personId']],
	session: [['exchangeId', 'startsAt']],
	visitGroup: [['sessionId']],
	booking: [['participationId']],
	participation: [['personId'], ['exchangeId', 'organisationId'], ['exchangeId', 'delegationId']],
	unavailability: [['slotId']],
	needOffer: [['exchangeId', 'organisationId'], ['organisationId']],
	suggestion: [
		['exchangeId', 'organisationBId'],
		['exchangeId', 'score']
	],
	wish: [['exchangeId', 'toOrganisationId']],
	meeting: [['timetableId', 'organisationBId'], ['slotId'], ['placeId']],
	sitting: [['participationId']],
	outgoingMail: [['status', 'nextAttemptAt'], ['createdAt']],
	job: [['status', 'runAt'], ['exchangeId']],
	audit: [
		['exchangeId', 'at'],
		['thing', 'thingId', 'at']
	],
	token: [['personId']],
	importFile: [['exchangeId', 'createdAt']]
};

export function foundation(dialect: DialectName): Migration {
	return {
		async up(database) {
			await createSignInTables(database, dialect);
			for (const [name, columns] of Object.entries(tables)) {
				await createTable(database, name, columns);
			}
			for (const [name, indexes] of Object.entries(unique)) {
				for (const columns of indexes) await createIndex(database, name, columns, 'unique');
			}
			for (const [name, indexes] of Object.entries(lookups)) {
				for (const columns of indexes) await createIndex(database, name, columns, 'lookup');
			}
			// One administrator grant a person: null is never equal to null in the index above.
			await sql`create unique index "role_everywhere" on "role" ("personId", "role")
				where "exchangeId" is null`.execute(database);
			// One draft and one release in force an exchange, whatever two organisers click at once.
			await sql`create unique index "timetable_draft" on "timetable" ("exchangeId")
				where "status" = 'draft'`.execute(database);
			await sql`create unique index "timetable_released" on "timetable" ("exchangeId")
				where "status" = 'released'`.execute(database);
		}
	};
}

async function createTable(database: Kysely<unknown>, name: string, columns: Columns) {
	let table: CreateTableBuilder<string, string> = database.schema.createTable(name);
	for (const [column, [type, define]] of Object.entries(columns)) {
		table = table.addColumn(column, type, define);
	}
	await table.execute();
}

async function createIndex(
	database: Kysely<unknown>,
	table: string,
	columns: readonly string[],
	kind: 'unique' | 'lookup'
) {
	const name = `${table}_${columns.join('_')}`;
	const index = database.schema
		.createIndex(name)
		.on(table)
		.columns([...columns]);
	await (kind === 'unique' ? index.unique() : index).execute();
}
