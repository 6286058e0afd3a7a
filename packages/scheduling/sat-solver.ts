// Decides clauses and at-most-so-many constraints under assumptions, learning from conflicts; an
// unsatisfiable answer comes with the assumptions that clash.
// Sources: MiniSat (Eén, Sörensson, SAT 2003); literal block distance (Audemard, Simon, IJCAI
// 2009); counting constraints with lazy reasons as in MiniSat+ (Eén, Sörensson, JSAT 2, 2006);
// target phases (Biere, Fleury, POS 2020).
//
// A literal is 2v when variable v is true and 2v + 1 when it is false. Why a literal is true is one
// number: 0 for none, a clause above 0, and below it the one literal or the counting constraint.
import { RestartPolicy } from './restart-policy.ts';
import { VariableOrder } from './variable-order.ts';

export type Literal = number;
export type Verdict = 'satisfiable' | 'unsatisfiable' | 'unknown';

export const not = (literal: Literal): Literal => literal ^ 1;

/** A clause in the arena: its size, its block distance (0: given, not learnt), its use, literals. */
const header = 3;
const noReason = 0;
const becauseOfLiteral = (literal: Literal): number => -(2 * literal + 2);
const becauseOfCount = (id: number): number => -(2 * id + 1);
/** Clauses up to this block distance stay as long as they are used now and then. */
const middleDistance = 6;
const gluedDistance = 2;
const firstReduction = 2000;
const rephaseUnit = 1000;

const grow = <Kind extends Int32Array | Int8Array | Uint8Array>(
	array: Kind,
	make: (size: number) => Kind,
	needed: number
): Kind => {
	if (needed <= array.length) return array;
	const larger = make(Math.max(needed, array.length * 2));
	larger.set(array as never);
	return larger;
};

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
	private phase = new Uint8Array(32);
	/** The phases asked for, and those of the longest trail without a conflict (2: none). */
	private preferred = new Uint8Array(32);
	private target = new Uint8Array(32);
	private best = new Uint8Array(32);
	private targetSize = 0;
	private bestSize = 0;
	private rephaseAt = rephaseUnit;
	private rephasings = 0;
	private seen = new Uint8Array(32);
	private readonly order = new VariableOrder();
	private readonly restarts = new RestartPolicy();

	private arena = new Int32Array(1 << 16);
	private arenaEnd = 1;
	/** Per literal: clause and another of its literals, for clauses that watch the literal. */
	private watches: number[][] = [];
	/** Per literal: what follows from it in two-literal clauses, and its at-most-one groups. */
	private implied: number[][] = [];
	private groupsOf: Int32Array[][] = [];

	private counted: Int32Array[] = [];
	/** Weights of counted literals, where they are not all 1. */
	private weights: (Float64Array | undefined)[] = [];
	private heaviest: number[] = [];
	private most: number[] = [];
	private count: number[] = [];
	private countsOf: number[][] = [];

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
		this.values = grow(this.values, (size) => new Int8Array(size), 2 * room);
		this.level = grow(this.level, (size) => new Int32Array(size), room);
		this.reason = grow(this.reason, (size) => new Int32Array(size), room);
		this.position = grow(this.position, (size) => new Int32Array(size), room);
		this.trail = grow(this.trail, (size) => new Int32Array(size), room);
		this.stamp = grow(this.stamp, (size) => new Int32Array(size), room + 1);
		this.phase = grow(this.phase, (size) => new Uint8Array(size), room);
		this.preferred = grow(this.preferred, (size) => new Uint8Array(size), room);
		this.target = grow(this.target, (size) => new Uint8Array(size), room);
		this.best = grow(this.best, (size) => new Uint8Array(size), room);
		this.seen = grow(this.seen, (size) => new Uint8Array(size), room);
		this.target[v] = 2;
		this.best[v] = 2;
		this.watches.push([], []);
		this.implied.push([], []);
		this.groupsOf.push([], []);
		this.countsOf.push([], []);
		this.order.add();
		return 2 * v;
	}

	/** Which value of its variable to try first. */
	prefer(literal: Literal): void {
		this.phase[literal >> 1] = literal & 1 ? 0 : 1;
		this.preferred[literal >> 1] = literal & 1 ? 0 : 1;
		this.target[literal >> 1] = literal & 1 ? 0 : 1;
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
		else this.store(kept, 0);
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
		else if (left > 1) this.countLiterals(open, undefined, left);
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
		this.countLiterals(open, Float64Array.from(openWeights), left);
	}

	private imply(one: Literal, other: Literal): void {
		this.implied[one ^ 1]!.push(other);
		this.implied[other ^ 1]!.push(one);
	}

	private countLiterals(
		literals: readonly Literal[],
		weights: Float64Array | undefined,
		most: number
	): void {
		const id = this.counted.length;
		this.counted.push(Int32Array.from(literals));
		this.weights.push(weights);
		this.heaviest.push(weights ? Math.max(0, ...weights) : 1);
		this.most.push(most);
		this.count.push(0);
		// Literals still waiting in the queue count when they are taken from it.
		for (const literal of literals) this.countsOf[literal]!.push(id);
	}

	private weightIn(id: number, literal: Literal): number {
		const weights = this.weights[id];
		return weights ? weights[this.counted[id]!.indexOf(literal)]! : 1;
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
		this.forgetTarget();
		const limit = this.conflicts + conflictBudget;
		for (;;) {
			const conflict = this.propagate();
			if (conflict !== noReason) {
				this.conflicts++;
				if (this.levelStart.length === 0) {
					this.isContradictory = true;
					return 'unsatisfiable';
				}
				this.aim();
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
				if (this.conflicts >= this.rephaseAt) this.rephase();
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
		const { target, phase } = this;
		for (let v = this.order.pop(); v >= 0; v = this.order.pop())
			if (this.values[2 * v] === 0) {
				const aimed = this.restarts.isStable && target[v]! < 2 ? target[v] : phase[v];
				return 2 * v + (aimed ? 0 : 1);
			}
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
		const { trail, values, phase, countsOf, order, head } = this;
		const from = this.levelStart[target]!;
		for (let i = this.trailSize - 1; i >= from; i--) {
			const literal = trail[i]!;
			if (i < head) {
				const ids = countsOf[literal]!;
				for (let j = 0; j < ids.length; j++)
					this.count[ids[j]!]! -= this.weightIn(ids[j]!, literal);
			}
			values[literal] = 0;
			values[literal ^ 1] = 0;
			phase[literal >> 1] = literal & 1 ? 0 : 1;
			order.insert(literal >> 1);
		}
		this.trailSize = from;
		this.levelStart.length = target;
		this.head = Math.min(head, from);
	}

	/** Remembers the values up to the level of the conflict when more have never been in peace. */
	private aim(): void {
		const size = this.levelStart[this.levelStart.length - 1]!;
		if (size > this.targetSize) {
			this.targetSize = size;
			this.copyTrail(this.target, size);
		}
		if (size > this.bestSize) {
			this.bestSize = size;
			this.copyTrail(this.best, size);
		}
	}

	private copyTrail(into: Uint8Array, size: number): void {
		for (let i = 0; i < size; i++) into[this.trail[i]! >> 1] = this.trail[i]! & 1 ? 0 : 1;
	}

	private forgetTarget(): void {
		this.targetSize = 0;
		this.bestSize = 0;
	}

	/** Leads the search elsewhere: to the best values so far, to those asked for, or away. */
	private rephase(): void {
		this.rephasings++;
		this.rephaseAt = this.conflicts + rephaseUnit * this.rephasings;
		const { phase, preferred, best } = this;
		const turn = this.rephasings % 4;
		for (let v = 0; v < this.variableCount; v++)
			if (turn === 2) phase[v] = preferred[v]!;
			else if (turn === 0) phase[v]! ^= 1;
			else if (best[v]! < 2) phase[v] = best[v]!;
		this.target.set(phase);
		this.forgetTarget();
	}

	/** Why not all is well: a reason as of a literal, or `noReason` when all is. */
	private propagate(): number {
		const { values, watches, trail, level, reason, position, implied, groupsOf, countsOf } = this;
		const { arena } = this;
		const now = this.levelStart.length;
		let size = this.trailSize;
		while (this.head < size) {
			const literal = trail[this.head++]!;
			// Every count is kept, whatever goes wrong meanwhile: backtracking relies on it.
			const ids = countsOf[literal]!;
			if (ids.length > 0) {
				this.trailSize = size;
				const broken = this.countUp(literal, ids);
				size = this.trailSize;
				if (broken !== noReason) return broken;
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

	/** Counts a literal that became true; makes those false that do not fit any more. */
	private countUp(literal: Literal, ids: readonly number[]): number {
		let broken = noReason;
		for (let i = 0; i < ids.length; i++) {
			const id = ids[i]!;
			const now = this.count[id]! + this.weightIn(id, literal);
			this.count[id] = now;
			const left = this.most[id]! - now;
			if (left < 0) broken = becauseOfCount(id);
			else if (left < this.heaviest[id]! && broken === noReason) this.forbid(id, left);
		}
		return broken;
	}

	private forbid(id: number, left: number): void {
		const counted = this.counted[id]!;
		const weights = this.weights[id];
		for (let i = 0; i < counted.length; i++)
			if (this.values[counted[i]!] === 0 && (weights ? weights[i]! : 1) > left)
				this.assign(counted[i]! ^ 1, becauseOfCount(id));
	}

	/** Finds the true literals that together forced `forced`, or that cannot all be true (-1). */
	private explain(reason: number, forced: Literal): void {
		const { why } = this;
		why.length = 0;
		if (reason > 0) {
			const { arena } = this;
			const end = reason + header + arena[reason]!;
			for (let i = reason + header; i < end; i++) if (arena[i] !== forced) why.push(arena[i]! ^ 1);
			return;
		}
		if ((reason & 1) === 0) {
			why.push((-reason - 2) >> 1);
			if (forced < 0) why.push(this.refused ^ 1);
			return;
		}
		const id = (-reason - 1) >> 1;
		const before = forced < 0 ? Infinity : this.position[forced >> 1]!;
		const own = forced < 0 ? 0 : this.weightIn(id, forced ^ 1);
		let missing = this.most[id]! - own;
		const counted = this.counted[id]!;
		const weights = this.weights[id];
		for (let i = 0; i < counted.length && missing >= 0; i++) {
			const literal = counted[i]!;
			if (this.values[literal]! <= 0 || this.position[literal >> 1]! >= before) continue;
			why.push(literal);
			missing -= weights ? weights[i]! : 1;
		}
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
		} else this.assign(kept[0]!, this.store(kept, distance));
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
		const { arena } = this;
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

	private store(literals: readonly Literal[], distance: number): number {
		const clause = this.arenaEnd;
		const end = clause + header + literals.length;
		this.arena = grow(this.arena, (size) => new Int32Array(size), end);
		this.arena[clause] = literals.length;
		this.arena[clause + 1] = distance;
		this.arena[clause + 2] = 1;
		for (let i = 0; i < literals.length; i++) this.arena[clause + header + i] = literals[i]!;
		this.arenaEnd = end;
		this.watches[literals[0]!]!.push(clause, literals[1]!);
		this.watches[literals[1]!]!.push(clause, literals[0]!);
		return clause;
	}

	/** Forgets half of the learnt clauses that are long and idle. Only at level 0. */
	private reduce(): void {
		const { arena, values } = this;
		this.reductions++;
		this.reductionAt = this.conflicts + firstReduction + 300 * this.reductions;
		for (let i = 0; i < this.trailSize; i++) this.reason[this.trail[i]! >> 1] = noReason;
		const idle: number[] = [];
		for (let clause = 1; clause < this.arenaEnd; clause += header + arena[clause]!) {
			if (arena[clause + 1]! <= gluedDistance) continue;
			if (arena[clause + 2]! > 0) arena[clause + 2]!--;
			else idle.push(clause);
		}
		idle.sort((a, b) => arena[b + 1]! - arena[a + 1]! || arena[b]! - arena[a]! || a - b);
		const gone = new Set(idle.slice(0, Math.ceil(idle.length / 2)));
		for (const list of this.watches) list.length = 0;
		const end = this.arenaEnd;
		this.arenaEnd = 1;
		for (let clause = 1; clause < end;) {
			const size = arena[clause]!;
			const next = clause + header + size;
			if (!gone.has(clause)) this.storeAgain(clause, size, values);
			clause = next;
		}
	}

	/** Moves a clause to the end of those kept, without its false literals, unless it is true. */
	private storeAgain(clause: number, size: number, values: Int8Array): void {
		const { arena } = this;
		const to = this.arenaEnd;
		const [distance, use] = [arena[clause + 1]!, arena[clause + 2]!];
		let left = 0;
		for (let i = clause + header; i < clause + header + size; i++)
			if (values[arena[i]!]! > 0) return;
			else if (values[arena[i]!] === 0) left++;
		let at = to + header;
		for (let i = clause + header; i < clause + header + size; i++)
			if (values[arena[i]!] === 0) arena[at++] = arena[i]!;
		const [one, other] = [arena[to + header]!, arena[to + header + 1]!];
		if (left === 2) {
			this.imply(one, other);
			return;
		}
		arena[to] = left;
		arena[to + 1] = distance;
		arena[to + 2] = use;
		this.arenaEnd = at;
		this.watches[one]!.push(to, other);
		this.watches[other]!.push(to, one);
	}
}
