// Why a need and an offer match: pairs of concepts with the very words in both texts.
import type { Word } from '../text/split-words.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import type { Concept, Thesaurus } from '../thesaurus/thesaurus.ts';
import { visitHints, type TextProfile } from './text-profile.ts';

/** How the offer's concept stands to the need's. */
export type ReasonKind = 'same' | 'broader' | 'narrower' | 'related';

export type Reason = {
	/** The need's concept. */
	readonly concept: string;
	/** The offer's; the same where the kind is `same`. */
	readonly offerConcept: string;
	readonly kind: ReasonKind;
	readonly needWords: readonly Word[];
	readonly offerWords: readonly Word[];
	/** For sorting: the part that this pair has in the match. */
	readonly weight: number;
	/** Present where a text does not name its concept: the words only stand in texts about it. */
	readonly isHinted?: true;
};

const kindWeights = {
	same: 1,
	narrower: 0.6,
	broader: 0.6,
	related: 0.4
} satisfies Record<ReasonKind, number>;

/**
 * What both texts name explains a match. Where that says nothing, what their words hint at does: at most two
 * reasons, for such words suit several concepts.
 *
 * @param rarity how telling a concept is among the texts of the exchange
 * @returns strongest first; each of the offer's concepts explains one of the need's, the best one
 */
export function explainMatch(
	labels: LabelIndex,
	need: TextProfile,
	offer: TextProfile,
	rarity: (concept: string) => number
): Reason[] {
	const named = [namedBy(need), namedBy(offer)] as const;
	const reasons = joinMeanings(labels.thesaurus, ...named, rarity);
	if (reasons.length > 0) return reasons.slice(0, mostReasons);
	const hinted = [hintedBy(labels, need), hintedBy(labels, offer)] as const;
	return strongestOnly([
		...joinMeanings(labels.thesaurus, named[0], hinted[1], rarity),
		...joinMeanings(labels.thesaurus, hinted[0], named[1], rarity),
		...joinMeanings(labels.thesaurus, ...hinted, rarity).filter(({ kind }) => kind === 'same')
	])
		.slice(0, mostHinted)
		.map((reason) => ({ ...reason, isHinted: true }));
}

const mostReasons = 5;
const mostHinted = 2;

/** A concept that a text speaks of, how much, and the words that show it. */
type Meaning = {
	readonly concept: string;
	readonly weight: number;
	readonly words: readonly Word[];
};

function namedBy({ annotation, concepts }: TextProfile): Meaning[] {
	return annotation.concepts.map(({ concept, words }) => ({
		concept,
		weight: concepts.get(concept)!,
		words
	}));
}

/** What words of the text hint at beside what it names, each with the words that do. */
function hintedBy(labels: LabelIndex, profile: TextProfile): Meaning[] {
	const ids = [...labels.numbers.keys()];
	const wordsOf = new Map<number, Word[]>();
	visitHints(labels, profile.annotation, profile.source.title.length, (concept, _, word) => {
		const words = wordsOf.get(concept);
		if (!words) wordsOf.set(concept, [word]);
		else words.push(word);
	});
	return Array.from(wordsOf, ([concept, words]) => ({
		concept: ids[concept]!,
		weight: profile.hints.get(concept)!,
		words: words.sort((a, b) => a.start - b.start)
	})).filter(({ concept }) => !profile.concepts.has(concept));
}

function joinMeanings(
	{ concepts }: Thesaurus,
	needs: readonly Meaning[],
	offers: readonly Meaning[],
	rarity: (concept: string) => number
): Reason[] {
	const reasons: Reason[] = [];
	for (const need of needs) {
		const needConcept = concepts.get(need.concept)!;
		for (const offer of offers) {
			const kind = kindOf(needConcept, concepts.get(offer.concept)!);
			if (!kind) continue;
			const weighed = need.weight * rarity(need.concept) * offer.weight * rarity(offer.concept);
			reasons.push({
				concept: need.concept,
				offerConcept: offer.concept,
				kind,
				needWords: need.words,
				offerWords: offer.words,
				weight: kindWeights[kind] * Math.sqrt(weighed)
			});
		}
	}
	return strongestOnly(reasons);
}

function kindOf(need: Concept, offer: Concept): ReasonKind | undefined {
	if (need.id === offer.id) return 'same';
	if (need.broader.includes(offer.id)) return 'broader';
	if (need.narrower.includes(offer.id)) return 'narrower';
	if (need.related.includes(offer.id)) return 'related';
	return need.broader.some((parent) => offer.broader.includes(parent)) ? 'related' : undefined;
}

function strongestOnly(reasons: Reason[]): Reason[] {
	const needSeen = new Set<string>();
	const offerSeen = new Set<string>();
	return reasons
		.sort((a, b) => b.weight - a.weight || a.concept.localeCompare(b.concept))
		.filter(({ concept, offerConcept }) => {
			if (needSeen.has(concept) || offerSeen.has(offerConcept)) return false;
			needSeen.add(concept);
			offerSeen.add(offerConcept);
			return true;
		});
}
