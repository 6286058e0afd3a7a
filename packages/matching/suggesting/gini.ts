// The Gini coefficient: how unevenly exposure is spread. 0: everyone the same; towards 1: one has all.

/** @example gini([1, 1, 1]) // 0 */
export function gini(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const total = sorted.reduce((sum, value) => sum + value, 0);
	if (total === 0) return 0;
	const weighted = sorted.reduce((sum, value, place) => sum + (place + 1) * value, 0);
	return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}
