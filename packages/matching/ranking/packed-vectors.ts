// The short vectors of many texts end to end in three arrays: a dense vector is multiplied with all of
// them in one pass that stays in the processor's cache.
import type { SparseVector } from './sparse-vector.ts';

/** The entries of text n lie from `starts[n]` up to `starts[n + 1]`. */
export type PackedVectors = {
	readonly starts: Int32Array;
	readonly ids: Int32Array;
	readonly weights: Float32Array;
};

export function packVectors(vectors: readonly SparseVector[]): PackedVectors {
	const starts = new Int32Array(vectors.length + 1);
	for (const [place, { ids }] of vectors.entries()) starts[place + 1] = starts[place]! + ids.length;
	const ids = new Int32Array(starts.at(-1)!);
	const weights = new Float32Array(ids.length);
	for (const [place, vector] of vectors.entries()) {
		ids.set(vector.ids, starts[place]);
		weights.set(vector.weights, starts[place]);
	}
	return { starts, ids, weights };
}

/** The same with another vector in one place. */
export function replacePacked(
	{ starts, ids, weights }: PackedVectors,
	place: number,
	vector: SparseVector
): PackedVectors {
	const [start, end] = [starts[place]!, starts[place + 1]!];
	const grown = vector.ids.length - (end - start);
	const replaced = {
		starts: starts.map((each, text) => (text > place ? each + grown : each)),
		ids: new Int32Array(ids.length + grown),
		weights: new Float32Array(ids.length + grown)
	};
	for (const [from, into, own] of [
		[ids, replaced.ids, vector.ids],
		[weights, replaced.weights, vector.weights]
	] as const) {
		into.set(from.subarray(0, start));
		into.set(own, start);
		into.set(from.subarray(end), start + own.length);
	}
	return replaced;
}

/** The dot product of each text's vector with a dense one, times `share`. */
export function multiplyPacked(
	{ starts, ids, weights }: PackedVectors,
	dense: Float32Array,
	share: number
): Float32Array {
	const products = new Float32Array(starts.length - 1);
	for (let text = 0; text < products.length; text++) {
		let sum = 0;
		const end = starts[text + 1]!;
		for (let entry = starts[text]!; entry < end; entry++) {
			sum += dense[ids[entry]!]! * weights[entry]!;
		}
		products[text] = sum * share;
	}
	return products;
}
