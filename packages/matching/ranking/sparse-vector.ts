// Sparse vectors and an inverted index over them, in typed arrays: ten thousand texts are ranked
// against ten thousand others in seconds.

export type SparseVector = { readonly ids: Uint32Array; readonly weights: Float32Array };

/** A map is read without a pair for each entry: texts have hundreds, and there are thousands of them. */
export function sparseVector(
	entries: ReadonlyMap<number, number> | readonly (readonly [number, number])[]
): SparseVector {
	const length = 'size' in entries ? entries.size : entries.length;
	const ids = new Uint32Array(length);
	const weights = new Float32Array(length);
	let place = 0;
	const put = (id: number, weight: number) => {
		ids[place] = id;
		weights[place++] = weight;
	};
	if ('size' in entries) entries.forEach((weight, id) => put(id, weight));
	else for (const [id, weight] of entries) put(id, weight);
	return { ids, weights };
}

/**
 * The same direction, length 1; a vector of nothing stays as it is.
 *
 * @param floor added to the squared length, so that a vector of very little stays short
 */
export function unitVector({ ids, weights }: SparseVector, floor = 0): SparseVector {
	let square = floor;
	for (let place = 0; place < weights.length; place++) square += weights[place]! * weights[place]!;
	const norm = Math.sqrt(square) || 1;
	const shortened = new Float32Array(weights.length);
	for (let place = 0; place < weights.length; place++) shortened[place] = weights[place]! / norm;
	return { ids, weights: shortened };
}

type Postings = { texts: Int32Array; weights: Float32Array; length: number };

/** For each id the texts that have it. It lives as long as the texts it was made of. */
export type InvertedIndex = Map<number, Postings>;

export function addText(index: InvertedIndex, text: number, { ids, weights }: SparseVector): void {
	for (let place = 0; place < ids.length; place++) {
		let postings = index.get(ids[place]!);
		if (!postings) {
			postings = { texts: new Int32Array(4), weights: new Float32Array(4), length: 0 };
			index.set(ids[place]!, postings);
		}
		if (postings.length === postings.texts.length) grow(postings);
		postings.texts[postings.length] = text;
		postings.weights[postings.length] = weights[place]!;
		postings.length++;
	}
}

/** @param vector the one that the text was added with */
export function removeText(index: InvertedIndex, text: number, vector: SparseVector): void {
	for (const id of vector.ids) {
		const postings = index.get(id);
		const place = postings ? postings.texts.subarray(0, postings.length).indexOf(text) : -1;
		if (!postings || place === -1) continue;
		postings.length--;
		postings.texts[place] = postings.texts[postings.length]!;
		postings.weights[place] = postings.weights[postings.length]!;
	}
}

/** Adds to `sums` the dot product of the vector with each text's. */
export function addProducts(
	index: InvertedIndex,
	{ ids, weights }: SparseVector,
	sums: Float32Array
): void {
	for (let place = 0; place < ids.length; place++) {
		const postings = index.get(ids[place]!);
		if (!postings) continue;
		const weight = weights[place]!;
		const { texts, weights: others, length } = postings;
		for (let entry = 0; entry < length; entry++) {
			sums[texts[entry]!]! += weight * others[entry]!;
		}
	}
}

function grow(postings: Postings): void {
	const texts = new Int32Array(postings.length * 2);
	const weights = new Float32Array(postings.length * 2);
	texts.set(postings.texts);
	weights.set(postings.weights);
	postings.texts = texts;
	postings.weights = weights;
}
