// How much each organisation has to do with each theme: what it needs there, what it offers.
import type { SeekingOrganisation } from '../suggesting/score-directions.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { rarityAmong } from '../ranking/offer-index.ts';
import { profileText, type TextProfile } from '../ranking/text-profile.ts';

export type Role = 'need' | 'offer';

/** One text that has to do with a theme. */
export type Evidence = {
	readonly organisation: string;
	readonly role: Role;
	readonly text: string;
	/** The text's own concept: the theme itself or one near it. */
	readonly concept: string;
	readonly words: readonly string[];
	/** 0…1: how much of the text it is, and how near to the theme. */
	readonly weight: number;
};

const parentShare = 0.75;
const grandparentShare = 0.5;
const relatedShare = 0.45;
const narrowerShare = 0.4;

/** For each theme the texts that have to do with it, strongest first. */
export function engageOrganisations(
	labels: LabelIndex,
	organisations: readonly SeekingOrganisation[]
): Map<string, Evidence[]> {
	const themes = new Map<string, Evidence[]>();
	const texts = organisations.flatMap(({ id, needs, offers }) => [
		...needs.map((need) => ({ id, role: 'need' as const, profile: profileText(labels, need) })),
		...offers.map((offer) => ({ id, role: 'offer' as const, profile: profileText(labels, offer) }))
	]);
	const rarity = rarityAmong(texts.map(({ profile }) => profile));
	for (const { id, role, profile } of texts) addText(id, role, profile);
	for (const list of themes.values()) list.sort((a, b) => b.weight - a.weight);
	return themes;

	function addText(organisation: string, role: Role, profile: TextProfile): void {
		const weights = tellingWeights(profile, rarity);
		const best = new Map<string, Evidence>();
		for (const { concept, words } of profile.annotation.concepts) {
			const own = weights.get(concept)!;
			for (const [theme, share] of themesAround(labels, concept)) {
				const weight = own * share;
				if ((best.get(theme)?.weight ?? 0) >= weight) continue;
				best.set(theme, {
					organisation,
					role,
					text: profile.source.id,
					concept,
					words: [...new Set(words.map((word) => word.text))],
					weight
				});
			}
		}
		for (const [theme, evidence] of best) {
			const list = themes.get(theme);
			if (list) list.push(evidence);
			else themes.set(theme, [evidence]);
		}
	}
}

/** How much of the text each concept is, 0…1: what every second text says tells little. */
function tellingWeights(
	{ concepts }: TextProfile,
	rarity: (concept: string) => number
): Map<string, number> {
	const telling = [...concepts].map(([id, weight]) => [id, weight * rarity(id)] as const);
	const most = Math.max(...telling.map(([, weight]) => weight));
	return new Map(telling.map(([id, weight]) => [id, weight / most]));
}

function themesAround({ thesaurus }: LabelIndex, concept: string): Map<string, number> {
	const around = new Map<string, number>([[concept, 1]]);
	const near = (theme: string, share: number) => {
		if ((around.get(theme) ?? 0) < share) around.set(theme, share);
	};
	const { broader, narrower, related } = thesaurus.concepts.get(concept)!;
	for (const parent of broader) {
		near(parent, parentShare);
		for (const grandparent of thesaurus.concepts.get(parent)!.broader) {
			near(grandparent, grandparentShare);
		}
	}
	for (const other of related) near(other, relatedShare);
	for (const child of narrower) near(child, narrowerShare);
	return around;
}
