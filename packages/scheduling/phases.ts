// Which value a variable is tried with: the one it had last, the one asked for, or the one it had in
// the longest trail without a conflict. Source: target phases and rephasing, Biere and Fleury (POS
// 2020).
import { withRoom } from './grow.ts';
import type { Literal } from './sat-solver.ts';

const rephaseUnit = 1000;
const none = 2;

const bytes = (size: number) => new Uint8Array(size);

export class Phases {
	/** The value that each variable had last. */
	saved = new Uint8Array(32);
	private count = 0;
	private preferred = new Uint8Array(32);
	/** The values of the longest trails since the last change of direction, and since the last start. */
	private target = new Uint8Array(32);
	private best = new Uint8Array(32);
	private targetSize = 0;
	private bestSize = 0;
	private changeAt = rephaseUnit;
	private changes = 0;

	/** One more variable, numbered on. */
	add(): void {
		const v = this.count++;
		this.saved = withRoom(this.saved, bytes, this.count);
		this.preferred = withRoom(this.preferred, bytes, this.count);
		this.target = withRoom(this.target, bytes, this.count);
		this.best = withRoom(this.best, bytes, this.count);
		this.target[v] = none;
		this.best[v] = none;
	}

	prefer(literal: Literal): void {
		const value = literal & 1 ? 0 : 1;
		this.saved[literal >> 1] = value;
		this.preferred[literal >> 1] = value;
		this.target[literal >> 1] = value;
	}

	/** The literal of v to try first. */
	choose(v: number): Literal {
		const aimed = this.target[v]! < none ? this.target[v] : this.saved[v];
		return 2 * v + (aimed ? 0 : 1);
	}

	/** Notes the first `size` values of the trail when no longer trail was in peace. */
	remember(trail: Int32Array, size: number): void {
		if (size > this.targetSize) {
			this.targetSize = size;
			copyTrail(trail, size, this.target);
		}
		if (size > this.bestSize) {
			this.bestSize = size;
			copyTrail(trail, size, this.best);
		}
	}

	/** A new search begins: no trail is the longest yet. */
	forget(): void {
		this.targetSize = 0;
		this.bestSize = 0;
	}

	/** Now and then leads the search to the best values so far, to those asked for, or away. */
	lead(conflicts: number): void {
		if (conflicts < this.changeAt) return;
		this.changes++;
		this.changeAt = conflicts + rephaseUnit * this.changes;
		const turn = this.changes % 4;
		for (let v = 0; v < this.count; v++)
			if (turn === 2) this.saved[v] = this.preferred[v]!;
			else if (turn === 0) this.saved[v]! ^= 1;
			else if (this.best[v]! < none) this.saved[v] = this.best[v]!;
		this.target.set(this.saved);
		this.forget();
	}
}

const copyTrail = (trail: Int32Array, size: number, into: Uint8Array) => {
	for (let i = 0; i < size; i++) into[trail[i]! >> 1] = trail[i]! & 1 ? 0 : 1;
};
