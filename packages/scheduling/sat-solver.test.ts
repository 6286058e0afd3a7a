import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SatSolver, not } from './sat-solver.ts';

type Formula = {
	readonly clauses: readonly (readonly number[])[];
	readonly counts: readonly {
		readonly literals: readonly number[];
		readonly most: number;
		readonly weights: readonly number[] | null;
	}[];
	readonly assumptions: readonly number[];
};

const variables = 7;

const anyLiteral = fc.integer({ min: 0, max: 2 * variables - 1 });

const anyFormula: fc.Arbitrary<Formula> = fc.record({
	clauses: fc.array(fc.array(anyLiteral, { minLength: 1, maxLength: 4 }), { maxLength: 22 }),
	counts: fc.array(
		fc.record({
			literals: fc.uniqueArray(anyLiteral, { selector: (literal) => literal >> 1, minLength: 2 }),
			most: fc.integer({ min: 0, max: 5 }),
			weights: fc.option(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }))
		}),
		{ maxLength: 4 }
	),
	assumptions: fc.uniqueArray(anyLiteral, { selector: (literal) => literal >> 1, maxLength: 4 })
});

const isTrue = (world: number, literal: number) =>
	((world >> (literal >> 1)) & 1) !== (literal & 1);

const holds = (formula: Formula, world: number, assumptions: readonly number[]) =>
	formula.clauses.every((clause) => clause.some((literal) => isTrue(world, literal))) &&
	formula.counts.every(
		({ literals, most, weights }) =>
			literals.reduce(
				(sum, literal, i) => sum + (isTrue(world, literal) ? (weights?.[i] ?? 1) : 0),
				0
			) <= most
	) &&
	assumptions.every((literal) => isTrue(world, literal));

const someWorld = (formula: Formula, assumptions: readonly number[]) =>
	Array.from({ length: 2 ** variables }, (_, world) => world).some((world) =>
		holds(formula, world, assumptions)
	);

const solverFor = (formula: Formula) => {
	const solver = new SatSolver();
	for (let v = 0; v < variables; v++) solver.variable();
	for (const clause of formula.clauses) solver.clause(clause);
	for (const { literals, most, weights } of formula.counts)
		if (weights) solver.atMostWeight(literals, weights, most);
		else solver.atMost(literals, most);
	return solver;
};

describe('SatSolver', () => {
	it('finds a solution exactly when there is one, and cores that clash', () => {
		fc.assert(
			fc.property(anyFormula, fc.boolean(), fc.boolean(), (formula, isAskedTwice, isProbed) => {
				const solver = solverFor(formula);
				if (isProbed) solver.probe(() => false);
				if (isAskedTwice) solver.solve([], Infinity, () => false);
				const verdict = solver.solve(formula.assumptions, Infinity, () => false);
				if (verdict === 'satisfiable') {
					const world = solver.model.reduce((bits, value, v) => bits | (value << v), 0);
					expect(holds(formula, world, formula.assumptions)).toBe(true);
					return;
				}
				expect(verdict).toBe('unsatisfiable');
				expect(formula.assumptions).toEqual(expect.arrayContaining(solver.core));
				expect(someWorld(formula, solver.core)).toBe(false);
			}),
			{ numRuns: 1500 }
		);
	});

	it('finds every solution once when each found is forbidden: nothing that it learns is wrong', () => {
		const count = 12;
		const literal = fc.integer({ min: 0, max: 2 * count - 1 });
		const some = fc.uniqueArray(literal, {
			selector: (each) => each >> 1,
			minLength: 2,
			maxLength: 4
		});
		fc.assert(
			fc.property(fc.array(some, { minLength: 24, maxLength: 48 }), (clauses) => {
				const solver = new SatSolver();
				const all = Array.from({ length: count }, () => solver.variable());
				for (const clause of clauses) solver.clause(clause);
				const worlds = Array.from({ length: 2 ** count }, (_, world) => world).filter((world) =>
					clauses.every((clause) => clause.some((each) => isTrue(world, each)))
				);
				let found = 0;
				while (solver.solve([], Infinity, () => false) === 'satisfiable') {
					found++;
					solver.clause(all.map((each) => (solver.isTrue(each) ? not(each) : each)));
				}
				expect(found).toBe(worlds.length);
			}),
			{ numRuns: 200 }
		);
	});

	it('finds by probing what two steps on leads to a clash', () => {
		const solver = new SatSolver();
		const [a, b, c, d] = Array.from({ length: 4 }, () => solver.variable()) as [
			number,
			number,
			number,
			number
		];
		// a brings b and c, and b and c together bring both d and its contrary.
		for (const next of [b, c]) solver.clause([not(a), next]);
		for (const last of [d, not(d)]) solver.clause([not(b), not(c), last]);
		solver.probe(() => false);
		expect(solver.solve([a], 1, () => false)).toBe('unsatisfiable');
		expect(solver.core).toEqual([a]);
		expect(solver.conflicts).toBe(0);
	});

	it('proves that seven pigeons do not fit into six holes', () => {
		const solver = new SatSolver();
		const sits = Array.from({ length: 7 }, () =>
			Array.from({ length: 6 }, () => solver.variable())
		);
		for (const row of sits) solver.clause(row);
		for (let hole = 0; hole < 6; hole++)
			solver.atMost(
				sits.map((row) => row[hole]!),
				1
			);
		expect(solver.solve([], Infinity, () => false)).toBe('unsatisfiable');
	});

	it('gives up when told', () => {
		const solver = new SatSolver();
		const sits = Array.from({ length: 12 }, () =>
			Array.from({ length: 11 }, () => solver.variable())
		);
		for (const row of sits) solver.clause(row);
		for (let hole = 0; hole < 11; hole++)
			solver.atMost(
				sits.map((row) => row[hole]!),
				1
			);
		expect(solver.solve([], 50, () => false)).toBe('unknown');
	});
});
