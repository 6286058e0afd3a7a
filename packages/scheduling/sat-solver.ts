// Decides clauses and at-most-so-many constraints under assumptions, learning from conflicts; an
// unsatisfiable answer comes with the assumptions that clash.
// Sources: MiniSat (Eén, Sörensson, SAT 2003); probing, Lynce and Marques-Silva (ICTAI 2003).
//
// A literal is 2v when variable v is true and 2v + 1 when it is false.
import { Assignment, becauseOfLiteral, noReason } from './assignment.ts';
import type { Reason } from './assignment.ts';
import { ConflictAnalysis } from './conflict-analysis.ts';
import { Phases } from './phases.ts';
import { Propagation } from './propagation.ts';
import { RestartPolicy } from './restart-policy.ts';
import { VariableOrder } from './variable-order.ts';

export type Literal = number;
export type Verdict = 'satisfiable' | 'unsatisfiable' | 'unknown';

export const not = (literal: Literal): Literal => literal ^ 1;

const firstReduction = 2000;
export const probesPerQuestion = 256;
/** What `decide` says instead of a literal. */
const allDecided = -1;
const assumptionsClash = -2;

export class SatSolver {
	/** Conflicts met since the solver was made. */
	conflicts = 0;
	/** The assumptions that clash, after `unsatisfiable`; empty when there is no solution at all. */
	core: Literal[] = [];
	/** Truth of each variable, after `satisfiable`. */
	model: Uint8Array = new Uint8Array(0);

	private isContradictory = false;
	private readonly assignment = new Assignment();
	private readonly propagation = new Propagation(this.assignment);
	private readonly order = new VariableOrder();
	private readonly analysis = new ConflictAnalysis(this.assignment, this.propagation, this.order);
	private readonly phases = new Phases();
	private readonly restarts = new RestartPolicy();
	private reductionAt = firstReduction;
	private reductions = 0;

	/** A new variable, as its positive literal. */
	variable(): Literal {
		const v = this.assignment.addVariable();
		this.propagation.addVariable();
		this.analysis.addVariable();
		this.order.add();
		this.phases.add();
		return 2 * v;
	}

	/** Which value of its variable to try first. */
	prefer(literal: Literal): void {
		this.phases.prefer(literal);
	}

	isTrue(literal: Literal): boolean {
		return (this.model[literal >> 1] === 1) !== ((literal & 1) === 1);
	}

	/** At least one of the literals is true. */
	clause(literals: readonly Literal[]): void {
		if (this.isContradictory) return;
		this.backtrack(0);
		const { values } = this.assignment;
		const kept: Literal[] = [];
		for (const literal of literals) {
			if (values[literal]! > 0 || kept.includes(not(literal))) return;
			if (values[literal]! < 0 || kept.includes(literal)) continue;
			kept.push(literal);
		}
		if (kept.length === 0) this.isContradictory = true;
		else if (kept.length === 1) this.assignment.assign(kept[0]!, noReason);
		else if (kept.length === 2) this.propagation.addPair(kept[0]!, kept[1]!);
		else this.propagation.clauses.store(kept, 0);
	}

	/** At most `most` of the literals, all different variables, are true. */
	atMost(literals: readonly Literal[], most: number): void {
		if (this.isContradictory) return;
		this.backtrack(0);
		const { values } = this.assignment;
		let left = most;
		const open: Literal[] = [];
		for (const literal of literals)
			if (values[literal]! > 0) left--;
			else if (values[literal] === 0) open.push(literal);
		if (left < 0) this.isContradictory = true;
		else if (left >= open.length) return;
		else if (left === 0) for (const literal of open) this.clause([not(literal)]);
		else if (left > 1) this.propagation.counts.add(open, undefined, left);
		else if (open.length === 2) this.propagation.addPair(not(open[0]!), not(open[1]!));
		else this.propagation.addGroup(open);
	}

	/** The weights, above 0, of those of the literals that are true sum up to `most` or less. */
	atMostWeight(literals: readonly Literal[], weights: readonly number[], most: number): void {
		if (this.isContradictory) return;
		this.backtrack(0);
		const { values } = this.assignment;
		let left = most;
		const open: Literal[] = [];
		const openWeights: number[] = [];
		literals.forEach((literal, index) => {
			if (values[literal]! > 0) left -= weights[index]!;
			else if (values[literal] === 0) {
				open.push(literal);
				openWeights.push(weights[index]!);
			}
		});
		if (left < 0) {
			this.isContradictory = true;
			return;
		}
		open.forEach((literal, index) => {
			if (openWeights[index]! > left) this.clause([not(literal)]);
		});
		this.propagation.counts.add(open, Float64Array.from(openWeights), left);
	}

	/** Searches until an answer or so many further conflicts. */
	solve(
		assumptions: readonly Literal[],
		conflictBudget: number,
		shouldStop: () => boolean
	): Verdict {
		this.core = [];
		this.backtrack(0);
		if (this.isContradictory || this.propagation.propagate() !== noReason) {
			this.isContradictory = true;
			return 'unsatisfiable';
		}
		this.phases.forget();
		const { assignment } = this;
		const { levelStart } = assignment;
		const limit = this.conflicts + conflictBudget;
		for (;;) {
			const conflict = this.propagation.propagate();
			if (conflict !== noReason) {
				this.conflicts++;
				if (levelStart.length === 0) {
					this.isContradictory = true;
					return 'unsatisfiable';
				}
				this.phases.remember(assignment.trail, levelStart[levelStart.length - 1]!);
				this.learn(conflict);
				if ((this.conflicts & 31) === 0 && shouldStop()) return this.giveUp();
				continue;
			}
			if (this.conflicts >= limit) return this.giveUp();
			if (levelStart.length > assumptions.length && this.restarts.isDue(this.conflicts)) {
				this.restart(assumptions.length);
				continue;
			}
			const decision = this.decide(assumptions);
			if (decision === assumptionsClash) return 'unsatisfiable';
			if (decision === allDecided) {
				this.model = Uint8Array.from({ length: assignment.variableCount }, (_, v) =>
					assignment.values[2 * v]! > 0 ? 1 : 0
				);
				this.backtrack(0);
				return 'satisfiable';
			}
			levelStart.push(assignment.size);
			assignment.assign(decision, noReason);
		}
	}

	/**
	 * Tries each literal from which something follows but which follows from none: where that leads to
	 * a clash, what caused it is false for good. Asks `shouldStop` every `probesPerQuestion` tries.
	 */
	probe(shouldStop: () => boolean): void {
		this.backtrack(0);
		const { assignment, propagation } = this;
		const { values, levelStart, variableCount } = assignment;
		this.isContradictory ||= propagation.propagate() !== noReason;
		/** How much was certain when a literal was last tried in vain. */
		const triedAt = new Int32Array(2 * variableCount).fill(-1);
		let probes = 0;
		for (let isNews = true; isNews;) {
			isNews = false;
			for (let literal = 0; literal < 2 * variableCount; literal++) {
				if (this.isContradictory) return;
				if (values[literal]! !== 0 || triedAt[literal] === assignment.size) continue;
				if (!propagation.implies(literal) || propagation.implies(not(literal))) continue;
				if (++probes % probesPerQuestion === 0 && shouldStop()) return;
				levelStart.push(assignment.size);
				assignment.assign(literal, noReason);
				const conflict = propagation.propagate();
				if (conflict === noReason) {
					this.backtrack(0);
					triedAt[literal] = assignment.size;
				} else {
					isNews = true;
					this.learn(conflict);
					this.isContradictory = propagation.propagate() !== noReason;
				}
			}
		}
	}

	private giveUp(): Verdict {
		this.backtrack(0);
		return 'unknown';
	}

	/** The next literal to assume. */
	private decide(assumptions: readonly Literal[]): Literal {
		const { values, levelStart, size } = this.assignment;
		while (levelStart.length < assumptions.length) {
			const literal = assumptions[levelStart.length]!;
			if (values[literal]! > 0) levelStart.push(size);
			else if (values[literal]! < 0) {
				this.core = this.analysis.findCore(not(literal));
				this.backtrack(0);
				return assumptionsClash;
			} else return literal;
		}
		for (let v = this.order.pop(); v >= 0; v = this.order.pop())
			if (values[2 * v] === 0) return this.phases.choose(v);
		return allDecided;
	}

	private backtrack(target: number): void {
		const { assignment, order } = this;
		const { levelStart, trail, values, head } = assignment;
		if (levelStart.length <= target) return;
		const { counts } = this.propagation;
		const { saved } = this.phases;
		const from = levelStart[target]!;
		for (let i = assignment.size - 1; i >= from; i--) {
			const literal = trail[i]!;
			if (i < head && counts.of.length[literal]! > 0) counts.lower(literal);
			values[literal] = 0;
			values[literal ^ 1] = 0;
			saved[literal >> 1] = literal & 1 ? 0 : 1;
			order.insert(literal >> 1);
		}
		assignment.size = from;
		levelStart.length = target;
		assignment.head = Math.min(head, from);
	}

	/** Learns from a conflict and jumps back. */
	private learn(conflict: Reason): void {
		const { assignment, propagation, analysis } = this;
		const back = analysis.learn(conflict);
		const { clause, distance } = analysis;
		this.backtrack(back);
		if (clause.length === 1) assignment.assign(clause[0]!, noReason);
		else if (clause.length === 2) {
			propagation.addPair(clause[0]!, clause[1]!);
			assignment.assign(clause[0]!, becauseOfLiteral(clause[1]! ^ 1));
		} else assignment.assign(clause[0]!, propagation.clauses.store(clause, distance));
		this.order.age();
	}

	private restart(assumed: number): void {
		this.restarts.restarted(this.conflicts);
		if (this.conflicts >= this.reductionAt) {
			this.backtrack(0);
			this.reduce();
		} else this.backtrack(assumed);
		this.phases.lead(this.conflicts);
	}

	/** Forgets half of the learnt clauses that are long and idle. Only at level 0. */
	private reduce(): void {
		const { size, trail, reason, values } = this.assignment;
		this.reductions++;
		this.reductionAt = this.conflicts + firstReduction + 300 * this.reductions;
		for (let i = 0; i < size; i++) reason[trail[i]! >> 1] = noReason;
		this.propagation.clauses.reduce(values, (one, other) => this.propagation.addPair(one, other));
	}
}
