import { expect, test } from 'vitest';
import { readEvaluationSet } from '../evaluation/read-set.ts';
import { contest, nearestNeeds, rankOffers } from './contested-offers.ts';
import { joinOffers, makeOfferIndex } from './offer-index.ts';
import { defaultLabelIndex } from './rank.ts';
import { profileText } from './text-profile.ts';

const labels = defaultLabelIndex();
const set = readEvaluationSet();
const needs = set.needs.map((need) => profileText(labels, need));
const offers = set.offers.map((offer) => profileText(labels, offer));
const index = makeOfferIndex(labels, offers, needs);

test.each([1, 3, 20])('ranks the first %i exactly as it ranks all', (limit) => {
	expect(rankOffers(index, needs, limit)).toEqual(
		rankOffers(index, needs).map((ranking) => ranking.slice(0, limit))
	);
});

test('ranks for one need as it does for many where it knows what it contends with', () => {
	const nearest = nearestNeeds(index, needs);
	const together = rankOffers(index, needs, 20);
	for (const [place, ranking] of together.slice(0, 9).entries()) {
		expect(rankOffers(index, [needs[place]!], 20, nearest)).toEqual([ranking]);
	}
});

test('leaves an offer to the need that is nearest to it as near as it is, and takes it further from the others', () => {
	expect(contest(0.5, 0.5)).toBe(0.5);
	expect(contest(0.4, 0.8)).toBeCloseTo(0.2);
	expect(contest(0.7, 0.8)).toBeCloseTo(0.65);
	expect(contest(0.3, 0)).toBe(0.3);
});

test('does not let the need of an owner contend for the offer of the same owner', () => {
	const [need, offer] = [set.needs[0]!, set.offers[0]!];
	const mine = profileText(labels, { ...need, owner: 'us' });
	const theirs = profileText(labels, { ...need, owner: 'them' });
	const ours = makeOfferIndex(labels, [profileText(labels, { ...offer, owner: 'us' })], needs);
	const [near] = joinOffers(ours, [mine]);
	expect([...nearestNeeds(ours, [mine])]).toEqual([0]);
	expect([...nearestNeeds(ours, [mine, theirs])]).toEqual([...near!]);
});
