import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiplyPacked, packVectors, replacePacked } from './packed-vectors.ts';
import { sparseVector } from './sparse-vector.ts';

const vector = fc
	.uniqueArray(fc.tuple(fc.nat(9), fc.integer({ min: -3, max: 3 })), { selector: ([id]) => id })
	.map(sparseVector);

test('multiplies each vector as if it stood alone', () => {
	fc.assert(
		fc.property(fc.array(vector), (vectors) => {
			const dense = Float32Array.from({ length: 10 }, (_, id) => id - 4);
			const expected = vectors.map(({ ids, weights }) =>
				ids.reduce((sum, id, place) => sum + 2 * dense[id]! * weights[place]!, 0)
			);
			expect([...multiplyPacked(packVectors(vectors), dense, 2)]).toEqual(expected);
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
