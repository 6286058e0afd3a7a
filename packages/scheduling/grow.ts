// Typed arrays that become larger.

type Numbers = Int32Array | Int8Array | Uint8Array;

/** The array, or a larger one with the same beginning, made by `make`, when it has no room. */
export const withRoom = <Kind extends Numbers>(
	array: Kind,
	make: (size: number) => Kind,
	needed: number
): Kind => {
	if (needed <= array.length) return array;
	const larger = make(Math.max(needed, array.length * 2));
	larger.set(array as never);
	return larger;
};
