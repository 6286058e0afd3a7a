import { expect, test } from 'vitest';
import { conceptKernel, nearness, squareInKernel } from './concept-kernel.ts';
import { defaultLabelIndex } from './rank.ts';
import { sparseVector } from './sparse-vector.ts';
import { spreadConcepts } from './spread-concepts.ts';

const labels = defaultLabelIndex();
const kernel = conceptKernel(labels);
const number = (id: string) => labels.numbers.get(id)!;

/** What the kernel stands for: both spread in full, then multiplied. */
function multiplySpread(
	one: ReadonlyMap<string, number>,
	other: ReadonlyMap<string, number>
): number {
	const left = spreadConcepts(labels.thesaurus, one);
	const right = spreadConcepts(labels.thesaurus, other);
	return [...left].reduce((sum, [id, weight]) => sum + weight * (right.get(id) ?? 0), 0);
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
	expect(squareInKernel(kernel, named)).toBeCloseTo(multiplySpread(need, need), 3);
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
	const shares = { broader: 0, narrower: 0, related: 0, further: 0 };
	const alone = conceptKernel(labels, shares);
	expect(conceptKernel(labels, shares)).toBe(alone);
	expect(alone.row(number('wine')).reduce((sum, weight) => sum + weight)).toBe(1);
});
