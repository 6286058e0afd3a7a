// Constraints that so many of some literals, or so much of their weight, may be true: they are only
// watched, and say why when asked.
// Source: counters with lazy reasons, as in MiniSat+ (Eén, Sörensson, JSAT 2, 2006).
import { LiteralLists } from './literal-lists.ts';
import type { Literal } from './sat-solver.ts';

export class CountingConstraints {
	private readonly force: (literal: Literal, id: number) => void;
	private readonly literals: Int32Array[] = [];
	/** Weights of the literals, where they are not all 1. */
	private readonly weights: (Float64Array | undefined)[] = [];
	private readonly heaviest: number[] = [];
	private readonly most: number[] = [];
	/** What is true of each constraint. */
	private readonly sums: number[] = [];
	/** Per literal: the constraints that it counts in. */
	readonly of = new LiteralLists();

	/** `force` makes a literal true because of a constraint. */
	constructor(force: (literal: Literal, id: number) => void) {
		this.force = force;
	}

	addVariable(): void {
		this.of.addVariable();
	}

	/** What is true already must be raised afterwards. */
	add(literals: readonly Literal[], weights: Float64Array | undefined, most: number): void {
		const id = this.literals.length;
		this.literals.push(Int32Array.from(literals));
		this.weights.push(weights);
		this.heaviest.push(weights ? Math.max(0, ...weights) : 1);
		this.most.push(most);
		this.sums.push(0);
		for (const literal of literals) this.of.push(literal, id);
	}

	/**
	 * Counts a literal that became true and forces those false that do not fit any more. Returns a
	 * constraint that is broken, or -1; every sum is kept even then, for `lower` relies on it.
	 */
	raise(literal: Literal, values: Int8Array): number {
		const { data, start, length } = this.of;
		const end = start[literal]! + length[literal]!;
		let broken = -1;
		for (let i = start[literal]!; i < end; i++) {
			const id = data[i]!;
			const now = this.sums[id]! + this.weightIn(id, literal);
			this.sums[id] = now;
			const left = this.most[id]! - now;
			if (left < 0) broken = id;
			else if (left < this.heaviest[id]! && broken < 0) this.forbid(id, left, values);
		}
		return broken;
	}

	/** Takes back what `raise` counted. */
	lower(literal: Literal): void {
		const { data, start, length } = this.of;
		const end = start[literal]! + length[literal]!;
		for (let i = start[literal]!; i < end; i++)
			this.sums[data[i]!]! -= this.weightIn(data[i]!, literal);
	}

	/**
	 * Writes into `why` true literals, assigned before position `before`, that together forced `forced`,
	 * or that cannot all be true when `forced` is -1; returns how many.
	 */
	explain(
		id: number,
		forced: Literal,
		values: Int8Array,
		position: Int32Array,
		before: number,
		why: Int32Array
	): number {
		const literals = this.literals[id]!;
		const weights = this.weights[id];
		let missing = this.most[id]! - (forced < 0 ? 0 : this.weightIn(id, forced ^ 1));
		let count = 0;
		for (let i = 0; i < literals.length && missing >= 0; i++) {
			const literal = literals[i]!;
			if (values[literal]! <= 0 || position[literal >> 1]! >= before) continue;
			why[count++] = literal;
			missing -= weights ? weights[i]! : 1;
		}
		return count;
	}

	private weightIn(id: number, literal: Literal): number {
		const weights = this.weights[id];
		return weights ? weights[this.literals[id]!.indexOf(literal)]! : 1;
	}

	private forbid(id: number, left: number, values: Int8Array): void {
		const literals = this.literals[id]!;
		const weights = this.weights[id];
		for (let i = 0; i < literals.length; i++)
			if (values[literals[i]!] === 0 && (weights ? weights[i]! : 1) > left)
				this.force(literals[i]! ^ 1, id);
	}
}
