// Minimises a weighted sum of unwanted literals from below: it assumes that none is true, and each
// set of them that cannot all be avoided raises the bound and is counted from then on.
// Sources: OLL, Andres, Kaufmann, Matheis, Schaub (ICLP 2012); for MaxSAT with totalizers, Morgado,
// Dodaro, Marques-Silva (CP 2014); stratification, Ansótegui et al. (CP 2012).
import type { Literal, SatSolver } from './sat-solver.ts';
import { not } from './sat-solver.ts';
import { totalize } from './totalizer.ts';

export type Unwanted = {
	readonly literal: Literal;
	readonly weight: number;
	/** Literals each of which follows from the one after it, at the same weight. */
	readonly further?: readonly Literal[];
};

export type Step =
	/** The bound is the optimum; every solution from now on has it. */
	| 'settled'
	/** `solver.model` holds a solution that may be better than those before. */
	| 'solution'
	/** Nothing satisfies the clauses, or nothing costs less than the upper bound given. */
	| 'exhausted'
	| 'running';

const slack = 1e-7;

export class CoreGuidedMinimum {
	/** No solution costs less. */
	bound: number;
	private readonly solver: SatSolver;
	private readonly base: number;
	private readonly least: number;
	private readonly unwanted: readonly Unwanted[];
	private readonly weightOf = new Map<Literal, number>();
	private readonly following = new Map<Literal, Literal>();
	private cores: { literals: Literal[]; weight: number }[] = [];
	private stratum = 0;

	/** `base` costs in any case; `least` is a bound that was proved in another way. */
	constructor(solver: SatSolver, unwanted: readonly Unwanted[], base: number, least = 0) {
		this.solver = solver;
		this.bound = base;
		this.base = base;
		this.least = least;
		this.unwanted = unwanted;
		for (const { literal, weight, further } of unwanted) {
			this.weightOf.set(literal, (this.weightOf.get(literal) ?? 0) + weight);
			let before = literal;
			for (const next of further ?? []) {
				this.following.set(before, next);
				before = next;
			}
		}
		this.stratum = Math.max(0, ...this.weightOf.values());
	}

	/** Works for so many conflicts; `upper` is the cost of the best solution known. */
	step(conflictBudget: number, upper: number, shouldStop: () => boolean): Step {
		const { solver, weightOf } = this;
		if (this.bound > upper - slack) return this.settle();
		if (this.least > upper - slack) return this.settleAt(upper);
		const start = solver.conflicts;
		while (solver.conflicts - start < conflictBudget) {
			const left = conflictBudget - (solver.conflicts - start);
			const assumptions = [...weightOf]
				.filter(([, weight]) => weight >= this.stratum)
				.map(([literal]) => not(literal));
			const verdict = solver.solve(assumptions, left, shouldStop);
			if (verdict === 'unknown') return 'running';
			if (verdict === 'unsatisfiable') {
				if (solver.core.length === 0) return 'exhausted';
				this.raise(this.shrink(solver.core, shouldStop), upper);
				if (this.bound > upper - slack) return this.settle();
				continue;
			}
			if (this.cores.length > 0) {
				this.countCores(upper);
				return 'solution';
			}
			if (assumptions.length === weightOf.size) return 'solution';
			const lighter = [...weightOf.values()].filter((weight) => weight < this.stratum);
			this.stratum = Math.max(...lighter);
			return 'solution';
		}
		return 'running';
	}

	/** Whether all unwanted literals are assumed away, so that the last solution was the optimum. */
	isComplete(cost: number): boolean {
		return cost < this.bound + slack;
	}

	/** Makes the present bound a rule. */
	settle(): Step {
		if (this.cores.length > 0) this.countCores(this.bound);
		for (const literal of this.weightOf.keys()) this.solver.clause([not(literal)]);
		this.weightOf.clear();
		return 'settled';
	}

	/** Makes a cost that other means proved to be the least a rule, by its weights. */
	private settleAt(cost: number): Step {
		this.solver.atMostWeight(
			this.unwanted.map(({ literal }) => literal),
			this.unwanted.map(({ weight }) => weight),
			cost - this.base + slack
		);
		this.bound = cost;
		return 'settled';
	}

	private raise(core: readonly Literal[], upper: number): void {
		const literals = core.map(not);
		const weight = Math.min(...literals.map((literal) => this.weightOf.get(literal)!));
		this.bound += weight;
		for (const literal of literals) {
			const rest = this.weightOf.get(literal)! - weight;
			if (rest > slack) this.weightOf.set(literal, rest);
			else this.weightOf.delete(literal);
		}
		this.cores.push({ literals, weight });
		// A single literal is simply unavoidable.
		if (literals.length === 1) {
			this.solver.clause([literals[0]!]);
			this.countCores(upper);
		}
	}

	/** From now on more than one true literal of a core found costs again. */
	private countCores(upper: number): void {
		for (const { literals, weight } of this.cores) {
			this.solver.clause(literals);
			for (const literal of literals) {
				const next = this.following.get(literal);
				if (next !== undefined) this.add(next, weight);
			}
			if (literals.length === 1) continue;
			const cap = 1 + Math.max(0, Math.floor((upper - this.bound + slack) / weight));
			const outputs = totalize(this.solver, literals, cap);
			for (let j = 1; j + 1 < outputs.length; j++) this.following.set(outputs[j]!, outputs[j + 1]!);
			if (outputs.length > 1) this.add(outputs[1]!, weight);
		}
		this.cores = [];
	}

	private add(literal: Literal, weight: number): void {
		this.weightOf.set(literal, (this.weightOf.get(literal) ?? 0) + weight);
	}

	/** Leaves out what the solver can see in little time not to be needed for the clash. */
	private shrink(found: readonly Literal[], shouldStop: () => boolean): Literal[] {
		const { solver } = this;
		let core = found.slice();
		for (let round = 0; round < 3 && core.length > 1; round++) {
			const before = core.length;
			const verdict = solver.solve(core.slice().reverse(), 500, shouldStop);
			if (verdict !== 'unsatisfiable' || solver.core.length === 0) break;
			core = solver.core.slice();
			if (core.length === before) break;
		}
		if (core.length > 60) return core;
		for (let i = core.length - 1; i >= 0 && core.length > 1 && !shouldStop(); i--) {
			const without = core.filter((_, index) => index !== i);
			if (solver.solve(without, 100, shouldStop) !== 'unsatisfiable') continue;
			if (solver.core.length === 0) return core;
			const kept = new Set(solver.core);
			core = core.filter((literal) => kept.has(literal));
			i = Math.min(i, core.length);
		}
		return core;
	}
}
