import { expect, test } from 'vitest';
import { conceptKernel, nearness } from './concept-kernel.ts';
import { defaultLabelIndex } from './rank.ts';
import { sparseVector } from './sparse-vector.ts';
import { conceptSpreader, defaultShares } from './spread-concepts.ts';

const labels = defaultLabelIndex();
const kernel = conceptKernel(labels);
const spread = conceptSpreader(labels);
const number = (id: string) => labels.numbers.get(id)!;

/** What the kernel stands for: both spread in full, then multiplied. */
function multiplySpread(
	one: ReadonlyMap<string, number>,
	other: ReadonlyMap<string, number>
): number {
	const left = spreadAll(one);
	const right = spreadAll(other);
	return left.reduce((sum, weight, concept) => sum + weight * right[concept]!, 0);
}

function spreadAll(named: ReadonlyMap<string, number>): Float64Array {
	const sums = new Float64Array(labels.numbers.size);
	for (const [id, weight] of named) {
		const { ids, weights } = spread(number(id));
		ids.forEach((concept, place) => (sums[concept]! += weight * weights[place]!));
	}
	return sums;
}

test('is the product of what two texts spread to, with nothing cut off', () => {
	const need = new Map([
		['pig-farming', 2],
		['reducing-antibiotics-in-livestock', 1.5]
	]);
	const offer = new Map([
		['grape-pomace', 1],
		['animal-feed', 0.7]
	]);
	const named = sparseVector([...need].map(([id, weight]) => [number(id), weight]));
	const near = nearness(kernel, named);
	const product = [...offer].reduce((sum, [id, weight]) => sum + weight * near[number(id)]!, 0);
	expect(product).toBeCloseTo(multiplySpread(need, offer), 3);
	expect(kernel.square(named)).toBeCloseTo(multiplySpread(need, need), 3);
});

test('is the same both ways, and far less for strangers', () => {
	expect(kernel.row(number('wine'))[number('cork')]).toBeCloseTo(
		kernel.row(number('cork'))[number('wine')]!,
		5
	);
	const stranger = kernel.row(number('esports'))[number('slurry')]!;
	expect(stranger).toBeLessThan(0.05 * kernel.row(number('biogas'))[number('slurry')]!);
});

test('keeps a kernel for each way of spreading', () => {
	const shares = { broader: 0, narrower: 0, related: 0, alike: 0, further: 0 };
	const alone = conceptKernel(labels, shares);
	expect(conceptKernel(labels, shares)).toBe(alone);
	expect(alone.row(number('wine')).reduce((sum, weight) => sum + weight)).toBe(1);
});

test('spreads to neighbours, and from broader and related ones further, but not back', () => {
	const { ids, weights } = spread(number('pig-farming'));
	const share = (id: string) => weights[ids.indexOf(number(id))] ?? 0;
	const { broader, related } = labels.thesaurus.concepts.get('pig-farming')!;
	expect(share('pig-farming')).toBe(1);
	for (const id of [...broader, ...related]) expect(share(id)).toBeGreaterThan(0);
	expect(share(broader[0]!)).toBeGreaterThanOrEqual(defaultShares.broader);
	expect(ids.length).toBeGreaterThan(broader.length + related.length + 1);
	const nearOnly = conceptSpreader(labels, { ...defaultShares, alike: 0, further: 0 })(
		number('pig-farming')
	);
	expect(nearOnly.ids.length).toBeLessThan(ids.length);
});
