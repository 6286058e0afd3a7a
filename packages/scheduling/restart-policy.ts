// When a solver begins anew: seldom, after turns of uneven length. Solvers that look for refutations
// begin anew much more often; for meetings that took longer, even to refute.
// Source: Luby, Sinclair, Zuckerman (Information Processing Letters 47, 1993).

const unit = 256;

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
	private restarts = 0;
	private due = unit;

	isDue(conflicts: number): boolean {
		return conflicts >= this.due;
	}

	restarted(conflicts: number): void {
		this.due = conflicts + unit * luby(this.restarts++);
	}
}
