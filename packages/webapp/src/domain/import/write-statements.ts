// Writes the needs and offers of an import. The same title of the same organisation is the same one.

import { toJson } from '#database/json.ts';
import type { Side } from '#database/values.ts';
import type { Context } from '../context.ts';
import { needSearch } from '../need/need.ts';
import { fold } from '../text/text.ts';
import { openThemes } from '../theme/open-themes.ts';
import type { Statement } from './import.ts';
import type { Preview } from './preview-import.ts';
import type { OrganisationIds } from './write-organisations.ts';
import type { PersonIds } from './write-people.ts';

type Known = { exchangeId: string; organisations: OrganisationIds; people: PersonIds };

/** @returns how many the sheet tells of, each counted once */
export async function writeStatements(
	context: Context,
	{ records }: Preview,
	{ exchangeId, organisations, people }: Known
): Promise<{ needs: number; offers: number }> {
	const { database, newId, now } = context;
	const rows = await database
		.selectFrom('needOffer')
		.select(['id', 'side', 'organisationId', 'title'])
		.where('exchangeId', '=', exchangeId)
		.execute();
	const known = new Map(rows.map((row) => [keyOf(row.side, row.organisationId, row), row.id]));
	const { recognise } = await openThemes(database);
	const written = { need: new Set<string>(), offer: new Set<string>() };
	for (const { row, organisation, needs, offers } of records) {
		const organisationId = organisations.get(organisation.name)!;
		const told = [
			...needs.map((statement) => ({ side: 'need' as const, statement })),
			...offers.map((statement) => ({ side: 'offer' as const, statement }))
		];
		for (const { side, statement } of told) {
			const key = keyOf(side, organisationId, statement);
			if (written[side].has(key)) continue;
			written[side].add(key);
			const { language, themes } = recognise(`${statement.title}. ${statement.text}`);
			const fields = {
				...statement,
				language,
				themes: toJson(themes),
				search: needSearch(statement),
				updatedAt: now()
			};
			const id = known.get(key);
			if (id) {
				await database
					.updateTable('needOffer')
					.set((each) => ({ ...fields, version: each('version', '+', 1) }))
					.where('id', '=', id)
					.execute();
			} else {
				await database
					.insertInto('needOffer')
					.values({
						...fields,
						id: newId(),
						side,
						exchangeId,
						organisationId,
						personId: people.get(row) ?? null,
						visibility: 'exchange',
						version: 1,
						createdAt: now()
					})
					.execute();
			}
		}
	}
	return { needs: written.need.size, offers: written.offer.size };
}

function keyOf(side: Side, organisationId: string, { title }: Pick<Statement, 'title'>): string {
	return `${side} ${organisationId} ${fold(title)}`;
}
