// Plans a roundtable rotation by annealing over swaps of two people in one round.
// Source of the swaps: Dotú and Van Hentenryck, Scheduling social golfers locally (CPAIOR 2005).
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { RotationOptions, RotationProblem, RotationResult } from './rotation.ts';
import { boundRepeats, boundSameRegion, findFault } from './rotation.ts';

/** What a pair of one region costs against a repeated pair of 1, by turns. */
const regionPrices = [0.3, 0.6, 0.05] as const;

type Plan = {
	/** seats[round][seat] is a person; the seats of a table follow each other. */
	readonly seats: Int32Array[];
	readonly tableOfSeat: Int32Array;
	readonly firstSeat: Int32Array;
	readonly isFixed: Uint8Array;
};

const seatEverybody = (
	problem: RotationProblem,
	sizes: readonly number[],
	random: Random
): Plan => {
	const index = new Map(problem.people.map((person, p) => [person.id, p]));
	const firstSeat = new Int32Array(sizes.length + 1);
	sizes.forEach((size, table) => (firstSeat[table + 1] = firstSeat[table]! + size));
	const count = problem.people.length;
	const tableOfSeat = new Int32Array(count);
	const isFixed = new Uint8Array(count);
	const hostOfSeat = new Int32Array(count).fill(-1);
	problem.tables.forEach((table, t) => {
		tableOfSeat.fill(t, firstSeat[t], firstSeat[t + 1]);
		if (table.host === undefined) return;
		isFixed[firstSeat[t]!] = 1;
		hostOfSeat[firstSeat[t]!] = index.get(table.host)!;
	});
	const hosts = new Set(hostOfSeat);
	const guests = [...index.values()].filter((p) => !hosts.has(p));
	const seats = Array.from({ length: problem.rounds }, () => {
		for (let i = guests.length - 1; i > 0; i--) {
			const j = random.below(i + 1);
			[guests[i], guests[j]] = [guests[j]!, guests[i]!];
		}
		let next = 0;
		return hostOfSeat.map((host) => (host >= 0 ? host : guests[next++]!));
	});
	return { seats, tableOfSeat, firstSeat, isFixed };
};

/**
 * Plans a rotation.
 *
 * @example
 * solveRotation({ people, tables: [{ id: 'wine', host: 'ada' }, { id: 'water' }], rounds: 3 })
 */
export const solveRotation = (
	problem: RotationProblem,
	options: RotationOptions = {}
): RotationResult => {
	const fault = findFault(problem);
	if (fault !== undefined) return { ok: false, message: fault };
	const begun = performance.now();
	const seconds = options.seconds ?? (options.iterations === undefined ? 5 : Infinity);
	const limit = options.iterations ?? Infinity;
	const random = createRandom(options.seed ?? 1);
	const count = problem.people.length;
	const tables = problem.tables.length;
	const sizes = Array.from(
		{ length: tables },
		(_, t) => Math.floor(count / tables) + (t < count % tables ? 1 : 0)
	);
	const least = [boundRepeats(problem, sizes), boundSameRegion(problem)] as const;
	const regionNumber = new Map<string, number>();
	const region = Int32Array.from(problem.people, (person, p) => {
		if (person.region === undefined) return -1 - p;
		if (!regionNumber.has(person.region)) regionNumber.set(person.region, regionNumber.size);
		return regionNumber.get(person.region)!;
	});
	const { seats, tableOfSeat, firstSeat, isFixed } = seatEverybody(problem, sizes, random);
	const met = new Int32Array(count * count);
	let repeated = 0;
	let together = 0;

	/** Seats person p at a table among the others (1), or takes p away (-1). */
	const change = (round: Int32Array, seat: number, p: number, by: 1 | -1) => {
		const table = tableOfSeat[seat]!;
		for (let s = firstSeat[table]!; s < firstSeat[table + 1]!; s++) {
			if (s === seat) continue;
			const other = round[s]!;
			const before = met[p * count + other]!;
			met[p * count + other] = before + by;
			met[other * count + p] = before + by;
			repeated += Math.max(0, before + by - 1) - Math.max(0, before - 1);
			if (region[p] === region[other]) together += by;
		}
	};
	const swap = (round: Int32Array, one: number, other: number) => {
		const p = round[one]!;
		const q = round[other]!;
		change(round, one, p, -1);
		change(round, other, q, -1);
		round[one] = q;
		round[other] = p;
		change(round, one, q, 1);
		change(round, other, p, 1);
	};
	for (const round of seats)
		for (let table = 0; table < tables; table++)
			for (let s = firstSeat[table]!; s < firstSeat[table + 1]!; s++)
				for (let r = firstSeat[table]!; r < s; r++) {
					const cell = round[s]! * count + round[r]!;
					met[cell] = met[cell]! + 1;
					met[round[r]! * count + round[s]!] = met[cell];
					if (met[cell] > 1) repeated++;
					if (region[round[s]!] === region[round[r]!]) together++;
				}

	let regionPrice: number = regionPrices[0];
	const energy = () => repeated + together * regionPrice;
	let best = seats.map((round) => round.slice());
	let bestCost = [repeated, together] as const;
	const isDone = () => bestCost[0] <= least[0] && bestCost[1] <= least[1];
	const canSwap = tables > 1;
	let iterations = 0;
	let cycle = 200_000;
	let isLeft = true;
	for (let turn = 0; isLeft && canSwap && !isDone(); turn++) {
		regionPrice = regionPrices[turn % regionPrices.length]!;
		const hot = 0.6;
		const cold = 0.1;
		for (let step = 0; step < cycle && isLeft && !isDone(); step++) {
			if ((++iterations & 1023) === 0)
				isLeft =
					iterations < limit &&
					(performance.now() - begun) / 1000 < seconds &&
					!options.shouldStop?.();
			const round = seats[random.below(seats.length)]!;
			const one = random.below(count);
			const other = random.below(count);
			if (tableOfSeat[one] === tableOfSeat[other] || isFixed[one] || isFixed[other]) continue;
			const before = energy();
			swap(round, one, other);
			const worse = energy() - before;
			const temperature = hot + ((cold - hot) * step) / cycle;
			// A cheap stand-in for e^-x that rounds alike on every machine.
			const x = worse / temperature;
			const chance = x <= 0 ? 1 : x > 12 ? 0 : (1 - x / (x + 16)) ** 16;
			if (random.fraction() >= chance) swap(round, one, other);
			const isBetter =
				repeated < bestCost[0] || (repeated === bestCost[0] && together < bestCost[1]);
			if (!isBetter) continue;
			best = seats.map((list) => list.slice());
			bestCost = [repeated, together];
		}
		cycle = Math.ceil(cycle * 1.5);
	}
	return {
		ok: true,
		status: isDone() ? 'optimal' : 'feasible',
		rounds: best.map((round) =>
			problem.tables.map((table, t) => ({
				table: table.id,
				people: [...round.subarray(firstSeat[t], firstSeat[t + 1])].map(
					(p) => problem.people[p]!.id
				)
			}))
		),
		repeatedPairs: bestCost[0],
		sameRegionPairs: bestCost[1],
		bound: { repeatedPairs: least[0], sameRegionPairs: least[1] },
		iterations
	};
};
