// Finds rows that probably mean the same person, as each other or as someone known.
import { isTypo } from './compare-names.ts';
import type { ImportRecord } from './import.ts';
import { plain } from './normalise-text.ts';

export interface KnownPerson {
	readonly id: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly email?: string;
	/** Names of the organisations where he or she has a position. */
	readonly organisations: readonly string[];
}

export type PersonReason = 'same-email' | 'same-name' | 'similar-name' | 'same-organisation';

export interface PersonDuplicate {
	readonly name: string;
	readonly row: number;
	readonly other:
		| { readonly in: 'sheet'; readonly name: string; readonly row: number }
		| { readonly in: 'directory'; readonly name: string; readonly id: string };
	/** From 0 to 1; 1 is the same e-mail address. */
	readonly score: number;
	readonly reasons: readonly PersonReason[];
}

interface Person {
	readonly name: string;
	readonly words: readonly string[];
	readonly email: string;
	readonly organisations: ReadonlySet<string>;
	readonly row?: number;
	readonly id?: string;
}

const threshold = 0.7;

export function findSamePeople(
	records: readonly ImportRecord[],
	known: readonly KnownPerson[]
): PersonDuplicate[] {
	const ofSheet = records.flatMap(({ row, person, organisation }) =>
		person ? [{ ...readPerson(person, [organisation.name]), row }] : []
	);
	const all: readonly Person[] = [
		...ofSheet,
		...known.map((person) => ({ ...readPerson(person, person.organisations), id: person.id }))
	];
	const candidatesOf = indexPeople(all);
	const found = ofSheet.flatMap((one, position) =>
		[...candidatesOf(one)].flatMap((index): PersonDuplicate[] => {
			if (index <= position) return [];
			const other = all[index]!;
			const { score, reasons } = comparePeople(one, other);
			if (score < threshold) return [];
			return [
				{
					name: one.name,
					row: one.row,
					other:
						other.id === undefined
							? { in: 'sheet', name: other.name, row: other.row! }
							: { in: 'directory', name: other.name, id: other.id },
					score,
					reasons
				}
			];
		})
	);
	return found.toSorted((a, b) => b.score - a.score || a.row - b.row);
}

function readPerson(
	person: { givenName: string; familyName: string; email?: string },
	organisations: readonly string[]
): Omit<Person, 'row' | 'id'> {
	const name = `${person.givenName} ${person.familyName}`.trim();
	return {
		name,
		// Catalan and Spanish surnames are joined by "i" and "y", or not.
		words: plain(name)
			.split(' ')
			.filter((word) => word.length > 1)
			.toSorted(),
		email: person.email?.toLowerCase() ?? '',
		organisations: new Set(organisations.map(plain))
	};
}

function comparePeople(
	a: Person,
	b: Person
): { readonly score: number; readonly reasons: readonly PersonReason[] } {
	const isSameEmail = a.email !== '' && a.email === b.email;
	const isSameName = a.words.length > 0 && a.words.join(' ') === b.words.join(' ');
	const isSimilar = !isSameName && isSimilarName(a.words, b.words);
	const isSameOrganisation = [...a.organisations].some((name) => b.organisations.has(name));
	const reasons: PersonReason[] = [
		...(isSameEmail ? (['same-email'] as const) : []),
		...(isSameName ? (['same-name'] as const) : []),
		...(isSimilar ? (['similar-name'] as const) : []),
		...(isSameOrganisation ? (['same-organisation'] as const) : [])
	];
	if (isSameEmail) return { score: isSameName || isSimilar ? 1 : 0.9, reasons };
	if (isSameName) return { score: isSameOrganisation ? 0.95 : 0.75, reasons };
	return { score: isSimilar && isSameOrganisation ? 0.8 : 0, reasons };
}

/** A second surname more or less, or a typo in one word; at least two words must be the same. */
function isSimilarName(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < 2 || long.length - short.length > 1) return false;
	const left = [...long];
	let typos = 0;
	for (const word of short) {
		const same = left.indexOf(word);
		const near = same >= 0 ? same : left.findIndex((other) => isTypo(word, other));
		if (near < 0) return false;
		if (same < 0) typos++;
		left.splice(near, 1);
	}
	return typos <= 1 && (typos === 0 || short.length === long.length);
}

/** Only people with the same address, the same name, or a word of a name at one organisation. */
function indexPeople(people: readonly Person[]): (person: Person) => Set<number> {
	const index = new Map<string, number[]>();
	const keysOf = ({ words, email, organisations }: Person) => [
		...(email ? [`mail ${email}`] : []),
		`name ${words.join(' ')}`,
		...[...organisations].flatMap((organisation) => words.map((word) => `${organisation}\n${word}`))
	];
	people.forEach((person, position) => {
		for (const key of keysOf(person)) {
			const positions = index.get(key);
			if (positions) positions.push(position);
			else index.set(key, [position]);
		}
	});
	return (person) => {
		const found = keysOf(person).map((key) => index.get(key) ?? []);
		return new Set(found.filter((positions) => positions.length <= 300).flat());
	};
}
