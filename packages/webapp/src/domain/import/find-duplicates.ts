// Finds rows that probably mean the same organisation or person, as each other or as known ones.
import {
	compareNames,
	nameKeys,
	nameWords,
	wordWeights,
	type NameReason,
	type NameWords
} from './compare-names.ts';
import { findSamePeople, type KnownPerson, type PersonDuplicate } from './find-same-people.ts';
import type { ImportRecord } from './import.ts';
import { tidy } from './normalise-text.ts';

export interface KnownOrganisation {
	readonly id: string;
	readonly name: string;
	readonly website?: string;
}

export interface OrganisationDuplicate {
	/** The name in the sheet and all rows that have exactly it. */
	readonly name: string;
	readonly rows: readonly number[];
	/** The other: another name of the sheet, or a known organisation. */
	readonly other:
		| { readonly in: 'sheet'; readonly name: string; readonly rows: readonly number[] }
		| { readonly in: 'directory'; readonly name: string; readonly id: string };
	/** From 0.82 to 1; 1 is the same name but for case, accents and punctuation. */
	readonly score: number;
	readonly reasons: readonly (NameReason | 'same-website')[];
}

export interface Duplicates {
	/** The most alike first. */
	readonly organisations: readonly OrganisationDuplicate[];
	readonly people: readonly PersonDuplicate[];
}

/** Two names of three words that share two, "Universitat … de Barcelona", stay below it. */
const threshold = 0.82;
/** A word that so many names have says nothing about which one is meant. */
const commonWord = 300;

interface Name {
	readonly name: string;
	readonly words: NameWords;
	readonly host: string;
	readonly rows: readonly number[];
	readonly id?: string;
}

/**
 * Rows with exactly the same name of an organisation mean the same one and are not listed.
 * @example
 * findDuplicates(records, { organisations: [], people: [] }).organisations[0]
 * // { name: 'CataloniaBio & HealthTech', other: { name: 'Cataloniabio and HealthTech', … }, … }
 */
export function findDuplicates(
	records: readonly ImportRecord[],
	known: {
		readonly organisations: readonly KnownOrganisation[];
		readonly people: readonly KnownPerson[];
	}
): Duplicates {
	const ofSheet = namesOfSheet(records);
	const ofDirectory = known.organisations.map(({ id, name, website }) => ({
		id,
		name,
		words: nameWords(name),
		host: hostOf(website),
		rows: []
	}));
	return {
		organisations: findSameOrganisations(ofSheet, ofDirectory),
		people: findSamePeople(records, known.people)
	};
}

function namesOfSheet(records: readonly ImportRecord[]): Name[] {
	const groups = Map.groupBy(records, ({ organisation }) => tidy(organisation.name));
	return [...groups].map(([name, group]) => ({
		name,
		words: nameWords(name),
		host: hostOf(group.find(({ organisation }) => organisation.website)?.organisation.website),
		rows: group.map(({ row }) => row)
	}));
}

function findSameOrganisations(
	ofSheet: readonly Name[],
	ofDirectory: readonly Name[]
): OrganisationDuplicate[] {
	const all = [...ofSheet, ...ofDirectory];
	const weight = wordWeights(all.map(({ words }) => words));
	const candidatesOf = indexNames(all);
	const found = ofSheet.flatMap((one, position) =>
		[...candidatesOf(one)].flatMap((index): OrganisationDuplicate[] => {
			// Each pair of the sheet is looked at once.
			if (index <= position) return [];
			const other = all[index]!;
			const compared = compareNames(one.words, other.words, weight);
			const isSameHost = one.host !== '' && one.host === other.host;
			// One address may serve a whole network, so it only strengthens names that are alike.
			const isStronger = isSameHost && compared.score >= 0.7 && compared.score < 1;
			const score = isStronger ? Math.min(compared.score + 0.1, 0.99) : compared.score;
			if (score < threshold) return [];
			const reason = one.name === other.name ? 'same-name' : compared.reason;
			return [
				{
					name: one.name,
					rows: one.rows,
					other:
						other.id === undefined
							? { in: 'sheet', name: other.name, rows: other.rows }
							: { in: 'directory', name: other.name, id: other.id },
					score,
					reasons: isSameHost ? [reason, 'same-website'] : [reason]
				}
			];
		})
	);
	return found.toSorted((a, b) => b.score - a.score || a.rows[0]! - b.rows[0]!);
}

function indexNames(names: readonly Name[]): (name: Name) => Set<number> {
	const index = new Map<string, number[]>();
	names.forEach(({ words }, position) => {
		for (const key of nameKeys(words)) {
			const positions = index.get(key);
			if (positions) positions.push(position);
			else index.set(key, [position]);
		}
	});
	return ({ words }) => {
		const candidates = new Set<number>();
		for (const key of nameKeys(words)) {
			const positions = index.get(key) ?? [];
			if (positions.length > commonWord) continue;
			for (const position of positions) candidates.add(position);
		}
		return candidates;
	};
}

function hostOf(website: string | undefined): string {
	return website ? (URL.parse(website)?.hostname.replace(/^www\./, '') ?? '') : '';
}
