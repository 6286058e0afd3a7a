import { expect, test } from 'vitest';
import { readEvaluationSet } from '../evaluation/read-set.ts';
import { rankOffers } from './contested-offers.ts';
import { makeOfferIndex, replaceOffer } from './offer-index.ts';
import { defaultLabelIndex } from './rank.ts';
import { profileText } from './text-profile.ts';

const labels = defaultLabelIndex();
const set = readEvaluationSet();
const needs = set.needs.map((need) => profileText(labels, need));
const offers = set.offers.map((offer) => profileText(labels, offer));

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
