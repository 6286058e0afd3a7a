// How much each organisation finds at each other one: the best of its needs × the other's offers.
import type { LabelIndex } from '../thesaurus/label-index.ts';
import type { ModelOpinion } from '../models/ask-model.ts';
import { moveByModel } from '../ranking/calibrate-score.ts';
import { makeOfferIndex, rankOffers, type OfferIndex } from '../ranking/offer-index.ts';
import { profileText, type MatchText, type TextProfile } from '../ranking/text-profile.ts';

export type SeekingOrganisation = {
	readonly id: string;
	readonly region: string;
	readonly needs: readonly MatchText[];
	readonly offers: readonly MatchText[];
};

export type DirectedPair = {
	readonly need: TextProfile;
	readonly offer: TextProfile;
	readonly score: number;
};

export type DirectedMatch = { readonly score: number; readonly pairs: readonly DirectedPair[] };

export type Directions = {
	readonly index: OfferIndex;
	/** `directions.get(a)?.get(b)`: what a's needs find among b's offers. */
	readonly directions: ReadonlyMap<string, ReadonlyMap<string, DirectedMatch>>;
};

const pairsKept = 3;
const notRelevantShare = 0.3;

/**
 * @param notRelevant “need offer” ids, joined by a blank, that a person has called not relevant
 * @param opinion of a plugged-in model, which moves the scores
 */
export function scoreDirections(
	labels: LabelIndex,
	organisations: readonly SeekingOrganisation[],
	notRelevant: ReadonlySet<string>,
	opinion?: ModelOpinion
): Directions {
	const offers: TextProfile[] = [];
	const offerOwners: string[] = [];
	for (const organisation of organisations) {
		for (const offer of organisation.offers) {
			offers.push(profileText(labels, offer));
			offerOwners.push(organisation.id);
		}
	}
	const needs = organisations.map(({ needs }) => needs.map((need) => profileText(labels, need)));
	const index = makeOfferIndex(labels, offers, needs.flat());
	const directions = new Map<string, Map<string, DirectedMatch>>();
	for (const [place, organisation] of organisations.entries()) {
		const found = new Map<string, DirectedPair[]>();
		for (const need of needs[place]!) {
			for (const { offer, score: own } of rankOffers(index, need)) {
				const owner = offerOwners[offer]!;
				if (owner === organisation.id) continue;
				const score = opinion
					? moveByModel(own, opinion(need.source.id, offers[offer]!.source.id))
					: own;
				const refused = notRelevant.has(`${need.source.id} ${offers[offer]!.source.id}`);
				const pair = {
					need,
					offer: offers[offer]!,
					score: refused ? score * notRelevantShare : score
				};
				const pairs = found.get(owner);
				if (pairs) pairs.push(pair);
				else found.set(owner, [pair]);
			}
		}
		const matches = new Map<string, DirectedMatch>();
		for (const [owner, pairs] of found) {
			pairs.sort((a, b) => b.score - a.score);
			matches.set(owner, { score: pairs[0]!.score, pairs: pairs.slice(0, pairsKept) });
		}
		directions.set(organisation.id, matches);
	}
	return { index, directions };
}

/**
 * One score for both directions: their harmonic mean, where both sides seek something; a pair in
 * which one gives all and gets nothing ends low, but not at nothing.
 *
 * @param forward 0…1, or undefined where this side has nothing to seek
 * @param back the same of the other side
 */
export function fuseDirections(forward: number | undefined, back: number | undefined): number {
	if (forward === undefined || back === undefined) return forward ?? back ?? 0;
	const best = Math.max(forward, back);
	const least = Math.max(Math.min(forward, back), oneSidedShare * best);
	return best === 0 ? 0 : (2 * best * least) / (best + least);
}

const oneSidedShare = 0.25;
