// How much each organisation has to do with each theme: what it needs there, what it offers.
import { conceptRarity } from '../ranking/offer-index.ts';
import { aboutTitle, weighConcepts, type TextProfile } from '../ranking/text-profile.ts';
import type { ProfiledOrganisations } from '../suggesting/profile-organisations.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';

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
export function engageOrganisations({
	organisations,
	index
}: ProfiledOrganisations): Map<string, Evidence[]> {
	const themes = new Map<string, Evidence[]>();
	const around = new Map<string, ReadonlyMap<string, number>>();
	for (const { id, needs, offers } of organisations) {
		for (const need of needs) addText(id, 'need', need);
		for (const offer of offers) addText(id, 'offer', offer);
	}
	for (const list of themes.values()) list.sort((a, b) => b.weight - a.weight);
	return themes;

	function addText(organisation: string, role: Role, profile: TextProfile): void {
		const weights = tellingWeights(profile, (concept) => conceptRarity(index, concept));
		const best = new Map<string, Evidence>();
		for (const { concept, words } of profile.annotation.concepts) {
			const own = weights.get(concept)!;
			const told = [...new Set(words.map((word) => word.text))];
			for (const [theme, share] of near(concept)) {
				const weight = own * share;
				if ((best.get(theme)?.weight ?? 0) >= weight) continue;
				best.set(theme, {
					organisation,
					role,
					text: profile.source.id,
					concept,
					words: told,
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

	function near(concept: string): ReadonlyMap<string, number> {
		const known = around.get(concept) ?? themesAround(index.labels.thesaurus, concept);
		around.set(concept, known);
		return known;
	}
}

/** How much of the text each concept is, 0…1: what every second text says tells little. */
function tellingWeights(
	{ annotation, source }: TextProfile,
	rarity: (concept: string) => number
): Map<string, number> {
	const concepts = weighConcepts(annotation, source.title.length, aboutTitle);
	const telling = [...concepts].map(([id, weight]) => [id, weight * rarity(id)] as const);
	const most = Math.max(...telling.map(([, weight]) => weight));
	return new Map(telling.map(([id, weight]) => [id, weight / most]));
}

function themesAround(thesaurus: Thesaurus, concept: string): Map<string, number> {
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
