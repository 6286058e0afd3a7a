import { expect, test } from 'vitest';
import { readEvaluationSet } from '../evaluation/read-set.ts';
import { makeOfferIndex, rankOffers, replaceOffer } from './offer-index.ts';
import { defaultLabelIndex } from './rank.ts';
import { profileText } from './text-profile.ts';

const labels = defaultLabelIndex();
const set = readEvaluationSet();
const needs = set.needs.map((need) => profileText(labels, need));
const offers = set.offers.map((offer) => profileText(labels, offer));

test('ranks the first twenty exactly as it ranks all', () => {
	const index = makeOfferIndex(labels, offers, needs);
	const some = needs.slice(0, 21);
	expect(rankOffers(index, some, 20)).toEqual(
		rankOffers(index, some).map((ranking) => ranking.slice(0, 20))
	);
});

test('ranks for one need as it does for many', () => {
	const index = makeOfferIndex(labels, offers, needs);
	const together = rankOffers(index, needs.slice(0, 6), 20);
	for (const [place, ranking] of together.entries()) {
		expect(rankOffers(index, [needs[place]!], 20)).toEqual([ranking]);
	}
});

test('ranks after a change as if the changed offer had always been there', () => {
	const index = makeOfferIndex(labels, offers, needs);
	const changed = offers[7]!;
	const other = profileText(labels, { ...set.needs[3]!, id: 'changed' });
	replaceOffer(index, 7, other);
	expect(rankOffers(index, [needs[3]!], 1)[0]![0]!.offer).toBe(7);
	replaceOffer(index, 7, changed);
	const fresh = makeOfferIndex(labels, offers, needs);
	const scores = (of: typeof index) =>
		rankOffers(of, needs.slice(0, 10), 10).map((ranking) =>
			ranking.map(({ offer, score }) => [offer, score.toFixed(5)])
		);
	expect(scores(index)).toEqual(scores(fresh));
});
