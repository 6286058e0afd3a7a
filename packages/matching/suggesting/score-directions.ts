// How much each organisation finds at each other one: the best of its needs × the other's offers.
import type { ModelOpinion } from '../models/ask-model.ts';
import { calibrate, moveByModel } from '../ranking/calibrate-score.ts';
import { contest, nearestNeeds } from '../ranking/contested-offers.ts';
import { joinOffers } from '../ranking/offer-index.ts';
import type { TextProfile } from '../ranking/text-profile.ts';
import type { ProfiledOrganisations } from './profile-organisations.ts';

export type DirectedPair = {
	readonly need: TextProfile;
	readonly offer: TextProfile;
	readonly score: number;
};

export type Directions = {
	/** What a's needs find at best among b's offers; undefined where one of the two has none. */
	score(a: string, b: string): number | undefined;
	/** The three best pairs of a need of a and an offer of b, best first. */
	pairs(a: string, b: string): readonly DirectedPair[];
};

const pairsKept = 3;
/** What is left of the score of a pair that a person has called not relevant. */
export const notRelevantShare = 0.3;

/**
 * @param notRelevant “need offer” ids, joined by a blank, that a person has called not relevant
 * @param opinion of a plugged-in model, which moves the scores
 */
export function scoreDirections(
	{ organisations, index, owners }: ProfiledOrganisations,
	notRelevant: ReadonlySet<string>,
	opinion?: ModelOpinion
): Directions {
	const places = new Map(organisations.map(({ id }, place) => [id, place]));
	// Thousands of organisations make millions of pairs: their scores stand in rows of figures.
	const best = organisations.map(() => new Float64Array(organisations.length).fill(-1));
	const seekers = organisations.flatMap(({ needs }, place) => needs.map(() => place));
	const allNeeds = organisations.flatMap(({ needs }) => needs);
	const nearest = nearestNeeds(index, allNeeds);
	let next = 0;
	for (const scores of scoreOffers(allNeeds)) {
		const seeker = seekers[next++]!;
		const row = best[seeker]!;
		for (let offer = 0; offer < scores.length; offer++) {
			const owner = owners[offer]!;
			if (owner !== seeker && scores[offer]! > row[owner]!) row[owner] = scores[offer]!;
		}
	}
	let lastScored: { organisation: number; scores: readonly Float64Array[] } | undefined;
	return {
		score(a, b) {
			const score = best[places.get(a)!]![places.get(b)!]!;
			return score < 0 ? undefined : score;
		},
		pairs(a, b) {
			const organisation = places.get(a)!;
			const owner = places.get(b)!;
			const { needs } = organisations[organisation]!;
			if (lastScored?.organisation !== organisation) {
				lastScored = { organisation, scores: [...scoreOffers(needs)] };
			}
			const first = owners.indexOf(owner);
			return needs
				.flatMap((need, place) =>
					organisations[owner]!.offers.map((offer, next) => ({
						need,
						offer,
						score: lastScored!.scores[place]![first + next]!
					}))
				)
				.sort((one, other) => other.score - one.score)
				.slice(0, pairsKept);
		}
	};

	/** For each need the scores of all offers. */
	function* scoreOffers(needs: readonly TextProfile[]): Generator<Float64Array> {
		let next = 0;
		for (const joined of joinOffers(index, needs)) {
			const { id } = needs[next++]!.source;
			const scores = new Float64Array(joined.length);
			for (let offer = 0; offer < scores.length; offer++) {
				scores[offer] = calibrate(contest(joined[offer]!, nearest[offer]!));
			}
			if (opinion || notRelevant.size > 0) moveScores(id, scores);
			yield scores;
		}
	}

	function moveScores(need: string, scores: Float64Array): void {
		for (let offer = 0; offer < scores.length; offer++) {
			const { id } = index.offers[offer]!.source;
			if (opinion) scores[offer] = moveByModel(scores[offer]!, opinion(need, id));
			if (notRelevant.has(`${need} ${id}`)) scores[offer]! *= notRelevantShare;
		}
	}
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
