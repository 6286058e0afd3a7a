// What a conflict teaches: a clause that would have prevented it; and which assumptions made a literal
// true.
// Source: first unique implication points, Marques-Silva and Sakallah (IEEE Transactions on Computers
// 48, 1999).
import type { Assignment, Reason } from './assignment.ts';
import { noReason } from './assignment.ts';
import { gluedDistance, header } from './clause-arena.ts';
import { withRoom } from './grow.ts';
import type { Propagation } from './propagation.ts';
import type { Literal } from './sat-solver.ts';
import { ClauseShortening } from './shorten-clause.ts';
import type { VariableOrder } from './variable-order.ts';

/** Clauses up to this block distance stay as long as they are used now and then. */
const middleDistance = 6;

export class ConflictAnalysis {
	/** The clause learnt: its first literal is to become true, its second is of the level before. */
	clause: Literal[] = [];
	/** From how many levels its literals come. */
	distance = 0;
	private readonly assignment: Assignment;
	private readonly propagation: Propagation;
	private readonly order: VariableOrder;
	private readonly shortening: ClauseShortening;
	private seen = new Uint8Array(32);
	private stamp = new Int32Array(32);
	private stampNow = 0;
	/** The literals that `explain` found. */
	private why = new Int32Array(32);

	constructor(assignment: Assignment, propagation: Propagation, order: VariableOrder) {
		this.assignment = assignment;
		this.propagation = propagation;
		this.order = order;
		this.shortening = new ClauseShortening(assignment, propagation);
	}

	addVariable(): void {
		this.shortening.addVariable();
		const count = this.assignment.variableCount;
		if (count < this.seen.length) return;
		this.why = withRoom(this.why, (size) => new Int32Array(size), 2 * count);
		this.stamp = withRoom(this.stamp, (size) => new Int32Array(size), 2 * count);
		this.seen = withRoom(this.seen, (size) => new Uint8Array(size), 2 * count);
	}

	/** Finds the clause of a conflict at the level now; returns the level to go back to. */
	learn(conflict: Reason): number {
		const { seen, why, propagation, order } = this;
		const { level, trail, levelStart } = this.assignment;
		const learnt: Literal[] = [0];
		const current = levelStart.length;
		let open = 0;
		let forced = -1;
		let reason = conflict;
		let index = this.assignment.size - 1;
		do {
			if (reason > 0) this.use(reason);
			const count = propagation.explain(reason, forced, why);
			for (let i = 0; i < count; i++) {
				const v = why[i]! >> 1;
				if (seen[v] || level[v] === 0) continue;
				seen[v] = 1;
				order.bump(v);
				if (level[v] === current) open++;
				else learnt.push(why[i]! ^ 1);
			}
			while (!seen[trail[index]! >> 1]) index--;
			forced = trail[index--]!;
			reason = this.assignment.reason[forced >> 1]!;
			seen[forced >> 1] = 0;
			open--;
		} while (open > 0);
		learnt[0] = forced ^ 1;
		for (let i = 1; i < learnt.length; i++) seen[learnt[i]! >> 1] = 0;
		this.clause = this.shortening.shorten(learnt);
		this.distance = this.countLevels(this.clause, 0, this.clause.length);
		return this.bringSecond(this.clause);
	}

	/** Which assumptions made `literal` true. */
	findCore(literal: Literal): Literal[] {
		const { seen, why } = this;
		const { level, trail, levelStart, size } = this.assignment;
		const core = [literal ^ 1];
		if (level[literal >> 1] === 0) return core;
		seen[literal >> 1] = 1;
		for (let i = size - 1; i >= levelStart[0]!; i--) {
			const at = trail[i]!;
			const v = at >> 1;
			if (!seen[v]) continue;
			seen[v] = 0;
			const reason = this.assignment.reason[v]!;
			if (reason === noReason) {
				if (at !== literal) core.push(at);
				continue;
			}
			const count = this.propagation.explain(reason, at, why);
			for (let i = 0; i < count; i++) if (level[why[i]! >> 1]! > 0) seen[why[i]! >> 1] = 1;
		}
		return core;
	}

	/** Puts a literal of the highest level but one second; returns that level. */
	private bringSecond(clause: Literal[]): number {
		const { level } = this.assignment;
		let back = 0;
		for (let i = 1; i < clause.length; i++)
			if (level[clause[i]! >> 1]! > back) {
				back = level[clause[i]! >> 1]!;
				const second = clause[1]!;
				clause[1] = clause[i]!;
				clause[i] = second;
			}
		return back;
	}

	private countLevels(literals: ArrayLike<Literal>, from: number, end: number): number {
		const { stamp } = this;
		const { level } = this.assignment;
		const now = ++this.stampNow;
		let levels = 0;
		for (let i = from; i < end; i++) {
			const at = level[literals[i]! >> 1]!;
			if (stamp[at] === now) continue;
			stamp[at] = now;
			levels++;
		}
		return levels;
	}

	/** A learnt clause is useful again: it may stay, and by its distance now. */
	private use(clause: number): void {
		const { arena } = this.propagation.clauses;
		const distance = arena[clause + 1]!;
		if (distance === 0) return;
		arena[clause + 2] = distance <= middleDistance ? 2 : 1;
		if (distance <= gluedDistance) return;
		const now = this.countLevels(arena, clause + header, clause + header + arena[clause]!);
		if (now < distance) arena[clause + 1] = now;
	}
}
