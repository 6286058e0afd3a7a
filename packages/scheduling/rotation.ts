// Roundtable rotation: people over tables and rounds so that as few pairs as possible meet twice,
// then as few people of one region as possible share a table; hosts stay at their table.
// Without regions and hosts this is the social golfer problem (Harvey, CSPLib problem 010).

export type RotationPerson = { readonly id: string; readonly region?: string };
export type RotationTable = { readonly id: string; readonly host?: string };

export type RotationProblem = {
	readonly people: readonly RotationPerson[];
	/** People are spread evenly: table sizes differ by one at most. */
	readonly tables: readonly RotationTable[];
	readonly rounds: number;
};

export type RotationOptions = {
	readonly seconds?: number;
	/** Budget in swaps; with it alone the answer is the same on every machine. */
	readonly iterations?: number;
	readonly seed?: number;
	readonly shouldStop?: () => boolean;
};

export type Rotation = {
	/** `optimal`: both counts equal their bounds. */
	readonly status: 'optimal' | 'feasible';
	/** For each round, who sits at each table. */
	readonly rounds: readonly (readonly { readonly table: string; readonly people: string[] }[])[];
	/** Meetings of a pair beyond the first, summed over all pairs. */
	readonly repeatedPairs: number;
	/** Pairs of one region at one table, summed over all rounds. */
	readonly sameRegionPairs: number;
	readonly bound: { readonly repeatedPairs: number; readonly sameRegionPairs: number };
	readonly iterations: number;
};

export type RotationResult =
	({ readonly ok: true } & Rotation) | { readonly ok: false; readonly message: string };

/** What makes a rotation impossible to plan, in one line naming the field; undefined when sound. */
export const findFault = (problem: RotationProblem): string | undefined => {
	const ids = new Set(problem.people.map((person) => person.id));
	if (ids.size < problem.people.length) return 'people: an id is used twice';
	if (problem.tables.length === 0) return 'tables: the list is empty';
	if (problem.people.length < 2 * problem.tables.length)
		return `people: ${problem.tables.length} tables need at least ${2 * problem.tables.length} people`;
	if (!Number.isInteger(problem.rounds) || problem.rounds < 1)
		return 'rounds: expected a whole number from 1';
	const hosts = problem.tables.flatMap((table) => table.host ?? []);
	const unknown = hosts.find((host) => !ids.has(host));
	if (unknown !== undefined) return `tables: no person has the id ${JSON.stringify(unknown)}`;
	if (new Set(hosts).size < hosts.length) return 'tables: somebody is host of two tables';
	return undefined;
};

const pairsOf = (count: number) => (count * (count - 1)) / 2;

/** No rotation repeats fewer pairs: seats fill more pairs than there are that can ever meet. */
export const boundRepeats = (problem: RotationProblem, sizes: readonly number[]): number => {
	const hosts = problem.tables.filter((table) => table.host !== undefined).length;
	const seated = problem.rounds * sizes.reduce((sum, size) => sum + pairsOf(size), 0);
	return Math.max(0, seated - pairsOf(problem.people.length) + pairsOf(hosts));
};

/** However people are spread, a region with more people than tables shares some. */
export const boundSameRegion = (problem: RotationProblem): number => {
	const sizes = new Map<string, number>();
	for (const { region } of problem.people)
		if (region !== undefined) sizes.set(region, (sizes.get(region) ?? 0) + 1);
	const tables = problem.tables.length;
	let least = 0;
	for (const size of sizes.values()) {
		const fewer = Math.floor(size / tables);
		const fuller = size % tables;
		least += fuller * pairsOf(fewer + 1) + (tables - fuller) * pairsOf(fewer);
	}
	return problem.rounds * least;
};
