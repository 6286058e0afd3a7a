// Decides clauses and at-most-so-many constraints under assumptions, learning from conflicts; an
// unsatisfiable answer comes with the assumptions that clash.
// Source: MiniSat (Eén, Sörensson, SAT 2003).
//
// A literal is 2v when variable v is true and 2v + 1 when it is false. Why a literal is true is one
// number: 0 for none, a clause above 0, and below it the one literal or the counting constraint.
import { ClauseArena, gluedDistance, header } from './clause-arena.ts';
import { CountingConstraints } from './counting-constraints.ts';
import { withRoom } from './grow.ts';
import { Phases } from './phases.ts';
import { RestartPolicy } from './restart-policy.ts';
import { VariableOrder } from './variable-order.ts';

export type Literal = number;
export type Verdict = 'satisfiable' | 'unsatisfiable' | 'unknown';

export const not = (literal: Literal): Literal => literal ^ 1;

const noReason = 0;
const becauseOfLiteral = (literal: Literal): number => -(2 * literal + 2);
const becauseOfCount = (id: number): number => -(2 * id + 1);
/** Clauses up to this block distance stay as long as they are used now and then. */
const middleDistance = 6;
const firstReduction = 2000;

export class SatSolver {
	/** Conflicts met since the solver was made. */
	conflicts = 0;
	/** The assumptions that clash, after `unsatisfiable`; empty when there is no solution at all. */
	core: Literal[] = [];
	/** Truth of each variable, after `satisfiable`. */
	model: Uint8Array = new Uint8Array(0);

	private variableCount = 0;
	private isContradictory = false;
	private values = new Int8Array(64);
	private level = new Int32Array(32);
	private reason = new Int32Array(32);
	private position = new Int32Array(32);
	private seen = new Uint8Array(32);
	private readonly order = new VariableOrder();
	private readonly phases = new Phases();
	private readonly restarts = new RestartPolicy();

	private readonly clauses = new ClauseArena();
	/** Per literal: what follows from it in two-literal clauses, and its at-most-one groups. */
	private implied: number[][] = [];
	private groupsOf: Int32Array[][] = [];

	private readonly counts = new CountingConstraints((literal, id) =>
		this.assign(literal, becauseOfCount(id))
	);

	private trail = new Int32Array(32);
	private trailSize = 0;
	private levelStart: number[] = [];
	private head = 0;
	private reductionAt = firstReduction;
	private reductions = 0;
	/** The literal that should follow from another but is false, after such a conflict. */
	private refused = 0;
	/** The literals that `explain` found. */
	private why: number[] = [];
	private stamp = new Int32Array(32);
	private stampNow = 0;

	/** A new variable, as its positive literal. */
	variable(): Literal {
		const v = this.variableCount++;
		const room = this.variableCount;
		this.values = withRoom(this.values, (size) => new Int8Array(size), 2 * room);
		this.level = withRoom(this.level, (size) => new Int32Array(size), room);
		this.reason = withRoom(this.reason, (size) => new Int32Array(size), room);
		this.position = withRoom(this.position, (size) => new Int32Array(size), room);
		this.trail = withRoom(this.trail, (size) => new Int32Array(size), room);
		this.stamp = withRoom(this.stamp, (size) => new Int32Array(size), room + 1);
		this.seen = withRoom(this.seen, (size) => new Uint8Array(size), room);
		this.clauses.addVariable();
		this.implied.push([], []);
		this.groupsOf.push([], []);
		this.counts.addVariable();
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
		const kept: Literal[] = [];
		for (const literal of literals) {
			if (this.values[literal]! > 0 || kept.includes(not(literal))) return;
			if (this.values[literal]! < 0 || kept.includes(literal)) continue;
			kept.push(literal);
		}
		if (kept.length === 0) this.isContradictory = true;
		else if (kept.length === 1) this.assign(kept[0]!, noReason);
		else if (kept.length === 2) this.imply(kept[0]!, kept[1]!);
		else this.clauses.store(kept, 0);
	}

	/** At most `most` of the literals, all different variables, are true. */
	atMost(literals: readonly Literal[], most: number): void {
		if (this.isContradictory) return;
		this.backtrack(0);
		let left = most;
		const open: Literal[] = [];
		for (const literal of literals)
			if (this.values[literal]! > 0) left--;
			else if (this.values[literal] === 0) open.push(literal);
		if (left < 0) this.isContradictory = true;
		else if (left >= open.length) return;
		else if (left === 0) for (const literal of open) this.clause([not(literal)]);
		else if (left > 1) this.counts.add(open, undefined, left);
		else if (open.length === 2) this.imply(not(open[0]!), not(open[1]!));
		else {
			const group = Int32Array.from(open);
			for (const literal of open) this.groupsOf[literal]!.push(group);
		}
	}

	/** The weights, above 0, of those of the literals that are true sum up to `most` or less. */
	atMostWeight(literals: readonly Literal[], weights: readonly number[], most: number): void {
		if (this.isContradictory) return;
		this.backtrack(0);
		let left = most;
		const open: Literal[] = [];
		const openWeights: number[] = [];
		literals.forEach((literal, index) => {
			if (this.values[literal]! > 0) left -= weights[index]!;
			else if (this.values[literal] === 0) {
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
		this.counts.add(open, Float64Array.from(openWeights), left);
	}

	private imply(one: Literal, other: Literal): void {
		this.implied[one ^ 1]!.push(other);
		this.implied[other ^ 1]!.push(one);
	}

	/** Searches until an answer or so many further conflicts. */
	solve(
		assumptions: readonly Literal[],
		conflictBudget: number,
		shouldStop: () => boolean
	): Verdict {
		this.core = [];
		this.backtrack(0);
		if (this.isContradictory || this.propagate() !== noReason) {
			this.isContradictory = true;
			return 'unsatisfiable';
		}
		this.phases.forget();
		const limit = this.conflicts + conflictBudget;
		for (;;) {
			const conflict = this.propagate();
			if (conflict !== noReason) {
				this.conflicts++;
				if (this.levelStart.length === 0) {
					this.isContradictory = true;
					return 'unsatisfiable';
				}
				this.phases.remember(this.trail, this.levelStart[this.levelStart.length - 1]!);
				this.learn(conflict);
				this.order.age();
				if ((this.conflicts & 31) === 0 && shouldStop()) return this.giveUp();
				continue;
			}
			if (this.conflicts >= limit) return this.giveUp();
			if (this.levelStart.length > assumptions.length && this.restarts.isDue()) {
				this.restarts.restarted();
				if (this.conflicts >= this.reductionAt) {
					this.backtrack(0);
					this.reduce();
				} else this.backtrack(assumptions.length);
				this.phases.lead(this.conflicts);
				continue;
			}
			const decision = this.decide(assumptions);
			if (decision === -2) return 'unsatisfiable';
			if (decision === -1) {
				this.model = Uint8Array.from({ length: this.variableCount }, (_, v) =>
					this.values[2 * v]! > 0 ? 1 : 0
				);
				this.backtrack(0);
				return 'satisfiable';
			}
			this.levelStart.push(this.trailSize);
			this.assign(decision, noReason);
		}
	}

	private giveUp(): Verdict {
		this.backtrack(0);
		return 'unknown';
	}

	/** The next literal to assume: -1 when everything is decided, -2 when assumptions clash. */
	private decide(assumptions: readonly Literal[]): Literal {
		while (this.levelStart.length < assumptions.length) {
			const literal = assumptions[this.levelStart.length]!;
			if (this.values[literal]! > 0) this.levelStart.push(this.trailSize);
			else if (this.values[literal]! < 0) {
				this.findCore(not(literal));
				this.backtrack(0);
				return -2;
			} else return literal;
		}
		for (let v = this.order.pop(); v >= 0; v = this.order.pop())
			if (this.values[2 * v] === 0) return this.phases.choose(v, this.restarts.isStable);
		return -1;
	}

	private assign(literal: Literal, reason: number): void {
		const v = literal >> 1;
		this.values[literal] = 1;
		this.values[literal ^ 1] = -1;
		this.level[v] = this.levelStart.length;
		this.reason[v] = reason;
		this.position[v] = this.trailSize;
		this.trail[this.trailSize++] = literal;
	}

	private backtrack(target: number): void {
		if (this.levelStart.length <= target) return;
		const { trail, values, counts, order, head } = this;
		const { saved } = this.phases;
		const from = this.levelStart[target]!;
		for (let i = this.trailSize - 1; i >= from; i--) {
			const literal = trail[i]!;
			if (i < head) counts.lower(literal);
			values[literal] = 0;
			values[literal ^ 1] = 0;
			saved[literal >> 1] = literal & 1 ? 0 : 1;
			order.insert(literal >> 1);
		}
		this.trailSize = from;
		this.levelStart.length = target;
		this.head = Math.min(head, from);
	}

	/** Why not all is well: a reason as of a literal, or `noReason` when all is. */
	private propagate(): number {
		const { values, trail, level, reason, position, implied, groupsOf, counts } = this;
		const { arena, watches } = this.clauses;
		const now = this.levelStart.length;
		let size = this.trailSize;
		while (this.head < size) {
			const literal = trail[this.head++]!;
			// Every count is kept, whatever goes wrong meanwhile: backtracking relies on it.
			if (counts.has(literal)) {
				this.trailSize = size;
				const broken = counts.raise(literal, values);
				size = this.trailSize;
				if (broken >= 0) return becauseOfCount(broken);
			}
			const followers = implied[literal]!;
			for (let i = 0; i < followers.length; i++) {
				const next = followers[i]!;
				const value = values[next]!;
				if (value > 0) continue;
				if (value < 0) {
					this.trailSize = size;
					this.refused = next;
					return becauseOfLiteral(literal);
				}
				values[next] = 1;
				values[next ^ 1] = -1;
				const v = next >> 1;
				level[v] = now;
				reason[v] = becauseOfLiteral(literal);
				position[v] = size;
				trail[size++] = next;
			}
			const groups = groupsOf[literal]!;
			for (let g = 0; g < groups.length; g++) {
				const group = groups[g]!;
				for (let i = 0; i < group.length; i++) {
					const other = group[i]!;
					if (other === literal || values[other]! < 0) continue;
					if (values[other]! > 0) {
						this.trailSize = size;
						this.refused = other ^ 1;
						return becauseOfLiteral(literal);
					}
					values[other] = -1;
					values[other ^ 1] = 1;
					const v = other >> 1;
					level[v] = now;
					reason[v] = becauseOfLiteral(literal);
					position[v] = size;
					trail[size++] = other ^ 1;
				}
			}

			const fallen = literal ^ 1;
			const list = watches[fallen]!;
			const length = list.length;
			let kept = 0;
			for (let i = 0; i < length; i += 2) {
				const clause = list[i]!;
				const blocker = list[i + 1]!;
				if (values[blocker]! > 0) {
					list[kept++] = clause;
					list[kept++] = blocker;
					continue;
				}
				const start = clause + header;
				const first = arena[start]! ^ arena[start + 1]! ^ fallen;
				const value = values[first]!;
				if (value > 0) {
					list[kept++] = clause;
					list[kept++] = first;
					continue;
				}
				const end = start + arena[clause]!;
				let other = start + 2;
				while (other < end && values[arena[other]!]! < 0) other++;
				if (other < end) {
					const fresh = arena[other]!;
					arena[start] = first;
					arena[start + 1] = fresh;
					arena[other] = fallen;
					watches[fresh]!.push(clause, first);
					continue;
				}
				list[kept++] = clause;
				list[kept++] = first;
				if (value === 0) {
					values[first] = 1;
					values[first ^ 1] = -1;
					const v = first >> 1;
					level[v] = now;
					reason[v] = clause;
					position[v] = size;
					trail[size++] = first;
					continue;
				}
				for (i += 2; i < length; i++) list[kept++] = list[i]!;
				list.length = kept;
				this.trailSize = size;
				return clause;
			}
			list.length = kept;
		}
		this.trailSize = size;
		return noReason;
	}

	/** Finds the true literals that together forced `forced`, or that cannot all be true (-1). */
	private explain(reason: number, forced: Literal): void {
		const { why } = this;
		why.length = 0;
		if (reason > 0) {
			const { arena } = this.clauses;
			const end = reason + header + arena[reason]!;
			for (let i = reason + header; i < end; i++) if (arena[i] !== forced) why.push(arena[i]! ^ 1);
			return;
		}
		if ((reason & 1) === 0) {
			why.push((-reason - 2) >> 1);
			if (forced < 0) why.push(this.refused ^ 1);
			return;
		}
		const before = forced < 0 ? Infinity : this.position[forced >> 1]!;
		this.counts.explain((-reason - 1) >> 1, forced, this.values, this.position, before, why);
	}

	/** Learns the first unique implication point of a conflict and jumps back. */
	private learn(conflict: number): void {
		const { seen, level, why, trail } = this;
		const learnt: Literal[] = [0];
		const current = this.levelStart.length;
		let open = 0;
		let forced = -1;
		let reason = conflict;
		let index = this.trailSize - 1;
		do {
			if (reason > 0) this.use(reason);
			this.explain(reason, forced);
			for (let i = 0; i < why.length; i++) {
				const v = why[i]! >> 1;
				if (seen[v] || level[v] === 0) continue;
				seen[v] = 1;
				this.order.bump(v);
				if (level[v] === current) open++;
				else learnt.push(why[i]! ^ 1);
			}
			while (!seen[trail[index]! >> 1]) index--;
			forced = trail[index--]!;
			reason = this.reason[forced >> 1]!;
			seen[forced >> 1] = 0;
			open--;
		} while (open > 0);
		learnt[0] = forced ^ 1;
		seen[forced >> 1] = 1;

		const kept = this.minimise(learnt);
		let back = 0;
		for (let i = 1; i < kept.length; i++)
			if (level[kept[i]! >> 1]! > back) {
				back = level[kept[i]! >> 1]!;
				[kept[1], kept[i]] = [kept[i]!, kept[1]!];
			}
		const distance = this.countLevels(kept, 0, kept.length);
		this.restarts.learnt(distance);
		this.backtrack(back);
		if (kept.length === 1) this.assign(kept[0]!, noReason);
		else if (kept.length === 2) {
			this.imply(kept[0]!, kept[1]!);
			this.assign(kept[0]!, becauseOfLiteral(kept[1]! ^ 1));
		} else this.assign(kept[0]!, this.clauses.store(kept, distance));
	}

	private countLevels(literals: ArrayLike<Literal>, from: number, end: number): number {
		const { stamp, level } = this;
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
		const { arena } = this.clauses;
		const distance = arena[clause + 1]!;
		if (distance === 0) return;
		arena[clause + 2] = distance <= middleDistance ? 2 : 1;
		if (distance <= gluedDistance) return;
		const now = this.countLevels(arena, clause + header, clause + header + arena[clause]!);
		if (now < distance) arena[clause + 1] = now;
	}

	/** Leaves out what follows from the rest. Source: Sörensson, Biere (SAT 2009). */
	private minimise(learnt: readonly Literal[]): Literal[] {
		const { seen } = this;
		const marked = learnt.slice();
		this.countLevels(learnt, 0, learnt.length);
		const kept = learnt.filter((literal, i) => i === 0 || !this.isImplied(literal, marked));
		for (const literal of marked) seen[literal >> 1] = 0;
		return kept;
	}

	/** Whether a literal follows from marked ones; marks what it met on the way when it does. */
	private isImplied(literal: Literal, marked: Literal[]): boolean {
		const { seen, level, why, stamp, reason } = this;
		if (reason[literal >> 1] === noReason) return false;
		const open = [literal ^ 1];
		const before = marked.length;
		while (open.length > 0) {
			const at = open.pop()!;
			this.explain(reason[at >> 1]!, at);
			for (let i = 0; i < why.length; i++) {
				const v = why[i]! >> 1;
				if (seen[v] || level[v] === 0) continue;
				if (reason[v] === noReason || stamp[level[v]!] !== this.stampNow) {
					while (marked.length > before) seen[marked.pop()! >> 1] = 0;
					return false;
				}
				seen[v] = 1;
				marked.push(why[i]!);
				open.push(why[i]!);
			}
		}
		return true;
	}

	/** Which assumptions made `literal` true. */
	private findCore(literal: Literal): void {
		this.core = [literal ^ 1];
		if (this.level[literal >> 1] === 0) return;
		const { seen, why } = this;
		seen[literal >> 1] = 1;
		for (let i = this.trailSize - 1; i >= this.levelStart[0]!; i--) {
			const at = this.trail[i]!;
			const v = at >> 1;
			if (!seen[v]) continue;
			seen[v] = 0;
			const reason = this.reason[v]!;
			if (reason === noReason) {
				if (at !== literal) this.core.push(at);
				continue;
			}
			this.explain(reason, at);
			for (const other of why) if (this.level[other >> 1]! > 0) seen[other >> 1] = 1;
		}
	}

	/** Forgets half of the learnt clauses that are long and idle. Only at level 0. */
	private reduce(): void {
		this.reductions++;
		this.reductionAt = this.conflicts + firstReduction + 300 * this.reductions;
		for (let i = 0; i < this.trailSize; i++) this.reason[this.trail[i]! >> 1] = noReason;
		this.clauses.reduce(this.values, (one, other) => this.imply(one, other));
	}
}
