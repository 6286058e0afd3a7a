// What follows from the literals that are true: from clauses of two literals, from groups of which
// one may be true, from longer clauses and from counts; and why it followed.
// Source: two watched literals with blockers, as in MiniSat (Eén, Sörensson, SAT 2003).
import type { Assignment, Reason } from './assignment.ts';
import {
	becauseOfCount,
	becauseOfLiteral,
	isOneLiteral,
	literalOf,
	noReason
} from './assignment.ts';
import { ClauseArena, header } from './clause-arena.ts';
import { CountingConstraints } from './counting-constraints.ts';
import { withRoom } from './grow.ts';
import { LiteralLists } from './literal-lists.ts';
import type { Literal } from './sat-solver.ts';

export class Propagation {
	readonly clauses = new ClauseArena();
	readonly counts: CountingConstraints;
	private readonly assignment: Assignment;
	/** Per literal: what follows from it in clauses of two literals. */
	private readonly implied = new LiteralLists();
	/** Groups of which at most one literal is true, each after its size; and who is in which. */
	private groups = new Int32Array(1 << 10);
	private groupsEnd = 0;
	private readonly groupsOf = new LiteralLists();
	/** The literal that should follow from another but is false, after such a conflict. */
	private refused = 0;

	constructor(assignment: Assignment) {
		this.assignment = assignment;
		this.counts = new CountingConstraints((literal, id) =>
			assignment.assign(literal, becauseOfCount(id))
		);
	}

	addVariable(): void {
		this.clauses.watches.addVariable();
		this.implied.addVariable();
		this.groupsOf.addVariable();
		this.counts.addVariable();
	}

	/** One of the two is true. */
	addPair(one: Literal, other: Literal): void {
		this.implied.push(one ^ 1, other);
		this.implied.push(other ^ 1, one);
	}

	/** At most one of the literals is true. */
	addGroup(literals: readonly Literal[]): void {
		const group = this.groupsEnd;
		this.groupsEnd = group + 1 + literals.length;
		this.groups = withRoom(this.groups, (size) => new Int32Array(size), this.groupsEnd);
		this.groups[group] = literals.length;
		this.groups.set(literals, group + 1);
		for (const literal of literals) this.groupsOf.push(literal, group);
	}

	/** Whether something follows from the literal by itself, in pairs or groups. */
	implies(literal: Literal): boolean {
		return this.implied.length[literal]! > 0 || this.groupsOf.length[literal]! > 0;
	}

	/** Why not all is well: a reason as of a literal, or `noReason` when all is. */
	propagate(): Reason {
		const { assignment, implied, groups, groupsOf, counts } = this;
		const { values, trail, level, reason, position } = assignment;
		const { arena, watches } = this.clauses;
		const { data: followers, start: followersStart, length: followersLength } = implied;
		const { data: groupLists, start: groupsStart, length: groupsLength } = groupsOf;
		const { start: watchStart, length: watchLength, room: watchRoom } = watches;
		const counted = counts.of.length;
		let list = watches.data;
		const now = assignment.levelStart.length;
		let size = assignment.size;
		let head = assignment.head;
		while (head < size) {
			const literal = trail[head++]!;
			// Every count is kept, whatever goes wrong meanwhile: backtracking relies on it.
			if (counted[literal]! > 0) {
				assignment.size = size;
				const broken = counts.raise(literal, values);
				size = assignment.size;
				if (broken >= 0) {
					assignment.head = head;
					return becauseOfCount(broken);
				}
			}
			const because = becauseOfLiteral(literal);
			const firstFollower = followersStart[literal]!;
			const lastFollower = firstFollower + followersLength[literal]!;
			for (let i = firstFollower; i < lastFollower; i++) {
				const next = followers[i]!;
				const value = values[next]!;
				if (value > 0) continue;
				if (value < 0) {
					assignment.size = size;
					assignment.head = head;
					this.refused = next;
					return because;
				}
				values[next] = 1;
				values[next ^ 1] = -1;
				const v = next >> 1;
				level[v] = now;
				reason[v] = because;
				position[v] = size;
				trail[size++] = next;
			}
			const firstGroup = groupsStart[literal]!;
			const lastGroup = firstGroup + groupsLength[literal]!;
			for (let g = firstGroup; g < lastGroup; g++) {
				const group = groupLists[g]!;
				const end = group + groups[group]!;
				for (let i = group + 1; i <= end; i++) {
					const other = groups[i]!;
					const value = values[other]!;
					if (value < 0 || other === literal) continue;
					if (value > 0) {
						assignment.size = size;
						assignment.head = head;
						this.refused = other ^ 1;
						return because;
					}
					values[other] = -1;
					values[other ^ 1] = 1;
					const v = other >> 1;
					level[v] = now;
					reason[v] = because;
					position[v] = size;
					trail[size++] = other ^ 1;
				}
			}

			const fallen = literal ^ 1;
			const from = watchStart[fallen]!;
			const until = from + watchLength[fallen]!;
			let kept = from;
			for (let i = from; i < until; i += 2) {
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
					const length = watchLength[fresh]!;
					if (length + 2 > watchRoom[fresh]!) {
						watches.enlarge(fresh);
						list = watches.data;
					}
					const at = watchStart[fresh]! + length;
					list[at] = clause;
					list[at + 1] = first;
					watchLength[fresh] = length + 2;
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
				for (i += 2; i < until; i++) list[kept++] = list[i]!;
				watchLength[fallen] = kept - from;
				assignment.size = size;
				assignment.head = head;
				return clause;
			}
			watchLength[fallen] = kept - from;
		}
		assignment.size = size;
		assignment.head = head;
		return noReason;
	}

	/**
	 * Writes into `why` the true literals that together forced `forced`, or that cannot all be true
	 * when it is -1; returns how many.
	 *
	 * @param why with room for a literal of each variable
	 */
	explain(because: Reason, forced: Literal, why: Int32Array): number {
		let count = 0;
		if (because > 0) {
			const { arena } = this.clauses;
			const end = because + header + arena[because]!;
			for (let i = because + header; i < end; i++) {
				const literal = arena[i]!;
				if (literal !== forced) why[count++] = literal ^ 1;
			}
			return count;
		}
		if (isOneLiteral(because)) {
			why[count++] = literalOf(because);
			if (forced < 0) why[count++] = this.refused ^ 1;
			return count;
		}
		const { values, position } = this.assignment;
		const before = forced < 0 ? Infinity : position[forced >> 1]!;
		return this.counts.explain((-because - 1) >> 1, forced, values, position, before, why);
	}
}
