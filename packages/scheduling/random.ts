// A small seeded generator, so that the same seed gives the same schedule on every machine.
// Source: Mulberry32 (Tommy Ettinger, public domain algorithm), integer operations only.

export type Random = {
	/** A number in [0, 1). */
	readonly fraction: () => number;
	/** A whole number in [0, limit). */
	readonly below: (limit: number) => number;
};

export const createRandom = (seed: number): Random => {
	let state = (seed * 2654435761) | 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (mixed ^ (mixed >>> 14)) >>> 0;
	};
	return {
		fraction: () => next() / 4294967296,
		below: (limit) => Math.floor((next() / 4294967296) * limit)
	};
};
