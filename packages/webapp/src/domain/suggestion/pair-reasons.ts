// Gathers the reasons of a suggestion by the need and the offer that they tie together.

import type { SuggestionReason } from '#database/values.ts';

type Text = {
	id: string;
	organisationId: string;
	title: string;
	text: string;
	language: string;
};
type Reason = SuggestionReason & { need: Text | null; offer: Text | null };

export type ReasonPair = {
	id: string;
	need: Text;
	offer: Text;
	needWords: string[];
	offerWords: string[];
	/** No theme is named, words only hint at them. */
	isHinted: boolean;
	themes: { label: string; offerLabel: string; kind: SuggestionReason['kind'] }[];
};

/** The strongest pair first; the same theme is named once a pair. Texts that are gone are left out. */
export function pairReasons(
	reasons: readonly Reason[],
	label: (theme: string) => string
): ReasonPair[] {
	const pairs = new Map<string, ReasonPair>();
	for (const { need, offer, ...reason } of reasons) {
		if (!need || !offer) continue;
		const { concept, offerConcept, kind, needWords, offerWords, isHinted = false } = reason;
		const id = `${need.id} ${offer.id}`;
		const pair = pairs.get(id) ?? {
			id,
			need,
			offer,
			needWords: [],
			offerWords: [],
			isHinted,
			themes: []
		};
		pairs.set(id, pair);
		pair.needWords.push(...needWords);
		pair.offerWords.push(...offerWords);
		const theme = { label: label(concept), offerLabel: label(offerConcept), kind };
		const named = pair.themes.some((each) => each.label === theme.label);
		if (!named) pair.themes.push(theme);
	}
	return [...pairs.values()];
}
