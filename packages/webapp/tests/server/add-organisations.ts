// Fills an exchange with organisations of two regions, with the texts of the evaluation set.

import { toJson } from '#database/json.ts';
import { readEvaluationSet } from '../../../matching/evaluation/read-set.ts';
import type { Stage } from '../database.ts';
import { makeRegion } from '../factories.ts';

/** Each comes with one person, two needs and two offers. */
export async function addOrganisations(
	{ database, trobada }: Pick<Stage, 'database' | 'trobada'>,
	exchangeId: string,
	wanted: number
): Promise<void> {
	const { needs, offers } = readEvaluationSet();
	const regions = [await makeRegion(trobada), await makeRegion(trobada)];
	const versioned = { version: 1, createdAt: trobada.now(), updatedAt: trobada.now() };
	await database.transaction().execute(async (inside) => {
		for (let count = 0; count < wanted; count++) {
			const [organisationId, personId] = [trobada.newId(), trobada.newId()];
			const name = `Cluster ${count}`;
			await inside
				.insertInto('organisation')
				.values({
					...versioned,
					id: organisationId,
					kind: 'cluster',
					name,
					regionId: regions[count % 2]!,
					themes: toJson([]),
					summary: toJson({}),
					search: name
				})
				.execute();
			await inside
				.insertInto('person')
				.values({
					...versioned,
					id: personId,
					givenName: 'Núria',
					familyName: name,
					language: 'ca',
					languages: toJson([]),
					search: name
				})
				.execute();
			await inside
				.insertInto('participation')
				.values({
					...versioned,
					id: trobada.newId(),
					exchangeId,
					personId,
					organisationId,
					status: 'confirmed',
					availability: 'meetings',
					feedToken: trobada.newId()
				})
				.execute();
			for (const [side, texts] of [
				['need', needs],
				['offer', offers]
			] as const) {
				for (const place of [2 * count, 2 * count + 1]) {
					const { language = 'en', title, text } = texts[place % texts.length]!;
					await inside
						.insertInto('needOffer')
						.values({
							...versioned,
							id: trobada.newId(),
							side,
							exchangeId,
							organisationId,
							language,
							title,
							text,
							themes: toJson([]),
							visibility: 'exchange',
							search: title
						})
						.execute();
				}
			}
		}
	});
}
