import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RotationProblem, RotationResult } from './rotation.ts';
import { solveRotation } from './solve-rotation.ts';

const golfers = (groups: number, size: number, rounds: number): RotationProblem => ({
	people: Array.from({ length: groups * size }, (_, p) => ({ id: `p${p}` })),
	tables: Array.from({ length: groups }, (_, t) => ({ id: `t${t}` })),
	rounds
});

const planned = (result: RotationResult) => {
	if (!result.ok) throw new Error(result.message);
	return result;
};

/** Counts straight from the answer: meetings of a pair beyond its first, and pairs of one region. */
const recount = (problem: RotationProblem, result: RotationResult) => {
	const met = new Map<string, number>();
	let sameRegion = 0;
	const region = new Map(problem.people.map((person) => [person.id, person.region]));
	for (const round of planned(result).rounds)
		for (const { people } of round)
			people.forEach((one, index) => {
				for (const other of people.slice(index + 1)) {
					const pair = [one, other].sort().join(' ');
					met.set(pair, (met.get(pair) ?? 0) + 1);
					if (region.get(one) !== undefined && region.get(one) === region.get(other)) sameRegion++;
				}
			});
	const repeated = [...met.values()].reduce((sum, times) => sum + times - 1, 0);
	return { repeatedPairs: repeated, sameRegionPairs: sameRegion };
};

describe('solveRotation', () => {
	for (const [groups, size, rounds] of [
		[4, 4, 4],
		[5, 3, 6],
		[8, 4, 7]
	] as const)
		it(`repeats no pair for the social golfers ${groups}-${size}-${rounds}`, () => {
			const problem = golfers(groups, size, rounds);
			const result = planned(solveRotation(problem, { iterations: 30_000_000 }));
			expect(result.status).toBe('optimal');
			expect(recount(problem, result).repeatedPairs).toBe(0);
		});

	it('seats everybody once a round, hosts at their table, and counts what it says', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 4 }),
				fc.integer({ min: 2, max: 5 }),
				fc.integer({ min: 0, max: 4 }),
				fc.integer({ min: 1, max: 4 }),
				fc.nat(),
				(tables, size, more, rounds, seed) => {
					const problem: RotationProblem = {
						people: Array.from({ length: tables * size + more }, (_, p) => ({
							id: `p${p}`,
							region: p % 4 === 3 ? undefined : `r${p % 3}`
						})),
						tables: Array.from({ length: tables }, (_, t) => ({
							id: `t${t}`,
							host: t % 2 === 0 ? `p${t}` : undefined
						})),
						rounds
					};
					const result = planned(solveRotation(problem, { iterations: 20_000, seed }));
					const everybody = problem.people.map((person) => person.id).sort();
					for (const round of result.rounds) {
						expect(round.flatMap(({ people }) => people).sort()).toEqual(everybody);
						const sizes = round.map(({ people }) => people.length);
						expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
						problem.tables.forEach(({ host }, t) => {
							if (host !== undefined) expect(round[t]!.people).toContain(host);
						});
					}
					const { repeatedPairs, sameRegionPairs, bound } = result;
					expect(recount(problem, result)).toEqual({ repeatedPairs, sameRegionPairs });
					expect(bound.repeatedPairs).toBeLessThanOrEqual(repeatedPairs);
					expect(bound.sameRegionPairs).toBeLessThanOrEqual(sameRegionPairs);
				}
			),
			{ numRuns: 80 }
		);
	});

	it('mixes regions when that costs no repeated pair', () => {
		const problem: RotationProblem = {
			...golfers(4, 4, 3),
			people: Array.from({ length: 16 }, (_, p) => ({ id: `p${p}`, region: `r${p % 4}` }))
		};
		const result = planned(solveRotation(problem, { iterations: 20_000_000 }));
		expect(recount(problem, result)).toEqual({ repeatedPairs: 0, sameRegionPairs: 0 });
	});

	it('names the field of a rotation that cannot be', () => {
		expect(solveRotation({ ...golfers(2, 2, 1), rounds: 0 })).toEqual({
			ok: false,
			message: 'rounds: expected a whole number from 1'
		});
		expect(solveRotation({ ...golfers(2, 2, 1), tables: [{ id: 't', host: 'x' }] })).toEqual({
			ok: false,
			message: 'tables: no person has the id "x"'
		});
	});
});
