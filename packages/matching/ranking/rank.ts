// The whole of a match problem at once: every offer ranked for every need, with reasons.
import { indexLabels, type LabelIndex } from '../thesaurus/label-index.ts';
import { loadThesaurus } from '../thesaurus/load-thesaurus.ts';
import { explainMatch, type Reason } from './explain-match.ts';
import { conceptRarity, makeOfferIndex, rankOffers, type OfferIndex } from './offer-index.ts';
import { profileText, type MatchText, type TextProfile } from './text-profile.ts';

export type Ranking = {
	readonly need: string;
	readonly offers: readonly {
		readonly offer: string;
		/** 0…1, comparable between needs. */
		readonly score: number;
		readonly reasons: readonly Reason[];
	}[];
};

export type UnknownWord = {
	readonly word: string;
	readonly language: string;
	readonly count: number;
};

export type Matches = {
	readonly rankings: readonly Ranking[];
	/** Words that hit nothing, most frequent first: the thesaurus's editor collects them. */
	readonly unknownWords: readonly UnknownWord[];
};

let defaultLabels: LabelIndex | undefined;

/** The index of the package's own thesaurus, made once. */
export function defaultLabelIndex(): LabelIndex {
	defaultLabels ??= indexLabels(loadThesaurus());
	return defaultLabels;
}

/**
 * @param limit how many offers per need; all without it
 * @example rank({ needs, offers }).rankings[0]?.offers[0]?.reasons
 */
export function rank(
	texts: { readonly needs: readonly MatchText[]; readonly offers: readonly MatchText[] },
	{ limit = Infinity, labels = defaultLabelIndex() }: { limit?: number; labels?: LabelIndex } = {}
): Matches {
	const needs = texts.needs.map((need) => profileText(labels, need));
	const offers = texts.offers.map((offer) => profileText(labels, offer));
	const index = makeOfferIndex(labels, offers, needs);
	const rankings = needs.map((need) => ({
		need: need.source.id,
		offers: rankOffers(index, need, limit).map(({ offer, score }) => ({
			offer: offers[offer]!.source.id,
			score,
			reasons: explainInIndex(index, need, offers[offer]!)
		}))
	}));
	return { rankings, unknownWords: countUnknownWords([...needs, ...offers]) };
}

export function explainInIndex(index: OfferIndex, need: TextProfile, offer: TextProfile): Reason[] {
	return explainMatch(index.labels.thesaurus, need, offer, (concept) =>
		conceptRarity(index, concept)
	);
}

export function countUnknownWords(profiles: readonly TextProfile[]): UnknownWord[] {
	const counts = new Map<string, { word: string; language: string; count: number }>();
	for (const { annotation, language } of profiles) {
		for (const { text } of annotation.unknownWords) {
			const word = text.toLowerCase();
			const key = `${language} ${word}`;
			const known = counts.get(key);
			if (known) known.count++;
			else counts.set(key, { word, language, count: 1 });
		}
	}
	return [...counts.values()].sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}
