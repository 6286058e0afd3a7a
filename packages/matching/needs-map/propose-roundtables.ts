// Roundtables by name: a theme with four to ten organisations of both regions, and why.
import type { SeekingOrganisation } from '../suggesting/profile-organisations.ts';
import { ancestorsOf, isCommonWord, type Thesaurus } from '../thesaurus/thesaurus.ts';
import type { Evidence } from './engage-organisations.ts';

export type Roundtable = {
	readonly theme: string;
	/** Strongest first. */
	readonly organisations: readonly string[];
	/** The best text of each organisation. */
	readonly why: readonly Evidence[];
};

export type RoundtableOptions = {
	readonly limit?: number;
	readonly fewest?: number;
	readonly most?: number;
};

type Candidate = Roundtable & { value: number };

const weakest = 0.35;
const firm = 0.5;
const fewestFirm = 3;
const sameTexts = 0.6;
/** What the head of a domain is worth: a table on the whole food industry is on nothing. */
const headShare = 0.7;

/**
 * A theme is worth the more the more organisations of both regions have strongly to do with it, the
 * more of them need something, and the fewer other organisations it would fit as well. Themes that
 * rest on the texts of one already proposed are left out, and so are those above or below one (no table
 * on packaging beside one on sustainable packaging) and words that all domains share.
 */
export function proposeRoundtables(
	thesaurus: Thesaurus,
	organisations: readonly SeekingOrganisation[],
	themes: ReadonlyMap<string, readonly Evidence[]>,
	{ limit = 10, fewest = 4, most = 10 }: RoundtableOptions = {}
): Roundtable[] {
	const regions = new Map(organisations.map(({ id, region }) => [id, region]));
	const candidates = [...themes]
		.flatMap(([theme, evidence]) => candidateOf(theme, evidence) ?? [])
		.sort((a, b) => b.value - a.value || a.theme.localeCompare(b.theme));
	const chosen: Candidate[] = [];
	for (const candidate of candidates) {
		if (chosen.length === limit) break;
		const isCovered = (other: Candidate) =>
			restsOnSameTexts(candidate, other) || areKin(candidate.theme, other.theme);
		if (!chosen.some(isCovered)) chosen.push(candidate);
	}
	return chosen.map(({ theme, organisations, why }) => ({ theme, organisations, why }));

	function candidateOf(theme: string, evidence: readonly Evidence[]): Candidate | undefined {
		const concept = thesaurus.concepts.get(theme)!;
		if (isCommonWord(concept)) return undefined;
		const best = new Map<string, Evidence>();
		for (const entry of evidence) {
			if (entry.weight >= weakest && !best.has(entry.organisation)) {
				best.set(entry.organisation, entry);
			}
		}
		const why = bothRegionsFirst([...best.values()], most);
		const roles = new Set(evidence.map(({ role }) => role));
		const seated = new Set(why.map(({ organisation }) => regions.get(organisation)));
		if (why.length < fewest || seated.size < 2 || !roles.has('need')) return undefined;
		if (why.filter(({ weight }) => weight >= firm).length < fewestFirm) return undefined;
		const special = Math.log(1 + organisations.length / best.size);
		const broad = concept.broader.length === 0 ? headShare : 1;
		const value = evenStrength(why) * special * broad;
		return { theme, organisations: why.map(({ organisation }) => organisation), why, value };
	}

	function areKin(one: string, other: string): boolean {
		return ancestorsOf(thesaurus, one).has(other) || ancestorsOf(thesaurus, other).has(one);
	}

	/** What a theme means to the region that it means less to: both shall have something to say. */
	function evenStrength(why: readonly Evidence[]): number {
		const strengths = new Map<string, number>();
		for (const { organisation, weight, role } of why) {
			const region = regions.get(organisation)!;
			const share = weight * weight * (role === 'need' ? 1 : 0.7);
			strengths.set(region, (strengths.get(region) ?? 0) + share);
		}
		const [most = 0, next = 0] = [...strengths.values()].sort((a, b) => b - a);
		return Math.sqrt(most * next);
	}

	/** The strongest, but at least one of a second region where there is one. */
	function bothRegionsFirst(entries: Evidence[], count: number): Evidence[] {
		const seats = entries.slice(0, count);
		const first = regions.get(entries[0]?.organisation ?? '');
		if (seats.some(({ organisation }) => regions.get(organisation) !== first)) return seats;
		const other = entries.find(({ organisation }) => regions.get(organisation) !== first);
		return other ? [...seats.slice(0, count - 1), other] : seats;
	}
}

function restsOnSameTexts(candidate: Candidate, chosen: Candidate): boolean {
	const texts = new Set(chosen.why.map(({ text }) => text));
	const shared = candidate.why.filter(({ text }) => texts.has(text)).length;
	return shared >= sameTexts * Math.min(candidate.why.length, chosen.why.length);
}
