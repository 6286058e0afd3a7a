// Clauses of three literals or more, one after another in one array, and who watches them.
// Sources: two watched literals, Moskewicz et al. (DAC 2001); the block distance, which says what a
// learnt clause is worth, Audemard and Simon (IJCAI 2009).
import { withRoom } from './grow.ts';
import { LiteralLists } from './literal-lists.ts';
import type { Literal } from './sat-solver.ts';

/** A clause: its size, its block distance (0: given, not learnt), its use, then its literals. */
export const header = 3;
/** Clauses up to this block distance stay for good. */
export const gluedDistance = 2;

export class ClauseArena {
	arena = new Int32Array(1 << 12);
	/** Per literal: clause and another of its literals, for clauses that watch the literal. */
	readonly watches = new LiteralLists();
	private end = 1;

	/** Writes a clause down, watched by its first two literals. */
	store(literals: readonly Literal[], distance: number): number {
		const clause = this.end;
		this.end = clause + header + literals.length;
		this.arena = withRoom(this.arena, (size) => new Int32Array(size), this.end);
		this.arena[clause] = literals.length;
		this.arena[clause + 1] = distance;
		this.arena[clause + 2] = 1;
		for (let i = 0; i < literals.length; i++) this.arena[clause + header + i] = literals[i]!;
		this.watch(clause, literals[0]!, literals[1]!);
		return clause;
	}

	/**
	 * Forgets half of the learnt clauses that are long and idle. `values` are those of level 0; what
	 * they leave of a clause may be a pair, for `keepPair`.
	 */
	reduce(values: Int8Array, keepPair: (one: Literal, other: Literal) => void): void {
		const { arena } = this;
		const idle: number[] = [];
		for (let clause = 1; clause < this.end; clause += header + arena[clause]!) {
			if (arena[clause + 1]! <= gluedDistance) continue;
			if (arena[clause + 2]! > 0) arena[clause + 2]!--;
			else idle.push(clause);
		}
		idle.sort((a, b) => arena[b + 1]! - arena[a + 1]! || arena[b]! - arena[a]! || a - b);
		const gone = new Set(idle.slice(0, Math.ceil(idle.length / 2)));
		this.watches.clear();
		const end = this.end;
		this.end = 1;
		for (let clause = 1; clause < end;) {
			const size = arena[clause]!;
			const next = clause + header + size;
			if (!gone.has(clause)) this.storeAgain(clause, size, values, keepPair);
			clause = next;
		}
	}

	private watch(clause: number, one: Literal, other: Literal): void {
		this.watches.push(one, clause);
		this.watches.push(one, other);
		this.watches.push(other, clause);
		this.watches.push(other, one);
	}

	/** Moves a clause to the end of those kept, without its false literals, unless it is true. */
	private storeAgain(
		clause: number,
		size: number,
		values: Int8Array,
		keepPair: (one: Literal, other: Literal) => void
	): void {
		const { arena } = this;
		const to = this.end;
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
			keepPair(one, other);
			return;
		}
		arena[to] = left;
		arena[to + 1] = distance;
		arena[to + 2] = use;
		this.end = at;
		this.watch(to, one, other);
	}
}
