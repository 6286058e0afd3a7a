// Why a need and an offer match: pairs of concepts with the very words in both texts.
import type { ConceptWords } from '../annotation/annotate-text.ts';
import type { Concept, Thesaurus } from '../thesaurus/thesaurus.ts';
import type { TextProfile } from './text-profile.ts';

/** How the offer's concept stands to the need's. */
export type ReasonKind = 'same' | 'broader' | 'narrower' | 'related';

export type Reason = {
	/** The need's concept. */
	readonly concept: string;
	/** The offer's; the same where the kind is `same`. */
	readonly offerConcept: string;
	readonly kind: ReasonKind;
	readonly needWords: readonly ConceptWords[];
	readonly offerWords: readonly ConceptWords[];
	/** For sorting: the part that this pair has in the match. */
	readonly weight: number;
};

const kindWeights = {
	same: 1,
	narrower: 0.6,
	broader: 0.6,
	related: 0.4
} satisfies Record<ReasonKind, number>;

/**
 * @param rarity how telling a concept is among the texts of the exchange
 * @returns strongest first; each of the offer's concepts explains one of the need's, the best one
 */
export function explainMatch(
	thesaurus: Thesaurus,
	need: TextProfile,
	offer: TextProfile,
	rarity: (concept: string) => number,
	limit = 5
): Reason[] {
	const reasons: Reason[] = [];
	for (const { concept: needId, words: needWords } of need.annotation.concepts) {
		const needConcept = thesaurus.concepts.get(needId)!;
		for (const { concept: offerId, words: offerWords } of offer.annotation.concepts) {
			const kind = kindOf(needConcept, thesaurus.concepts.get(offerId)!);
			if (!kind) continue;
			const weight =
				kindWeights[kind] *
				Math.sqrt(
					need.concepts.get(needId)! *
						rarity(needId) *
						offer.concepts.get(offerId)! *
						rarity(offerId)
				);
			reasons.push({
				concept: needId,
				offerConcept: offerId,
				kind,
				needWords,
				offerWords,
				weight
			});
		}
	}
	return strongestOnly(reasons).slice(0, limit);
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
