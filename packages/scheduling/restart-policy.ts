// When a solver begins anew: often while it looks for refutations, seldom while it looks for a
// solution; the two take turns that grow longer.
// Sources: Luby, Sinclair, Zuckerman (1993); moving averages of the block distance, Biere and
// Fröhlich (POS 2015); alternating modes, Oh (SAT 2015).

const firstTurn = 1000;
const stableUnit = 256;
const shortest = 8;

/** 1, 1, 2, 1, 1, 2, 4, … */
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

export class RestartPolicy {
	/** Whether the solver looks for a solution rather than a refutation. */
	isStable = false;
	private conflicts = 0;
	private turns = 0;
	private turnEnds = firstTurn;
	private earliest = shortest;
	private stableRestarts = 0;
	private fast = 0;
	private slow = 0;

	/** Takes the block distance of the clause just learnt. */
	learnt(distance: number): void {
		this.conflicts++;
		this.fast += (distance - this.fast) / 32;
		this.slow += (distance - this.slow) / Math.min(this.conflicts, 8192);
	}

	isDue(): boolean {
		if (this.conflicts < this.earliest) return false;
		return this.isStable || this.conflicts >= this.turnEnds || this.fast > 1.1 * this.slow;
	}

	restarted(): void {
		if (this.conflicts >= this.turnEnds) {
			this.isStable = !this.isStable;
			this.turns++;
			this.turnEnds = this.conflicts + firstTurn * (1 + (this.turns >> 1));
		}
		const pause = this.isStable ? stableUnit * luby(this.stableRestarts++) : shortest;
		this.earliest = this.conflicts + pause;
	}
}
