// What the participants would write after the exchange: each organisation's own people tell and
// submit, and the organiser publishes.

import type { Database } from '#database/connect.ts';
import { fromJson } from '#database/json.ts';
import { loadActor } from '#domain/access/load-actor.ts';
import type { Context } from '#domain/context.ts';
import type { Outcome } from '#domain/outcome.ts';
import { practiceInput } from '#domain/practice/practice.ts';
import { publishPractice } from '#domain/practice/publish-practice.ts';
import { savePractice } from '#domain/practice/save-practice.ts';
import { submitPractice } from '#domain/practice/submit-practice.ts';
import { practices } from './practices.ts';

/** Other spreadsheets may bring other organisations: whoever is not there tells nothing. */
export async function playPractices(context: Context, exchangeId: string): Promise<void> {
	const { database } = context;
	const { personId } = await database
		.selectFrom('role')
		.select('personId')
		.where('exchangeId', '=', exchangeId)
		.where('role', '=', 'organiser')
		.executeTakeFirstOrThrow();
	const organiser = { ...context, actor: await loadActor(database, personId) };
	const sessions = await database
		.selectFrom('session')
		.select(['id', 'title'])
		.where('exchangeId', '=', exchangeId)
		.execute();
	for (const { owner, session, until, ...told } of practices) {
		const author = await authorOf(database, exchangeId, owner);
		if (!author) continue;
		const { organisationId } = author;
		const actor = await loadActor(database, author.personId);
		const sessionId = sessions.find(({ title }) => fromJson(title).en === session)?.id;
		const input = practiceInput.parse({ ...told, exchangeId, sessionId, organisationId });
		const { id } = must(await savePractice({ ...context, actor }, input));
		const { version } = must(await submitPractice({ ...context, actor }, { id, version: 1 }));
		if (until === 'published') must(await publishPractice(organiser, { id, version }));
	}
}

async function authorOf(database: Database, exchangeId: string, owner: string) {
	return database
		.selectFrom('participation')
		.innerJoin('organisation', 'organisation.id', 'participation.organisationId')
		.select(['participation.personId', 'organisation.id as organisationId'])
		.where('participation.exchangeId', '=', exchangeId)
		.where('participation.status', '=', 'confirmed')
		.where('organisation.name', '=', owner)
		.orderBy('participation.id')
		.executeTakeFirst();
}

function must<Value extends object>(outcome: Outcome<Value>): Value {
	if (outcome.ok) return outcome;
	throw new Error(`the demo was refused: ${JSON.stringify(outcome)}`);
}
