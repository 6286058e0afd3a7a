// Reads once a request what somebody is at each exchange: in one question, as every page asks it.

import { sql } from 'kysely';
import type { Database } from '#database/connect.ts';
import type { ParticipationStatus, Role } from '#database/values.ts';
import { visitor, type Actor, type Standing } from './actor.ts';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

type Row =
	| { kind: 'person'; id: string; a: string; b: string; c: string | null }
	| { kind: 'role'; id: string | null; a: Role }
	| { kind: 'leads'; id: string; a: string }
	| {
			kind: 'participation';
			id: string;
			a: string;
			b: ParticipationStatus;
			c: string | null;
			d: string | null;
	  }
	| { kind: 'position'; id: string };

/** @returns the visitor when the person is unknown or erased */
export async function loadActor(
	database: Database,
	personId: string,
	scopes: readonly string[] | null = null
): Promise<Actor> {
	return actorOf(await rowsOf(database, sql`id = ${personId}`), scopes);
}

/** The person behind a verified e-mail address; the two are tied together at the first sign-in. */
export async function loadSignedIn(
	database: Database,
	{ userId, email }: { userId: string; email: string }
): Promise<Actor> {
	const rows = await rowsOf(database, sql`email = ${email.toLowerCase()}`);
	const person = rows.find((row) => row.kind === 'person');
	if (person && person.c !== userId) {
		await database.updateTable('person').set({ userId }).where('id', '=', person.id).execute();
	}
	return actorOf(rows, null);
}

async function rowsOf(database: Database, who: ReturnType<typeof sql>): Promise<Row[]> {
	const { rows } = await sql<Row>`
		with someone as (select * from person where ${who} and "erasedAt" is null)
		select 'person' as kind, id, "givenName" as a, "familyName" as b, "userId" as c, null as d from someone
		union all
		select 'role', "exchangeId", role, null, null, null
			from role where "personId" in (select id from someone)
		union all
		select 'leads', delegation.id, delegation."exchangeId", null, null, null
			from "delegationLeader" join delegation on delegation.id = "delegationLeader"."delegationId"
			where "delegationLeader"."personId" in (select id from someone)
		union all
		select 'participation', id, "exchangeId", status, "organisationId", "delegationId"
			from participation where "personId" in (select id from someone)
		union all
		select 'position', "organisationId", null, null, null, null
			from position where "personId" in (select id from someone)
			and (not exists (${partFor()}) or exists (${partFor()}
				and (status = 'invited' or "confirmedAt" is not null)))`.execute(database);
	return rows;
}

/**
 * Whoever applies names an organisation, and nobody has asked that organisation yet: until an
 * organiser confirms it, such a position gives no say in it.
 */
function partFor() {
	return sql`select 1 from participation
		where participation."personId" = position."personId"
		and participation."organisationId" = position."organisationId"`;
}

function actorOf(rows: readonly Row[], scopes: readonly string[] | null): Actor {
	const exchanges: Record<string, Mutable<Standing>> = {};
	const standing = (exchangeId: string) =>
		(exchanges[exchangeId] ??= {
			roles: [],
			leads: [],
			participationId: null,
			participationStatus: null,
			organisationId: null,
			delegationId: null
		});
	let actor: Mutable<Actor> = { ...visitor };
	const organisationIds: string[] = [];
	for (const row of rows) {
		if (row.kind === 'person') {
			actor = { ...actor, personId: row.id, name: `${row.a} ${row.b}`.trim(), scopes };
		} else if (row.kind === 'role') {
			if (row.id) standing(row.id).roles = [...standing(row.id).roles, row.a];
			else actor.administrator ||= row.a === 'administrator';
		} else if (row.kind === 'leads') {
			standing(row.a).leads = [...standing(row.a).leads, row.id];
		} else if (row.kind === 'position') {
			organisationIds.push(row.id);
		} else if (row.b !== 'withdrawn' && row.b !== 'declined') {
			Object.assign(standing(row.a), {
				participationId: row.id,
				participationStatus: row.b,
				organisationId: row.c,
				delegationId: row.d
			});
		}
	}
	return { ...actor, exchanges, organisationIds };
}
