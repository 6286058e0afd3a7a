// What an import would do: problems at their row and column, probable duplicates, what is new.

import type { Database } from '#database/connect.ts';
import { fromJson, type Json } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { checkRows } from './check-rows.ts';
import { findDuplicates, type Duplicates } from './find-duplicates.ts';
import type { Spreadsheet } from './import.ts';
import { missingFields, type Mapping } from './recognise-columns.ts';

/** Question → answer; the questions are named by `organisationQuestion` and `personQuestion`. */
export type Decisions = Readonly<Record<string, 'same' | 'other'>>;

/** From this likeness on two names are taken for the same, unless the organiser says otherwise. */
const sameFrom = 0.9;

export function organisationQuestion({ name, other }: Duplicates['organisations'][number]): string {
	return `organisation ${name} = ${other.in === 'sheet' ? other.name : other.id}`;
}

export function personQuestion({ row, other }: Duplicates['people'][number]): string {
	return `person ${row} = ${other.in === 'sheet' ? other.row : other.id}`;
}

export function answerOf(decisions: Decisions, question: string, score: number): 'same' | 'other' {
	return decisions[question] ?? (score >= sameFrom ? 'same' : 'other');
}

export async function previewImport(context: Context, id: string) {
	const { database, actor } = context;
	const row = await database
		.selectFrom('importFile')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return decline('not-found');
	if (!may(actor, 'import.run', { exchangeId: row.exchangeId })) return decline('not-allowed');
	const sheet = fromJson(row.sheet as Json<Spreadsheet>);
	const mapping = fromJson(row.mapping as unknown as Json<Mapping>);
	const decisions = fromJson(row.decisions as Json<Decisions>);
	const missing = missingFields(mapping);
	const { records, problems } = checkRows(sheet.rows, mapping);
	const known = await readKnown(database);
	const duplicates = findDuplicates(records, known);
	const all = [...sheet.problems, ...problems].sort((a, b) => a.row - b.row);
	const errors = all.filter(({ severity }) => severity === 'error').length;
	const emails = new Set(known.people.map(({ email }) => email));
	const people = records.filter(({ person }) => person);
	return {
		ok: true as const,
		file: {
			id,
			version: row.version,
			exchangeId: row.exchangeId,
			fileName: row.fileName,
			status: row.status
		},
		sheet,
		mapping,
		missing,
		records,
		problems: all,
		errors,
		ready: errors === 0 && missing.length === 0 && records.length > 0 && row.status === 'preview',
		duplicates: {
			organisations: duplicates.organisations.map((duplicate) => {
				const question = organisationQuestion(duplicate);
				const answer = answerOf(decisions, question, duplicate.score);
				return { ...duplicate, question, answer };
			}),
			people: duplicates.people.map((duplicate) => {
				const question = personQuestion(duplicate);
				const answer = answerOf(decisions, question, duplicate.score);
				return { ...duplicate, question, answer };
			})
		},
		counts: {
			rows: sheet.rows.length,
			people: people.length,
			knownPeople: people.filter(({ person }) => person!.email && emails.has(person!.email)).length,
			organisations: new Set(records.map(({ organisation }) => organisation.name)).size,
			needs: records.reduce((sum, { needs }) => sum + needs.length, 0),
			offers: records.reduce((sum, { offers }) => sum + offers.length, 0)
		}
	};
}
export type Preview = Extract<Awaited<ReturnType<typeof previewImport>>, { ok: true }>;

async function readKnown(database: Database) {
	const [organisations, people, positions] = await Promise.all([
		database
			.selectFrom('organisation')
			.select(['id', 'name', 'website'])
			.where('mergedIntoId', 'is', null)
			.execute(),
		database
			.selectFrom('person')
			.select(['id', 'givenName', 'familyName', 'email'])
			.where('erasedAt', 'is', null)
			.execute(),
		database
			.selectFrom('position')
			.innerJoin('organisation', 'organisation.id', 'position.organisationId')
			.select(['position.personId', 'organisation.name'])
			.execute()
	]);
	const byPerson = Map.groupBy(positions, ({ personId }) => personId);
	return {
		organisations: organisations.map(({ id, name, website }) => ({
			id,
			name,
			...(website && { website })
		})),
		people: people.map(({ id, givenName, familyName, email }) => ({
			id,
			givenName,
			familyName,
			...(email && { email }),
			organisations: (byPerson.get(id) ?? []).map(({ name }) => name)
		}))
	};
}
