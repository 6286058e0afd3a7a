// The whole of a match problem at once: every offer ranked for every need, with reasons.
import { annotateText, type Annotation } from '../annotation/annotate-text.ts';
import { indexLabels, type LabelIndex } from '../thesaurus/label-index.ts';
import { loadThesaurus } from '../thesaurus/load-thesaurus.ts';
import { explainMatch, type Reason } from './explain-match.ts';
import { rankOffers } from './contested-offers.ts';
import { conceptRarity, makeOfferIndex, type OfferIndex } from './offer-index.ts';
import { fullText, profileText, type MatchText, type TextProfile } from './text-profile.ts';

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
	const rankings = rankOffers(index, needs, limit).map((ranking, place) => ({
		need: needs[place]!.source.id,
		offers: ranking.map(({ offer, score }) => ({
			offer: offers[offer]!.source.id,
			score,
			reasons: explainInIndex(index, needs[place]!, offers[offer]!)
		}))
	}));
	const unknownWords = countWords([...needs, ...offers].map(asAnnotated)).map(
		({ word, language, count }) => ({ word, language, count })
	);
	return { rankings, unknownWords };
}

export function explainInIndex(index: OfferIndex, need: TextProfile, offer: TextProfile): Reason[] {
	return explainMatch(index.labels, need, offer, (concept) => conceptRarity(index, concept));
}

/** The words of texts that hit nothing, most frequent first, with a text that each stands in. */
export function countUnknownWords(
	texts: readonly Pick<MatchText, 'id' | 'title' | 'text' | 'language'>[],
	labels = defaultLabelIndex()
): (UnknownWord & { readonly text: string })[] {
	return countWords(
		texts.map(({ id, ...source }) => {
			const { language, unknownWords } = annotateText(
				labels,
				fullText({ id, ...source }),
				source.language
			);
			return { text: id, language, unknownWords };
		})
	);
}

type Annotated = Pick<Annotation, 'language' | 'unknownWords'> & { readonly text: string };

function asAnnotated({ source, annotation }: TextProfile): Annotated {
	return { text: source.id, ...annotation };
}

function countWords(texts: readonly Annotated[]): (UnknownWord & { text: string })[] {
	type Counted = { word: string; language: string; count: number; text: string };
	const counts = new Map<string, Counted>();
	for (const { language, unknownWords, text: id } of texts) {
		for (const { text } of unknownWords) {
			const word = text.toLowerCase();
			const key = `${language} ${word}`;
			const known = counts.get(key);
			if (known) known.count++;
			else counts.set(key, { word, language, count: 1, text: id });
		}
	}
	return [...counts.values()].sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}
