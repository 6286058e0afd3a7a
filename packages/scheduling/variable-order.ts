// Which variable a solver looks at next: the open one that recent conflicts spoke of most, from a
// binary heap. Source: VSIDS, Moskewicz et al. (DAC 2001), as kept in MiniSat (SAT 2003).

const decay = 0.95;

export class VariableOrder {
	private activity = new Float64Array(64);
	private place = new Int32Array(64);
	private heap = new Int32Array(64);
	private size = 0;
	private count = 0;
	private increment = 1;

	/** One more variable, numbered on, waiting in the heap. */
	add(): void {
		const v = this.count++;
		if (v === this.place.length) {
			this.activity = enlarge(this.activity, new Float64Array(2 * v));
			this.place = enlarge(this.place, new Int32Array(2 * v));
			this.heap = enlarge(this.heap, new Int32Array(2 * v));
		}
		this.place[v] = -1;
		this.insert(v);
	}

	insert(v: number): void {
		if (this.place[v]! >= 0) return;
		this.place[v] = this.size;
		this.heap[this.size] = v;
		this.siftUp(this.size++);
	}

	/** Takes the first variable out; -1 when none waits. */
	pop(): number {
		const { heap, place, activity } = this;
		if (this.size === 0) return -1;
		const top = heap[0]!;
		place[top] = -1;
		const v = heap[--this.size]!;
		if (this.size === 0) return top;
		const own = activity[v]!;
		let i = 0;
		for (;;) {
			let child = 2 * i + 1;
			if (child >= this.size) break;
			if (child + 1 < this.size && activity[heap[child + 1]!]! > activity[heap[child]!]!) child++;
			if (activity[heap[child]!]! <= own) break;
			heap[i] = heap[child]!;
			place[heap[i]!] = i;
			i = child;
		}
		heap[i] = v;
		place[v] = i;
		return top;
	}

	/** Variable v took part in a conflict. */
	bump(v: number): void {
		this.activity[v]! += this.increment;
		if (this.activity[v]! > 1e100) {
			for (let other = 0; other < this.count; other++) this.activity[other]! *= 1e-100;
			this.increment *= 1e-100;
		}
		if (this.place[v]! >= 0) this.siftUp(this.place[v]!);
	}

	/** From now on conflicts weigh more than those before. */
	age(): void {
		this.increment /= decay;
	}

	private siftUp(from: number): void {
		const { heap, place, activity } = this;
		const v = heap[from]!;
		const own = activity[v]!;
		let i = from;
		while (i > 0) {
			const parent = (i - 1) >> 1;
			if (activity[heap[parent]!]! >= own) break;
			heap[i] = heap[parent]!;
			place[heap[i]!] = i;
			i = parent;
		}
		heap[i] = v;
		place[v] = i;
	}
}

const enlarge = <Kind extends Int32Array | Float64Array>(from: Kind, into: Kind): Kind => {
	into.set(from);
	return into;
};
