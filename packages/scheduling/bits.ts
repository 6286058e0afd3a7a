// Sets of slots as the bits of a 32-bit number.

export const countBits = (mask: number): number => {
	const pairs = mask - ((mask >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** How many runs of neighbouring bits there are. */
export const countRuns = (mask: number): number => countBits(mask & ~(mask << 1));

/** The position of the bit that has so many others below it. */
export const bitAt = (mask: number, index: number): number => {
	let rest = mask;
	for (let i = 0; i < index; i++) rest &= rest - 1;
	return 31 - Math.clz32(rest & -rest);
};

/** How many bits between the lowest and the highest are not set. */
export const countGaps = (mask: number): number => {
	if (mask === 0) return 0;
	const span = 32 - Math.clz32(mask) - (31 - Math.clz32(mask & -mask));
	return span - countBits(mask);
};
