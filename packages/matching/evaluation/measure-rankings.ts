// The figures of a ranking, with intervals: mean reciprocal rank of the first answer, and the share
// of answers among the first k (recall@k: Manning, Raghavan, Schütze, Introduction to Information
// Retrieval, chapter 8). Intervals by the percentile bootstrap over needs (Efron, Tibshirani 1993).

export type RankedNeed = {
	/** Ids of offers, best first. */
	readonly ranking: readonly string[];
	readonly answers: readonly string[];
};

export type Measure = { readonly value: number; readonly low: number; readonly high: number };

export type Measures = {
	readonly meanReciprocalRank: Measure;
	readonly recallAt1: Measure;
	readonly recallAt10: Measure;
};

const rounds = 2000;

/** @param random draws in 0…1; the same draws give the same intervals */
export function measureRankings(needs: readonly RankedNeed[], random: () => number): Measures {
	const measure = (values: readonly number[]) => bootstrap(values, random);
	return {
		meanReciprocalRank: measure(needs.map(reciprocalRank)),
		recallAt1: measure(needs.map((need) => recallAt(1, need))),
		recallAt10: measure(needs.map((need) => recallAt(10, need)))
	};
}

function reciprocalRank({ ranking, answers }: RankedNeed): number {
	const place = ranking.findIndex((offer) => answers.includes(offer));
	return place === -1 ? 0 : 1 / (place + 1);
}

/** A need with two answers can have both among the first k only where k allows it. */
function recallAt(k: number, { ranking, answers }: RankedNeed): number {
	const first = ranking.slice(0, k);
	return first.filter((offer) => answers.includes(offer)).length / Math.min(k, answers.length);
}

function bootstrap(values: readonly number[], random: () => number): Measure {
	const means = Array.from({ length: rounds }, () => {
		let sum = 0;
		for (let draw = 0; draw < values.length; draw++) {
			sum += values[Math.floor(random() * values.length)]!;
		}
		return sum / values.length;
	}).sort((a, b) => a - b);
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		value: mean,
		low: means[Math.floor(0.025 * rounds)]!,
		high: means[Math.floor(0.975 * rounds)]!
	};
}

/** A small seeded generator (mulberry32), so that a report can be repeated. */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
