// One list of numbers per literal, all in one typed array: a list that has no room left moves to the
// end and leaves a gap.
import { withRoom } from './grow.ts';
import type { Literal } from './sat-solver.ts';

const firstRoom = 4;
const integers = (size: number) => new Int32Array(size);

export class LiteralLists {
	/** The list of a literal is data[start[literal]] to data[start[literal] + length[literal] - 1]. */
	data = new Int32Array(1 << 10);
	start = new Int32Array(64);
	length = new Int32Array(64);
	room = new Int32Array(64);
	private end = 0;
	private literalCount = 0;

	/** Two more literals, numbered on, with empty lists. */
	addVariable(): void {
		this.literalCount += 2;
		if (this.literalCount <= this.start.length) return;
		this.start = withRoom(this.start, integers, this.literalCount);
		this.length = withRoom(this.length, integers, this.literalCount);
		this.room = withRoom(this.room, integers, this.literalCount);
	}

	push(literal: Literal, entry: number): void {
		const length = this.length[literal]!;
		if (length === this.room[literal]!) this.enlarge(literal);
		this.data[this.start[literal]! + length] = entry;
		this.length[literal] = length + 1;
	}

	/** Empties every list. */
	clear(): void {
		this.length.fill(0);
	}

	/** Gives a list twice the room; `data` may be another array afterwards. */
	enlarge(literal: Literal): void {
		const from = this.start[literal]!;
		const room = Math.max(firstRoom, 2 * this.room[literal]!);
		this.data = withRoom(this.data, integers, this.end + room);
		this.data.copyWithin(this.end, from, from + this.length[literal]!);
		this.start[literal] = this.end;
		this.room[literal] = room;
		this.end += room;
	}
}
