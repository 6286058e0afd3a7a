// What a solver holds for true at the moment: when it began to, and why. Levels are what one decision
// brought about; level 0 is certain.
import { withRoom } from './grow.ts';
import type { Literal } from './sat-solver.ts';

const integers = (size: number) => new Int32Array(size);

/**
 * Why a literal is true is one number: 0 for none, a clause above 0, and below it the one literal or
 * the counting constraint.
 */
export type Reason = number;

export const noReason: Reason = 0;
export const becauseOfLiteral = (literal: Literal): Reason => -(2 * literal + 2);
/** Whether the reason is one literal, and which. */
export const isOneLiteral = (reason: Reason): boolean => reason < 0 && (reason & 1) === 0;
export const literalOf = (reason: Reason): Literal => (-reason - 2) >> 1;
export const becauseOfCount = (id: number): Reason => -(2 * id + 1);

export class Assignment {
	/** Per literal: 1 when true, -1 when false, 0 when open. */
	values = new Int8Array(64);
	/** Per variable: since which level, why, and where on the trail. */
	level = new Int32Array(32);
	reason = new Int32Array(32);
	position = new Int32Array(32);
	/** The true literals in their order. */
	trail = new Int32Array(32);
	size = 0;
	/** From here on nothing was concluded from the trail yet. */
	head = 0;
	/** Where on the trail each level from 1 on begins. */
	readonly levelStart: number[] = [];
	variableCount = 0;

	/** One more variable, numbered on. */
	addVariable(): number {
		const v = this.variableCount++;
		if (v === this.level.length) {
			this.values = withRoom(this.values, (size) => new Int8Array(size), 4 * v);
			this.level = withRoom(this.level, integers, 2 * v);
			this.reason = withRoom(this.reason, integers, 2 * v);
			this.position = withRoom(this.position, integers, 2 * v);
			this.trail = withRoom(this.trail, integers, 2 * v);
		}
		return v;
	}

	assign(literal: Literal, reason: Reason): void {
		const v = literal >> 1;
		this.values[literal] = 1;
		this.values[literal ^ 1] = -1;
		this.level[v] = this.levelStart.length;
		this.reason[v] = reason;
		this.position[v] = this.size;
		this.trail[this.size++] = literal;
	}
}
