// The needs map of an exchange, put into the words and names that a reader sees. Pure.

import type { Complement, MapCell, NeedsMap, Roundtable } from '@trobada/matching';
import type { Language, LocalText } from '#database/values.ts';
import type { Theme } from '../theme/theme.ts';

/**
 * `older`: something has changed since, and a newer one is being drawn. `drawing`: there is none yet.
 * `failed`: it could not be drawn; what is shown, if anything, is older.
 */
export const mapStates = ['current', 'older', 'drawing', 'failed'] as const;
export type MapState = (typeof mapStates)[number];

export const emptyMap: NeedsMap = {
	rows: [],
	sharedNeeds: [],
	complements: [],
	gaps: [],
	roundtables: []
};

const fewestSeats = 4;

/** An older map without what has gone since: texts taken back, organisations that do not come. */
export function withoutGone(
	map: NeedsMap,
	{ organisations, texts }: { organisations: ReadonlySet<string>; texts: ReadonlySet<string> }
): NeedsMap {
	const there = (organisation: string, text: string) =>
		organisations.has(organisation) && texts.has(text);
	return {
		...map,
		rows: map.rows.flatMap(({ theme, cells }) => {
			const left = cells
				.filter(({ organisation }) => organisations.has(organisation))
				.map(({ organisation, needs, offers }) => ({
					organisation,
					needs: needs.filter((text) => texts.has(text)),
					offers: offers.filter((text) => texts.has(text))
				}))
				.filter(({ needs, offers }) => needs.length + offers.length > 0);
			return left.length > 0 ? [{ theme, cells: left }] : [];
		}),
		complements: map.complements.filter(
			({ needOrganisation, need, offerOrganisation, offer }) =>
				there(needOrganisation, need) && there(offerOrganisation, offer)
		),
		roundtables: map.roundtables.flatMap(({ theme, why }) => {
			const left = why.filter(({ organisation, text }) => there(organisation, text));
			if (left.length < fewestSeats) return [];
			return [{ theme, organisations: left.map(({ organisation }) => organisation), why: left }];
		})
	};
}

export type MappedOrganisation = { id: string; name: string; region: string };
export type MappedText = { id: string; title: string; text: string; language: string };

/** What names the ids of a map: themes, organisations and texts. */
export type Names = {
	label(theme: string): string;
	organisations: ReadonlyMap<string, MappedOrganisation>;
	texts: ReadonlyMap<string, MappedText>;
};

export type ShownTable = {
	theme: Theme;
	seats: {
		organisation: MappedOrganisation;
		role: 'need' | 'offer';
		text: MappedText;
		/** The text's own theme, where it is another one near the table's. */
		near: Theme | null;
		words: readonly string[];
	}[];
};

export function showTable({ theme, why }: Roundtable, names: Names): ShownTable {
	return {
		theme: { id: theme, label: names.label(theme) },
		seats: why.map(({ organisation, role, text, concept, words }) => ({
			organisation: names.organisations.get(organisation)!,
			role,
			text: names.texts.get(text)!,
			near: concept === theme ? null : { id: concept, label: names.label(concept) },
			words
		}))
	};
}

export type ShownComplement = {
	id: string;
	needOrganisation: MappedOrganisation;
	need: MappedText;
	offerOrganisation: MappedOrganisation;
	offer: MappedText;
	strength: Complement['strength'];
	/** No theme is named, words only hint at them. */
	isHinted: boolean;
	themes: { label: string; offerLabel: string; kind: string }[];
	needWords: string[];
	offerWords: string[];
};

export function showComplement(complement: Complement, names: Names): ShownComplement {
	const { need, offer, reasons, strength } = complement;
	return {
		id: `${need} ${offer}`,
		needOrganisation: names.organisations.get(complement.needOrganisation)!,
		need: names.texts.get(need)!,
		offerOrganisation: names.organisations.get(complement.offerOrganisation)!,
		offer: names.texts.get(offer)!,
		strength,
		isHinted: reasons.some(({ isHinted }) => isHinted),
		themes: reasons.slice(0, 3).map(({ concept, offerConcept, kind }) => ({
			label: names.label(concept),
			offerLabel: names.label(offerConcept),
			kind
		})),
		needWords: reasons.flatMap(({ needWords }) => needWords.map(({ text }) => text)),
		offerWords: reasons.flatMap(({ offerWords }) => offerWords.map(({ text }) => text))
	};
}

/** `need`, `offer` or `both`, for each organisation that the theme concerns. */
export type ShownRow = {
	theme: Theme;
	kind: 'shared' | 'gap' | 'other';
	cells: Record<string, 'need' | 'offer' | 'both'>;
};

export function showRow(
	{ theme, cells }: NeedsMap['rows'][number],
	{ shared, gaps }: { shared: ReadonlySet<string>; gaps: ReadonlySet<string> },
	names: Names
): ShownRow {
	return {
		theme: { id: theme, label: names.label(theme) },
		kind: shared.has(theme) ? 'shared' : gaps.has(theme) ? 'gap' : 'other',
		cells: Object.fromEntries(cells.map((cell) => [cell.organisation, sideOf(cell)]))
	};
}

function sideOf({ needs, offers }: MapCell): 'need' | 'offer' | 'both' {
	if (needs.length > 0 && offers.length > 0) return 'both';
	return needs.length > 0 ? 'need' : 'offer';
}

/** The title that a proposed table has in the programme. */
export function titleOfTable(
	theme: string,
	label: (theme: string, language: Language) => string
): LocalText {
	const title = (language: Language) => {
		const text = label(theme, language);
		return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
	};
	return { en: title('en'), it: title('it'), ca: title('ca'), es: title('es') };
}
