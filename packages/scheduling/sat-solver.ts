// Decides clauses and at-most-so-many constraints under assumptions, learning from conflicts; an
// unsatisfiable answer comes with the assumptions that clash.
// Sources: MiniSat (Eén, Sörensson, SAT 2003); literal block distance (Audemard, Simon, IJCAI
// 2009); counting constraints with lazy reasons as in MiniSat+ (Eén, Sörensson, JSAT 2, 2006).
//
// A literal is 2v when variable v is true and 2v + 1 when it is false.

export type Literal = number;
export type Verdict = 'satisfiable' | 'unsatisfiable' | 'unknown';

export const not = (literal: Literal): Literal => literal ^ 1;

const header = 2;
const noReason = 0;
const firstReduction = 4000;
const restartUnit = 100;

/** 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair, Zuckerman 1993). */
const luby = (index: number): number => {
	let size = 1;
	let power = 0;
	while (size < index + 1) {
		size = 2 * size + 1;
		power++;
	}
	let rest = index;
	while (size - 1 !== rest) {
		size = (size - 1) >> 1;
		power--;
		rest %= size;
	}
	return 2 ** power;
};

const grow = <Kind extends Int32Array | Int8Array | Uint8Array | Float64Array>(
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
	private activity = new Float64Array(32);
	private seen = new Uint8Array(32);
	private heapIndex = new Int32Array(32);
	private heap: number[] = [];
	private increment = 1;

	private arena = new Int32Array(1 << 16);
	private arenaEnd = 1;
	private clauses: number[] = [];
	private learnts: number[] = [];
	private watches: number[][] = [];

	private counted: Int32Array[] = [];
	/** Weights of counted literals, where they are not all 1. */
	private weights: (Float64Array | undefined)[] = [];
	private heaviest: number[] = [];
	private most: number[] = [];
	private count: number[] = [];
	private countsOf: number[][] = [];

	private trail: Literal[] = [];
	private levelStart: number[] = [];
	private head = 0;
	private reductionAt = firstReduction;
	private restarts = 0;

	/** A new variable, as its positive literal. */
	variable(): Literal {
		const v = this.variableCount++;
		const room = this.variableCount;
		this.values = grow(this.values, (size) => new Int8Array(size), 2 * room);
		this.level = grow(this.level, (size) => new Int32Array(size), room);
		this.reason = grow(this.reason, (size) => new Int32Array(size), room);
		this.position = grow(this.position, (size) => new Int32Array(size), room);
		this.phase = grow(this.phase, (size) => new Uint8Array(size), room);
		this.activity = grow(this.activity, (size) => new Float64Array(size), room);
		this.seen = grow(this.seen, (size) => new Uint8Array(size), room);
		this.heapIndex = grow(this.heapIndex, (size) => new Int32Array(size), room);
		this.watches.push([], []);
		this.countsOf.push([], []);
		this.heapIndex[v] = -1;
		this.insertHeap(v);
		return 2 * v;
	}

	/** Which value of its variable to try first. */
	prefer(literal: Literal): void {
		this.phase[literal >> 1] = literal & 1 ? 0 : 1;
	}

	/** How often a variable is looked at first before any conflict has spoken. */
	favour(literal: Literal, amount: number): void {
		this.activity[literal >> 1]! += amount * this.increment;
		if (this.heapIndex[literal >> 1]! >= 0) this.siftUp(this.heapIndex[literal >> 1]!);
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
		else this.clauses.push(this.store(kept, 0));
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
		else if (left === 0) for (const literal of open) this.clause([not(literal)]);
		else if (left < open.length) {
			this.countLiterals(open, undefined, left);
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
		const limit = this.conflicts + conflictBudget;
		let restartAt = this.conflicts + restartUnit * luby(this.restarts);
		for (;;) {
			const conflict = this.propagate();
			if (conflict !== noReason) {
				this.conflicts++;
				if (this.levelStart.length === 0) {
					this.isContradictory = true;
					return 'unsatisfiable';
				}
				this.learn(conflict);
				this.increment /= 0.95;
				if ((this.conflicts & 31) === 0 && shouldStop()) return this.giveUp();
				continue;
			}
			if (this.conflicts >= limit) return this.giveUp();
			if (this.conflicts >= restartAt) {
				this.backtrack(0);
				restartAt = this.conflicts + restartUnit * luby(++this.restarts);
				if (this.conflicts >= this.reductionAt) this.reduce();
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
			this.levelStart.push(this.trail.length);
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
			if (this.values[literal]! > 0) this.levelStart.push(this.trail.length);
			else if (this.values[literal]! < 0) {
				this.findCore(not(literal));
				this.backtrack(0);
				return -2;
			} else return literal;
		}
		while (this.heap.length > 0) {
			const v = this.popHeap();
			if (this.values[2 * v] === 0) return 2 * v + (this.phase[v] ? 0 : 1);
		}
		return -1;
	}

	private assign(literal: Literal, reason: number): void {
		const v = literal >> 1;
		this.values[literal] = 1;
		this.values[literal ^ 1] = -1;
		this.level[v] = this.levelStart.length;
		this.reason[v] = reason;
		this.position[v] = this.trail.length;
		this.trail.push(literal);
	}

	private backtrack(target: number): void {
		if (this.levelStart.length <= target) return;
		const from = this.levelStart[target]!;
		for (let i = this.trail.length - 1; i >= from; i--) {
			const literal = this.trail[i]!;
			if (i < this.head)
				for (const id of this.countsOf[literal]!) this.count[id]! -= this.weightIn(id, literal);
			const v = literal >> 1;
			this.values[literal] = 0;
			this.values[literal ^ 1] = 0;
			this.phase[v] = literal & 1 ? 0 : 1;
			if (this.heapIndex[v]! < 0) this.insertHeap(v);
		}
		this.trail.length = from;
		this.levelStart.length = target;
		this.head = Math.min(this.head, from);
	}

	/** A clause, a counting constraint as a negative number, or `noReason` when all is well. */
	private propagate(): number {
		const { values, watches } = this;
		while (this.head < this.trail.length) {
			const literal = this.trail[this.head++]!;
			let broken = noReason;
			for (const id of this.countsOf[literal]!) {
				const now = (this.count[id]! += this.weightIn(id, literal));
				const left = this.most[id]! - now;
				if (left < 0) broken = -(id + 1);
				else if (left < this.heaviest[id]! && broken === noReason) this.forbid(id, left);
			}
			if (broken !== noReason) return broken;

			const fallen = literal ^ 1;
			const list = watches[fallen]!;
			const arena = this.arena;
			let kept = 0;
			for (let i = 0; i < list.length; i += 2) {
				const blocker = list[i + 1]!;
				const clause = list[i]!;
				if (values[blocker]! > 0) {
					list[kept++] = clause;
					list[kept++] = blocker;
					continue;
				}
				const start = clause + header;
				if (arena[start] === fallen) {
					arena[start] = arena[start + 1]!;
					arena[start + 1] = fallen;
				}
				const first = arena[start]!;
				if (values[first]! > 0) {
					list[kept++] = clause;
					list[kept++] = first;
					continue;
				}
				const end = start + arena[clause]!;
				let other = start + 2;
				while (other < end && values[arena[other]!]! < 0) other++;
				if (other < end) {
					const fresh = arena[other]!;
					arena[start + 1] = fresh;
					arena[other] = fallen;
					watches[fresh]!.push(clause, first);
					continue;
				}
				list[kept++] = clause;
				list[kept++] = first;
				if (values[first] === 0) {
					this.assign(first, clause);
					continue;
				}
				for (i += 2; i < list.length; i++) list[kept++] = list[i]!;
				list.length = kept;
				return clause;
			}
			list.length = kept;
		}
		return noReason;
	}

	/** Makes the counted literals false that do not fit any more. */
	private forbid(id: number, left: number): void {
		const counted = this.counted[id]!;
		const weights = this.weights[id];
		for (let i = 0; i < counted.length; i++)
			if (this.values[counted[i]!] === 0 && (weights ? weights[i]! : 1) > left)
				this.assign(counted[i]! ^ 1, -(id + 1));
	}

	/** The true literals that together forced `forced`, or that together are too many (-1). */
	private because(reason: number, forced: Literal): Literal[] {
		const found: Literal[] = [];
		if (reason > 0) {
			const end = reason + header + this.arena[reason]!;
			for (let i = reason + header; i < end; i++)
				if (this.arena[i] !== forced) found.push(this.arena[i]! ^ 1);
			return found;
		}
		const id = -reason - 1;
		const before = forced < 0 ? Infinity : this.position[forced >> 1]!;
		const own = forced < 0 ? 0 : this.weightIn(id, forced ^ 1);
		let missing = this.most[id]! - own;
		const counted = this.counted[id]!;
		const weights = this.weights[id];
		for (let i = 0; i < counted.length && missing >= 0; i++) {
			const literal = counted[i]!;
			if (this.values[literal]! <= 0 || this.position[literal >> 1]! >= before) continue;
			found.push(literal);
			missing -= weights ? weights[i]! : 1;
		}
		return found;
	}

	/** Learns the first unique implication point of a conflict and jumps back. */
	private learn(conflict: number): void {
		const { seen, level } = this;
		const learnt: Literal[] = [0];
		const current = this.levelStart.length;
		let open = 0;
		let forced = -1;
		let reason = conflict;
		let index = this.trail.length - 1;
		do {
			for (const literal of this.because(reason, forced)) {
				const v = literal >> 1;
				if (seen[v] || level[v] === 0) continue;
				seen[v] = 1;
				this.bump(v);
				if (level[v] === current) open++;
				else learnt.push(literal ^ 1);
			}
			while (!seen[this.trail[index]! >> 1]) index--;
			forced = this.trail[index--]!;
			reason = this.reason[forced >> 1]!;
			seen[forced >> 1] = 0;
			open--;
		} while (open > 0);
		learnt[0] = forced ^ 1;

		const all = learnt.slice();
		const kept = learnt.filter((literal, i) => i === 0 || !this.isImplied(literal));
		for (const literal of all) seen[literal >> 1] = 0;

		let back = 0;
		for (let i = 1; i < kept.length; i++)
			if (level[kept[i]! >> 1]! > back) {
				back = level[kept[i]! >> 1]!;
				[kept[1], kept[i]] = [kept[i]!, kept[1]!];
			}
		const levels = new Set<number>();
		for (const literal of kept) levels.add(level[literal >> 1]!);
		this.backtrack(back);
		if (kept.length === 1) {
			this.assign(kept[0]!, noReason);
			return;
		}
		const clause = this.store(kept, levels.size);
		this.learnts.push(clause);
		this.assign(kept[0]!, clause);
	}

	/** Whether a learnt literal follows from the other ones in one step. */
	private isImplied(literal: Literal): boolean {
		const v = literal >> 1;
		const reason = this.reason[v]!;
		if (reason === noReason) return false;
		for (const other of this.because(reason, literal ^ 1))
			if (!this.seen[other >> 1] && this.level[other >> 1]! > 0) return false;
		return true;
	}

	/** Which assumptions made `literal` true. */
	private findCore(literal: Literal): void {
		this.core = [literal ^ 1];
		if (this.level[literal >> 1] === 0) return;
		const { seen } = this;
		seen[literal >> 1] = 1;
		for (let i = this.trail.length - 1; i >= this.levelStart[0]!; i--) {
			const at = this.trail[i]!;
			const v = at >> 1;
			if (!seen[v]) continue;
			seen[v] = 0;
			const reason = this.reason[v]!;
			if (reason === noReason) {
				if (at !== literal) this.core.push(at);
			} else
				for (const other of this.because(reason, at))
					if (this.level[other >> 1]! > 0) seen[other >> 1] = 1;
		}
	}

	private store(literals: readonly Literal[], distance: number): number {
		const clause = this.arenaEnd;
		const end = clause + header + literals.length;
		this.arena = grow(this.arena, (size) => new Int32Array(size), end);
		this.arena[clause] = literals.length;
		this.arena[clause + 1] = distance;
		for (let i = 0; i < literals.length; i++) this.arena[clause + header + i] = literals[i]!;
		this.arenaEnd = end;
		this.watches[literals[0]!]!.push(clause, literals[1]!);
		this.watches[literals[1]!]!.push(clause, literals[0]!);
		return clause;
	}

	/** Forgets the half of the learnt clauses that span the most levels. Only at level 0. */
	private reduce(): void {
		const { arena } = this;
		this.reductionAt = this.conflicts + firstReduction + this.learnts.length / 2;
		for (const literal of this.trail) this.reason[literal >> 1] = noReason;
		const sorted = this.learnts
			.slice()
			.sort((a, b) => arena[a + 1]! - arena[b + 1]! || arena[a]! - arena[b]! || b - a);
		const keep = new Set(
			sorted.filter((clause, rank) => rank < sorted.length / 2 || arena[clause + 1]! <= 2)
		);
		const old = this.arena;
		const survivors = (list: readonly number[]) =>
			list.map((clause) => old.slice(clause, clause + header + old[clause]!));
		const clauses = survivors(this.clauses);
		const learnts = survivors(this.learnts.filter((clause) => keep.has(clause)));
		for (const list of this.watches) list.length = 0;
		this.arenaEnd = 1;
		const again = (list: readonly Int32Array[]) => {
			const stored: number[] = [];
			for (const record of list) {
				const literals = [...record.subarray(header)];
				if (literals.some((literal) => this.values[literal]! > 0)) continue;
				const open = literals.filter((literal) => this.values[literal] === 0);
				stored.push(this.store(open, record[1]!));
			}
			return stored;
		};
		this.clauses = again(clauses);
		this.learnts = again(learnts);
	}

	private bump(v: number): void {
		this.activity[v]! += this.increment;
		if (this.activity[v]! > 1e100) {
			for (let other = 0; other < this.variableCount; other++) this.activity[other]! *= 1e-100;
			this.increment *= 1e-100;
		}
		if (this.heapIndex[v]! >= 0) this.siftUp(this.heapIndex[v]!);
	}

	private insertHeap(v: number): void {
		this.heapIndex[v] = this.heap.length;
		this.heap.push(v);
		this.siftUp(this.heap.length - 1);
	}

	private siftUp(from: number): void {
		const { heap, heapIndex, activity } = this;
		const v = heap[from]!;
		let i = from;
		while (i > 0) {
			const parent = (i - 1) >> 1;
			if (activity[heap[parent]!]! >= activity[v]!) break;
			heap[i] = heap[parent]!;
			heapIndex[heap[i]!] = i;
			i = parent;
		}
		heap[i] = v;
		heapIndex[v] = i;
	}

	private popHeap(): number {
		const { heap, heapIndex, activity } = this;
		const top = heap[0]!;
		heapIndex[top] = -1;
		const v = heap.pop()!;
		if (heap.length === 0) return top;
		let i = 0;
		for (;;) {
			let child = 2 * i + 1;
			if (child >= heap.length) break;
			if (child + 1 < heap.length && activity[heap[child + 1]!]! > activity[heap[child]!]!) child++;
			if (activity[heap[child]!]! <= activity[v]!) break;
			heap[i] = heap[child]!;
			heapIndex[heap[i]!] = i;
			i = child;
		}
		heap[i] = v;
		heapIndex[v] = i;
		return top;
	}
}
