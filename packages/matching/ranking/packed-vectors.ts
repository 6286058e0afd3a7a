// The short vectors of many texts end to end in three arrays: dense vectors are multiplied with all of
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

/** As many dense vectors are multiplied in one pass: half as long as one after another. */
export const abreast = 4;

/**
 * The dot products of each text's vector with dense ones.
 *
 * @param dense `abreast` of them at most, all equally long
 * @returns for each dense vector its products, by text
 */
export function multiplyPacked(
	{ starts, ids, weights }: PackedVectors,
	dense: readonly Float64Array[]
): Float32Array[] {
	const side = layAbreast(dense);
	const texts = starts.length - 1;
	const products = Array.from({ length: abreast }, () => new Float32Array(texts));
	const [first, second, third, fourth] = products as [
		Float32Array,
		Float32Array,
		Float32Array,
		Float32Array
	];
	for (let text = 0; text < texts; text++) {
		let [one, two, three, four] = [0, 0, 0, 0];
		const end = starts[text + 1]!;
		for (let entry = starts[text]!; entry < end; entry++) {
			const id = abreast * ids[entry]!;
			const weight = weights[entry]!;
			one += side[id]! * weight;
			two += side[id + 1]! * weight;
			three += side[id + 2]! * weight;
			four += side[id + 3]! * weight;
		}
		first[text] = one;
		second[text] = two;
		third[text] = three;
		fourth[text] = four;
	}
	return products.slice(0, dense.length);
}

/** Entry by entry beside each other; in the numbers that the processor reckons with. */
function layAbreast(dense: readonly Float64Array[]): Float64Array {
	const side = new Float64Array(abreast * (dense[0]?.length ?? 0));
	for (const [column, vector] of dense.entries()) {
		for (let id = 0; id < vector.length; id++) side[abreast * id + column] = vector[id]!;
	}
	return side;
}
