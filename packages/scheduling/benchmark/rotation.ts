// Social golfers (CSPLib problem 010): groups, size, rounds without a pair that meets twice.
import { solveRotation } from '../solve-rotation.ts';

/** Prints one row per instance, the median of three seeds. */
export const reportRotation = (): void => {
	console.log('| groups-size-rounds | repeated pairs | bound | seconds (median of 3 seeds) |');
	console.log('| --- | --- | --- | --- |');
	for (const [groups, size, rounds] of [
		[4, 4, 4],
		[5, 3, 6],
		[8, 4, 7]
	] as const) {
		const problem = {
			people: Array.from({ length: groups * size }, (_, p) => ({ id: `p${p}` })),
			tables: Array.from({ length: groups }, (_, t) => ({ id: `t${t}` })),
			rounds
		};
		const runs = [1, 2, 3].map((seed) => {
			const begun = performance.now();
			const result = solveRotation(problem, { seconds: 20, seed });
			return { result, seconds: (performance.now() - begun) / 1000 };
		});
		runs.sort((a, b) => a.seconds - b.seconds);
		const worst = Math.max(...runs.map(({ result }) => (result.ok ? result.repeatedPairs : NaN)));
		const { result, seconds } = runs[1]!;
		console.log(
			`| ${groups}-${size}-${rounds} | ${worst} | ` +
				`${result.ok ? result.bound.repeatedPairs : ''} | ${seconds.toFixed(2)} |`
		);
	}
	console.log();
};
