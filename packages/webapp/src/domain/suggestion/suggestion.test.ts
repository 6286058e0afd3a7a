import { expect, test } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeExchange,
	makeNeed,
	makeOrganisation,
	makeOrganiser,
	makeRegion,
	makeWish,
	must,
	takePart
} from '#tests/factories.ts';
import { computeExchangeSuggestions } from './compute-suggestions.ts';
import { dismissSuggestion, restoreSuggestion } from './dismiss-suggestion.ts';
import { listJudgements } from './judgements.ts';
import { suggestionFigures, suggestionsFor } from './queries.ts';

const { trobada, actingAs } = await testDatabase();
const [here, there] = [await makeRegion(trobada), await makeRegion(trobada)];

type Says = { needs?: string[]; offers?: string[]; region?: string };

async function arrive(exchangeId: string, { needs = [], offers = [], region = here }: Says) {
	const organisationId = await makeOrganisation(trobada, { regionId: region });
	for (const title of needs) await makeNeed(trobada, { exchangeId, organisationId, title });
	for (const title of offers) {
		await makeNeed(trobada, { exchangeId, organisationId, title, side: 'offer' });
	}
	return takePart(trobada, { exchangeId, organisationId });
}

async function scene() {
	const { exchangeId } = await makeExchange(trobada);
	const cellar = await arrive(exchangeId, {
		needs: ['Reutilització de les aigües residuals dels cellers'],
		offers: ['Brisa de raïm per a pinsos']
	});
	const water = await arrive(exchangeId, {
		region: there,
		needs: ['Vinacce per mangimi'],
		offers: ['Riuso delle acque reflue delle cantine']
	});
	await arrive(exchangeId, { region: there, offers: ['Robot per la raccolta delle mele'] });
	must(await computeExchangeSuggestions(trobada, { exchangeId }));
	const context = await actingAs(cellar.personId);
	const { organisationId } = cellar;
	const pair = { exchangeId, organisationId, otherOrganisationId: water.organisationId };
	return { exchangeId, cellar, water, context, pair };
}

test('shows the very words in both texts', async () => {
	const { exchangeId, cellar, context } = await scene();
	const { suggestions } = must(
		await suggestionsFor(context, { exchangeId, organisationId: cellar.organisationId })
	);
	for (const { need, offer, needWords, offerWords } of suggestions[0]!.reasons) {
		const inText = (text: typeof need, words: string[]) =>
			words.every((word) => `${text?.title} ${text?.text}`.includes(word));
		expect(needWords.length).toBeGreaterThan(0);
		expect(offerWords.length).toBeGreaterThan(0);
		expect(inText(need, needWords)).toBe(true);
		expect(inText(offer, offerWords)).toBe(true);
	}
});

test('lowers a pair called not relevant in later computations, and sets it aside for that side', async () => {
	const { exchangeId, water, cellar, context, pair } = await scene();
	const seenBy = async (organisationId: string) =>
		must(await suggestionsFor(trobada, { exchangeId, organisationId }));
	const scoreFor = async () =>
		(await seenBy(water.organisationId)).suggestions.find(
			({ other }) => other.id === cellar.organisationId
		)?.score ?? 0;
	const before = await scoreFor();
	must(await dismissSuggestion(context, { ...pair, reason: 'We work together already.' }));
	must(await computeExchangeSuggestions(trobada, { exchangeId }));
	expect(await scoreFor()).toBeLessThan(before);
	const { suggestions, setAside } = await seenBy(cellar.organisationId);
	expect(suggestions.map(({ other }) => other.id)).not.toContain(water.organisationId);
	if (setAside.length > 0) expect(setAside[0]?.reason).toBe('We work together already.');
	must(await restoreSuggestion(context, pair));
	must(await computeExchangeSuggestions(trobada, { exchangeId }));
	expect(await scoreFor()).toBe(before);
});

test('keeps judgements with both texts for evaluation, for the administrator only', async () => {
	const { exchangeId, water, cellar, context, pair } = await scene();
	await makeWish(trobada, {
		exchangeId,
		from: water.organisationId,
		to: cellar.organisationId
	});
	const administrator = await actingAs(await makeOrganiser(trobada, null, 'administrator'));
	const read = async () => must(await listJudgements(administrator, { exchangeId })).judgements;
	expect((await read()).every(({ relevant }) => relevant)).toBe(true);
	must(await dismissSuggestion(context, { ...pair, reason: 'Too far' }));
	const [first] = await read();
	expect(first).toMatchObject({ relevant: false, reason: 'Too far' });
	expect(first?.need.title).not.toBe('');
	expect((await listJudgements(context, { exchangeId })).ok).toBe(false);
});

test('leaves nobody without a suggestion, and says who would be', async () => {
	const { exchangeId } = await scene();
	expect(must(await suggestionFigures(trobada, { exchangeId })).without).toEqual([]);
	const newcomer = await arrive(exchangeId, { region: there });
	expect(must(await suggestionFigures(trobada, { exchangeId })).without).toHaveLength(1);
	must(await computeExchangeSuggestions(trobada, { exchangeId }));
	expect(must(await suggestionFigures(trobada, { exchangeId })).without).toEqual([]);
	const { suggestions } = must(
		await suggestionsFor(trobada, { exchangeId, organisationId: newcomer.organisationId })
	);
	expect(suggestions.length).toBeGreaterThan(0);
});
