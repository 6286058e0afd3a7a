import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeExchange,
	makeNeed,
	makeOrganisation,
	makeOrganiser,
	makeWish,
	must,
	takePart
} from '#tests/factories.ts';
import { nameCoOrganiser } from '../exchange/name-co-organiser.ts';
import { coOrganisers } from '../exchange/queries.ts';
import { findTwins } from './find-twins.ts';
import { mergeOrganisations } from './merge-organisations.ts';

const { trobada, database, actingAs } = await testDatabase();

async function twins() {
	const exchange = await makeExchange(trobada);
	const { exchangeId } = exchange;
	const keep = await takePart(trobada, { exchangeId });
	const merge = await takePart(trobada, { exchangeId });
	return { exchangeId, keep, merge, keepId: keep.organisationId, mergeId: merge.organisationId };
}

describe('mergeOrganisations', () => {
	it('moves people, needs and wishes to the organisation that is kept', async () => {
		const { exchangeId, keepId, mergeId, merge } = await twins();
		const other = await takePart(trobada, { exchangeId });
		await makeNeed(trobada, { exchangeId, organisationId: mergeId, title: 'Sensors' });
		await makeWish(trobada, { exchangeId, from: mergeId, to: other.organisationId });
		must(await mergeOrganisations(trobada, { keepId, mergeId }));

		const of = (table: 'participation' | 'needOffer') =>
			database.selectFrom(table).select('id').where('organisationId', '=', keepId).execute();
		expect(await of('participation')).toHaveLength(2);
		expect(await of('needOffer')).toHaveLength(1);
		const wishes = await database.selectFrom('wish').selectAll().execute();
		expect(wishes.map(({ fromOrganisationId }) => fromOrganisationId)).toContain(keepId);
		expect((await actingAs(merge.personId)).actor.organisationIds).toContain(keepId);
	});

	it('keeps one of two equal wishes, and none of the two to each other', async () => {
		const { exchangeId, keepId, mergeId } = await twins();
		const other = (await takePart(trobada, { exchangeId })).organisationId;
		await makeWish(trobada, { exchangeId, from: keepId, to: other });
		await makeWish(trobada, { exchangeId, from: mergeId, to: other });
		await makeWish(trobada, { exchangeId, from: mergeId, to: keepId });
		must(await mergeOrganisations(trobada, { keepId, mergeId }));
		const wishes = await database
			.selectFrom('wish')
			.select(['fromOrganisationId', 'toOrganisationId'])
			.where('exchangeId', '=', exchangeId)
			.execute();
		expect(wishes).toEqual([{ fromOrganisationId: keepId, toOrganisationId: other }]);
	});

	it('keeps the exchanges that either of them organises, each once', async () => {
		const { exchangeId, keepId, mergeId } = await twins();
		const second = (await makeExchange(trobada)).exchangeId;
		for (const organisationId of [keepId, mergeId]) {
			must(await nameCoOrganiser(trobada, { exchangeId, organisationId }));
		}
		must(await nameCoOrganiser(trobada, { exchangeId: second, organisationId: mergeId }));
		must(await mergeOrganisations(trobada, { keepId, mergeId }));
		for (const each of [exchangeId, second]) {
			expect(await coOrganisers(trobada, each)).toMatchObject([{ id: keepId }]);
		}
	});

	it('is not for those who prepare an exchange with others', async () => {
		const { exchangeId, keepId, mergeId } = await twins();
		const helper = await actingAs(await makeOrganiser(trobada, exchangeId, 'co-organiser'));
		expect(await mergeOrganisations(helper, { keepId, mergeId })).toMatchObject({
			reason: 'not-allowed'
		});
	});

	it('does nothing a second time', async () => {
		const { keepId, mergeId } = await twins();
		must(await mergeOrganisations(trobada, { keepId, mergeId }));
		expect(await mergeOrganisations(trobada, { keepId, mergeId })).toMatchObject({
			reason: 'not-found'
		});
	});
});

describe('findTwins', () => {
	it('finds a name written in two ways, and leaves different names alone', async () => {
		const one = await makeOrganisation(trobada, { name: 'CataloniaBio & HealthTech' });
		const two = await makeOrganisation(trobada, { name: 'CATALONIA BIO & HEALTH TECH' });
		await makeOrganisation(trobada, { name: 'Catalan Water Partnership' });
		const { pairs } = must(await findTwins(trobada));
		const found = pairs.filter(({ one: { name } }) => /catalonia ?bio/i.test(name));
		expect(found.map(({ one, other }) => [one.id, other.id])).toEqual([[one, two]]);
	});
});
