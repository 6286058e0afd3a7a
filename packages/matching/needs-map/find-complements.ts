// What completes each other: needs of one region that an offer of another answers. Several may share an offer
// here: who needs it most is no question yet.
import { calibrate, strengthOf, uncalibrate, type Strength } from '../ranking/calibrate-score.ts';
import type { Reason } from '../ranking/explain-match.ts';
import { joinOffers } from '../ranking/offer-index.ts';
import { explainInIndex } from '../ranking/rank.ts';
import type { TextProfile } from '../ranking/text-profile.ts';
import type { ProfiledOrganisations } from '../suggesting/profile-organisations.ts';
import { notRelevantShare } from '../suggesting/score-directions.ts';

export type Complement = {
	readonly needOrganisation: string;
	readonly need: string;
	readonly offerOrganisation: string;
	readonly offer: string;
	readonly score: number;
	readonly strength: Strength;
	readonly reasons: readonly Reason[];
};

type Candidate = { owner: number; need: TextProfile; offer: number; score: number };

// A map shows more than a suggestion would, the more so where two concepts speak for a pair.
const shownFrom = 0.05;
const shownWithReasons = 0.02;
// Nobody reads more, and each is explained.
const mostComplements = 500;
const mostOfTwoOrganisations = 3;

/**
 * @param notRelevant pairs of need id and offer id that a person has called not relevant
 * @returns the 500 best, best first
 */
export function findComplements(
	{ organisations, index, owners }: ProfiledOrganisations,
	notRelevant: readonly (readonly [need: string, offer: string])[]
): Complement[] {
	const refused = new Set(notRelevant.map((pair) => pair.join(' ')));
	const regions = numberRegions(organisations);
	// Once there are enough that are shown in any case, what lies below them need not be looked at.
	let least = shownWithReasons;
	let candidates: Candidate[] = [];
	const allJoined = joinOffers(
		index,
		organisations.flatMap(({ needs }) => needs)
	);
	for (const [place, { needs }] of organisations.entries()) {
		const found = new Map<number, Candidate[]>();
		for (const need of needs) addAnswers(place, need, allJoined.next().value!, found);
		for (const pairs of found.values()) {
			candidates.push(...pairs.sort(bestFirst).slice(0, mostOfTwoOrganisations));
		}
		if (candidates.length >= 4 * mostComplements) candidates = keepBest(candidates);
	}
	const complements: Complement[] = [];
	for (const { owner, need, offer: answer, score } of candidates.sort(bestFirst)) {
		if (complements.length === mostComplements) break;
		const offer = index.offers[answer]!;
		const reasons = explainInIndex(index, need, offer);
		const areNamed = reasons.length > 1 && !reasons[0]!.isHinted;
		if (score < (areNamed ? shownWithReasons : shownFrom)) continue;
		complements.push({
			needOrganisation: organisations[owner]!.id,
			need: need.source.id,
			offerOrganisation: organisations[owners[answer]!]!.id,
			offer: offer.source.id,
			score,
			strength: strengthOf(score) ?? 'worth-a-look',
			reasons
		});
	}
	return complements;

	function addAnswers(
		owner: number,
		need: TextProfile,
		joined: Float32Array,
		found: Map<number, Candidate[]>
	): void {
		// A little less than enough, for figures are rounded: the score itself is looked at below.
		const enough = uncalibrate(least) - 1e-6;
		for (let offer = 0; offer < joined.length; offer++) {
			const other = owners[offer]!;
			if (joined[offer]! < enough || regions[other] === regions[owner]) continue;
			const own = calibrate(joined[offer]!);
			const isRefused = refused.has(`${need.source.id} ${index.offers[offer]!.source.id}`);
			const score = isRefused ? own * notRelevantShare : own;
			if (score < least) continue;
			const pairs = found.get(other);
			if (pairs) pairs.push({ owner, need, offer, score });
			else found.set(other, [{ owner, need, offer, score }]);
		}
	}

	function keepBest(list: Candidate[]): Candidate[] {
		const sorted = list.sort(bestFirst);
		const surely = sorted[mostComplements - 1]!.score;
		if (surely < shownFrom) return sorted;
		least = surely;
		return sorted.filter(({ score }) => score >= least);
	}
}

function bestFirst(a: Candidate, b: Candidate): number {
	return b.score - a.score;
}

function numberRegions(organisations: ProfiledOrganisations['organisations']): Uint32Array {
	const numbers = new Map<string, number>();
	return Uint32Array.from(organisations, ({ region }) => {
		const number = numbers.get(region) ?? numbers.size;
		numbers.set(region, number);
		return number;
	});
}
