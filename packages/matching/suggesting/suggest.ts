// Reciprocal suggestions: which organisations should meet, how strongly, and why.
import type { ModelOpinion } from '../models/ask-model.ts';
import { suggestedFrom, strengthOf, type Strength } from '../ranking/calibrate-score.ts';
import type { Reason } from '../ranking/explain-match.ts';
import { defaultLabelIndex, explainInIndex } from '../ranking/rank.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { choosePairs, type ScoredPair } from './choose-pairs.ts';
import { gini } from './gini.ts';
import { profileOrganisations, type SeekingOrganisation } from './profile-organisations.ts';
import {
	fuseDirections,
	scoreDirections,
	type DirectedPair,
	type Directions
} from './score-directions.ts';

export type SuggestionReason = Reason & { readonly need: string; readonly offer: string };

export type Suggestion = {
	readonly a: string;
	readonly b: string;
	/** 0…1: the harmonic mean of the directions. */
	readonly score: number;
	readonly strength: Strength;
	/** 0…1 each; missing where that side has no need or the other no offer. */
	readonly directions: { readonly aFromB?: number; readonly bFromA?: number };
	/** Strongest first, of both directions; `need` and `offer` are ids of texts. */
	readonly reasons: readonly SuggestionReason[];
};

export type Suggestions = {
	readonly suggestions: readonly Suggestion[];
	/** Evenness of exposure if every pair worth a look were suggested, and as suggested. */
	readonly giniBefore: number;
	readonly giniAfter: number;
	/** Organisations for which no partner at all is allowed. */
	readonly withoutPartner: readonly string[];
};

export type SuggestOptions = {
	/** Pairs of organisations that shall not meet: met before, no-thanks. Either order. */
	readonly forbidden?: readonly (readonly [string, string])[];
	/** The same as a rule; it is asked once per pair. */
	readonly mayMeet?: (a: SeekingOrganisation, b: SeekingOrganisation) => boolean;
	/** Somebody whose region is empty, because nobody told it, may meet everybody. */
	readonly onlyAcrossRegions?: boolean;
	/** Most suggestions per organisation. */
	readonly cap?: number;
	/** Pairs of need id and offer id that a person has called not relevant. */
	readonly notRelevant?: readonly (readonly [need: string, offer: string])[];
	readonly labels?: LabelIndex;
	/** What a plugged-in model thinks, asked for beforehand by `askModel`. */
	readonly opinion?: ModelOpinion;
};

const defaultCap = 8;
const reasonsPerSuggestion = 5;

/**
 * @param organisations ids of organisations, needs and offers are each unique
 * @example suggest(organisations, { onlyAcrossRegions: true, cap: 6 }).suggestions[0]?.reasons
 */
export function suggest(
	organisations: readonly SeekingOrganisation[],
	options: SuggestOptions = {}
): Suggestions {
	const { cap = defaultCap, labels = defaultLabelIndex() } = options;
	const refused = new Set((options.notRelevant ?? []).map((pair) => pair.join(' ')));
	const profiled = profileOrganisations(labels, organisations);
	const directions = scoreDirections(profiled, refused, options.opinion);
	const scored = allowedPairs(organisations, options).map(([a, b]) => ({
		a,
		b,
		score: fuseDirections(directions.score(a, b), directions.score(b, a))
	}));
	const chosen = choosePairs(scored, { cap, least: suggestedFrom });
	const pairs = pairsOf(chosen, directions);
	const met = new Set(scored.flatMap(({ a, b }) => [a, b]));
	return {
		suggestions: chosen.map(({ a, b, score }) => ({
			a,
			b,
			score,
			strength: strengthOf(score) ?? 'worth-a-look',
			directions: { aFromB: directions.score(a, b), bFromA: directions.score(b, a) },
			reasons: reasonsOf(pairs.get(`${a} ${b}`), pairs.get(`${b} ${a}`))
		})),
		giniBefore: gini(
			exposureOf(
				organisations,
				scored.filter(({ score }) => score >= suggestedFrom)
			)
		),
		giniAfter: gini(exposureOf(organisations, chosen)),
		withoutPartner: organisations.map(({ id }) => id).filter((id) => !met.has(id))
	};

	function reasonsOf(...matches: (readonly DirectedPair[] | undefined)[]): SuggestionReason[] {
		return matches
			.flatMap((match) => match ?? [])
			.filter((pair, place) => place === 0 || pair.score >= suggestedFrom)
			.flatMap(({ need, offer, score }) =>
				explainInIndex(profiled.index, need, offer).map((reason) => ({
					...reason,
					weight: reason.weight * score,
					need: need.source.id,
					offer: offer.source.id
				}))
			)
			.sort((x, y) => y.weight - x.weight)
			.slice(0, reasonsPerSuggestion);
	}
}

/** “a b” → the best needs of a and offers of b; a's needs are scored once for all its partners. */
function pairsOf(
	chosen: readonly ScoredPair[],
	directions: Directions
): Map<string, readonly DirectedPair[]> {
	const partners = Map.groupBy(
		chosen.flatMap(({ a, b }) => [
			[a, b],
			[b, a]
		]),
		([a]) => a!
	);
	return new Map(
		[...partners].flatMap(([a, list]) =>
			list.map(([, b]) => [`${a} ${b}`, directions.pairs(a, b!)] as const)
		)
	);
}

function allowedPairs(
	organisations: readonly SeekingOrganisation[],
	{ forbidden = [], mayMeet, onlyAcrossRegions }: SuggestOptions
): [string, string][] {
	const refused = new Set(forbidden.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
	const pairs: [string, string][] = [];
	for (const [place, a] of organisations.entries()) {
		for (const b of organisations.slice(place + 1)) {
			if (onlyAcrossRegions && a.region !== '' && a.region === b.region) continue;
			if (refused.has(`${a.id} ${b.id}`) || (mayMeet && !mayMeet(a, b))) continue;
			pairs.push([a.id, b.id]);
		}
	}
	return pairs;
}

function exposureOf(
	organisations: readonly SeekingOrganisation[],
	pairs: readonly ScoredPair[]
): number[] {
	const exposure = new Map(organisations.map(({ id }) => [id, 0]));
	for (const { a, b } of pairs) {
		exposure.set(a, exposure.get(a)! + 1);
		exposure.set(b, exposure.get(b)! + 1);
	}
	return [...exposure.values()];
}
