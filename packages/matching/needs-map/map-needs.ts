// The needs map of an exchange: themes × organisations, with what they share, what completes each
// other, what nobody offers, and the roundtables that follow.
import { defaultLabelIndex } from '../ranking/rank.ts';
import {
	profileOrganisations,
	type SeekingOrganisation
} from '../suggesting/profile-organisations.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { isCommonWord } from '../thesaurus/thesaurus.ts';
import { engageOrganisations, type Evidence } from './engage-organisations.ts';
import { findComplements, type Complement } from './find-complements.ts';
import {
	proposeRoundtables,
	type Roundtable,
	type RoundtableOptions
} from './propose-roundtables.ts';

export type MapCell = {
	readonly organisation: string;
	/** Ids of texts. */
	readonly needs: readonly string[];
	readonly offers: readonly string[];
};

export type MapRow = { readonly theme: string; readonly cells: readonly MapCell[] };

export type NeedsMap = {
	/** Themes that texts name, what concerns most first, general words last; an organisation without a text has no cell. */
	readonly rows: readonly MapRow[];
	/** Themes that organisations of more than one region need. */
	readonly sharedNeeds: readonly string[];
	/** Needs of one region that an offer of another answers, the 500 best, best first. */
	readonly complements: readonly Complement[];
	/** Themes that somebody needs and nobody offers, nor a theme next to it. */
	readonly gaps: readonly string[];
	readonly roundtables: readonly Roundtable[];
};

const named = 0.999;
const nearOffer = 0.45;

/**
 * @example mapNeeds(organisations).roundtables.map(({ theme }) => theme)
 */
export function mapNeeds(
	organisations: readonly SeekingOrganisation[],
	{
		labels = defaultLabelIndex(),
		notRelevant = [],
		...roundtables
	}: RoundtableOptions & {
		readonly labels?: LabelIndex;
		/** Pairs of need id and offer id that a person has called not relevant. */
		readonly notRelevant?: readonly (readonly [need: string, offer: string])[];
	} = {}
): NeedsMap {
	const profiled = profileOrganisations(labels, organisations);
	const themes = engageOrganisations(profiled);
	const regions = new Map(organisations.map(({ id, region }) => [id, region]));
	const direct = new Map(
		[...themes].flatMap(([theme, evidence]) => {
			const own = evidence.filter(({ concept }) => concept === theme);
			return own.length > 0 ? [[theme, own] as const] : [];
		})
	);
	return {
		rows: [...direct]
			.map(([theme, evidence]) => ({ theme, evidence, cells: cellsOf(evidence) }))
			.sort(
				(a, b) =>
					Number(isGeneral(a.theme)) - Number(isGeneral(b.theme)) ||
					concernOf(b.evidence) - concernOf(a.evidence) ||
					a.theme.localeCompare(b.theme)
			)
			.map(({ theme, cells }) => ({ theme, cells })),
		sharedNeeds: [...direct]
			.filter(([theme, evidence]) => !isGeneral(theme) && regionsOf(evidence, regions).size > 1)
			.map(([theme]) => theme),
		complements: findComplements(profiled, notRelevant),
		gaps: [...direct.keys()].filter((theme) => !isGeneral(theme) && isGap(themes.get(theme)!)),
		roundtables: proposeRoundtables(labels.thesaurus, organisations, themes, roundtables)
	};

	/** Words that all domains share come after those that tell one from another. */
	function isGeneral(theme: string): boolean {
		return isCommonWord(labels.thesaurus.concepts.get(theme)!);
	}
}

/** How much a theme concerns all of them: each organisation by the text that it is most of. */
function concernOf(evidence: readonly Evidence[]): number {
	const most = new Map<string, number>();
	for (const { organisation, weight } of evidence) {
		most.set(organisation, Math.max(weight ** 2, most.get(organisation) ?? 0));
	}
	return [...most.values()].reduce((sum, weight) => sum + weight, 0);
}

function cellsOf(evidence: readonly Evidence[]): MapCell[] {
	return [...Map.groupBy(evidence, ({ organisation }) => organisation)].map(
		([organisation, entries]) => ({
			organisation,
			needs: entries.filter(({ role }) => role === 'need').map(({ text }) => text),
			offers: entries.filter(({ role }) => role === 'offer').map(({ text }) => text)
		})
	);
}

function regionsOf(
	evidence: readonly Evidence[],
	regions: ReadonlyMap<string, string>
): Set<string | undefined> {
	const needs = evidence.filter(({ role }) => role === 'need');
	return new Set(needs.map(({ organisation }) => regions.get(organisation)));
}

function isGap(evidence: readonly Evidence[]): boolean {
	const needed = evidence.some(({ role, weight }) => role === 'need' && weight >= named);
	return needed && !evidence.some(({ role, weight }) => role === 'offer' && weight >= nearOffer);
}
