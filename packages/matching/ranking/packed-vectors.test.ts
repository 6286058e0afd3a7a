import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abreast, multiplyPacked, packVectors, replacePacked } from './packed-vectors.ts';
import { sparseVector } from './sparse-vector.ts';

const vector = fc
	.uniqueArray(fc.tuple(fc.nat(9), fc.integer({ min: -3, max: 3 })), { selector: ([id]) => id })
	.map(sparseVector);

test('multiplies each vector as if it stood alone', () => {
	fc.assert(
		fc.property(fc.array(vector), fc.nat(abreast), (vectors, count) => {
			const dense = Array.from({ length: count }, (_, column) =>
				Float64Array.from({ length: 10 }, (_, id) => id - 4 + column)
			);
			const expected = dense.map((each) =>
				vectors.map(({ ids, weights }) =>
					ids.reduce((sum, id, place) => sum + each[id]! * weights[place]!, 0)
				)
			);
			const products = multiplyPacked(packVectors(vectors), dense);
			expect(products.map((each) => [...each])).toEqual(expected);
		})
	);
});

test('replaces a vector as if it had been packed at once', () => {
	fc.assert(
		fc.property(fc.array(vector, { minLength: 1 }), vector, fc.nat(), (vectors, other, at) => {
			const place = at % vectors.length;
			expect(replacePacked(packVectors(vectors), place, other)).toEqual(
				packVectors(vectors.with(place, other))
			);
		})
	);
});
