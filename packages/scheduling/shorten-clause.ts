// Makes a clause that was learnt shorter, for short ones are looked at faster and say more: whole levels
// to the one literal that brought them about, and without what follows from the rest.
// Sources: leaving out what is implied, Sörensson and Biere (SAT 2009); one literal per level, Fleury
// and Biere, “Efficient All-UIP Learned Clause Minimization” (SAT 2021).
import type { Assignment } from './assignment.ts';
import { isOneLiteral, literalOf, noReason } from './assignment.ts';
import { withRoom } from './grow.ts';
import type { Propagation } from './propagation.ts';
import type { Literal } from './sat-solver.ts';

/** What `seen` says of a variable: in the clause or implied by it, or known not to be implied. */
const marked = 1;
const hopeless = 2;
/** What is deeper down counts as not implied. */
const deepest = 1000;

const integers = (size: number) => new Int32Array(size);

export class ClauseShortening {
	private readonly assignment: Assignment;
	private readonly propagation: Propagation;
	private seen = new Uint8Array(32);
	/** Per level: stamped when it is one of the clause, with the place of its first literal there. */
	private stamp = new Int32Array(32);
	private stampNow = 0;
	private earliest = new Int32Array(32);
	/** Per variable: stamped while the origin of a level is looked for. */
	private block = new Int32Array(32);
	private blockNow = 0;
	/** The literals that `isImplied` has answered for. */
	private readonly answered: Literal[] = [];
	/** The literals that `explain` found. */
	private why = new Int32Array(32);
	/** What `isImplied` is still to look at, reason by reason. */
	private readonly pending: Literal[] = [];

	constructor(assignment: Assignment, propagation: Propagation) {
		this.assignment = assignment;
		this.propagation = propagation;
	}

	addVariable(): void {
		const count = this.assignment.variableCount;
		if (count < this.seen.length) return;
		this.seen = withRoom(this.seen, (size) => new Uint8Array(size), 2 * count);
		this.stamp = withRoom(this.stamp, integers, 2 * count);
		this.earliest = withRoom(this.earliest, integers, 2 * count);
		this.block = withRoom(this.block, integers, 2 * count);
		this.why = withRoom(this.why, integers, 2 * count);
	}

	/**
	 * Shortens a clause level by level, from the last: to the one literal that brought all others of its
	 * level about, where that is so, or else by what follows from the rest.
	 */
	shorten(learnt: readonly Literal[]): Literal[] {
		const { seen, answered } = this;
		const { level, position, trail } = this.assignment;
		answered.length = 0;
		for (let i = 0; i < learnt.length; i++) seen[learnt[i]! >> 1] = marked;
		this.noteLevels(learnt);
		const places = new Int32Array(learnt.length - 1);
		for (let i = 1; i < learnt.length; i++) places[i - 1] = position[learnt[i]! >> 1]!;
		places.sort();
		const kept = [learnt[0]!];
		for (let end = places.length; end > 0;) {
			const at = level[trail[places[end - 1]!]! >> 1]!;
			let from = end - 1;
			while (from > 0 && level[trail[places[from - 1]!]! >> 1] === at) from--;
			const origin = end - from > 1 ? this.findOrigin(places, from, end) : -1;
			if (origin >= 0) kept.push(trail[origin]! ^ 1);
			else this.keepNeeded(places, from, end, kept);
			end = from;
		}
		for (let i = 0; i < learnt.length; i++) seen[learnt[i]! >> 1] = 0;
		for (let i = 0; i < answered.length; i++) seen[answered[i]! >> 1] = 0;
		return kept;
	}

	/**
	 * The place on the trail of the literal from which alone, beside marked ones of earlier levels, those
	 * at `places` follow; they are all of one level. -1 where more is needed.
	 */
	private findOrigin(places: Int32Array, from: number, end: number): number {
		const { why, propagation, block } = this;
		const { level, trail, reason } = this.assignment;
		const at = level[trail[places[end - 1]!]! >> 1]!;
		const now = ++this.blockNow;
		for (let i = from; i < end; i++) block[trail[places[i]!]! >> 1] = now;
		let open = end - from;
		let place = places[end - 1]!;
		for (;;) {
			while (block[trail[place]! >> 1] !== now) place--;
			if (open === 1) return place;
			const forced = trail[place]!;
			const count = propagation.explain(reason[forced >> 1]!, forced, why);
			const first = this.pending.length;
			for (let i = 0; i < count; i++) {
				const v = why[i]! >> 1;
				if (level[v] === at) {
					if (block[v] === now) continue;
					block[v] = now;
					open++;
				} else if (this.seen[v] !== marked && level[v] !== 0) this.pending.push(why[i]!);
			}
			const areSo = this.arePendingImplied(first, 0);
			if (!areSo) return -1;
			open--;
			place--;
		}
	}

	/** Keeps of the literals at `places` what does not follow from marked ones. */
	private keepNeeded(places: Int32Array, from: number, end: number, kept: Literal[]): void {
		const { seen } = this;
		const { trail, reason } = this.assignment;
		for (let i = from; i < end; i++) {
			const literal = trail[places[i]!]!;
			const v = literal >> 1;
			if (reason[v] !== noReason && this.isImplied(literal, 0)) continue;
			seen[v] = marked;
			kept.push(literal ^ 1);
		}
	}

	/** Stamps the levels of a clause; where it has nothing before, nothing follows from it. */
	private noteLevels(literals: readonly Literal[]): void {
		const { stamp, earliest } = this;
		const { level, position } = this.assignment;
		const now = ++this.stampNow;
		for (let i = 0; i < literals.length; i++) {
			const v = literals[i]! >> 1;
			const at = level[v]!;
			if (stamp[at] === now && earliest[at]! <= position[v]!) continue;
			stamp[at] = now;
			earliest[at] = position[v]!;
		}
	}

	/**
	 * Whether a true literal with a reason follows from marked ones. It and what is met on the way are
	 * marked or hopeless afterwards, so that nothing is asked twice.
	 */
	private isImplied(literal: Literal, depth: number): boolean {
		const { seen, answered, stamp, stampNow, earliest } = this;
		const { reason, level, position } = this.assignment;
		const first = answered.length;
		let at = literal;
		let isSo: boolean | undefined;
		// Most reasons are single literals, which make long chains.
		while (isSo === undefined) {
			const v = at >> 1;
			const because = reason[v]!;
			const since = level[v]!;
			if (because === noReason || stamp[since] !== stampNow || position[v]! <= earliest[since]!) {
				isSo = false;
				break;
			}
			answered.push(at);
			if (!isOneLiteral(because)) break;
			at = literalOf(because);
			if (seen[at >> 1] === marked || level[at >> 1] === 0) isSo = true;
			else if (seen[at >> 1] === hopeless) isSo = false;
		}
		const end = answered.length;
		isSo ??= depth < deepest && this.areImplied(at, depth + 1);
		const answer = isSo ? marked : hopeless;
		for (let i = first; i < end; i++) seen[answered[i]! >> 1] = answer;
		return isSo;
	}

	/** Whether all that forced a literal follows from marked ones. */
	private areImplied(forced: Literal, depth: number): boolean {
		const { seen, why, pending } = this;
		const { reason, level } = this.assignment;
		const count = this.propagation.explain(reason[forced >> 1]!, forced, why);
		const first = pending.length;
		for (let i = 0; i < count; i++) {
			const v = why[i]! >> 1;
			if (seen[v] !== marked && level[v] !== 0) pending.push(why[i]!);
		}
		return this.arePendingImplied(first, depth);
	}

	/** The same of those pending from `first` on, which are then done with. */
	private arePendingImplied(first: number, depth: number): boolean {
		const { seen, pending } = this;
		const { reason } = this.assignment;
		let areSo = true;
		for (let i = first; areSo && i < pending.length; i++) {
			const v = pending[i]! >> 1;
			areSo = seen[v] !== hopeless && reason[v] !== noReason;
		}
		for (let i = first; areSo && i < pending.length; i++)
			areSo = seen[pending[i]! >> 1] === marked || this.isImplied(pending[i]!, depth);
		pending.length = first;
		return areSo;
	}
}
