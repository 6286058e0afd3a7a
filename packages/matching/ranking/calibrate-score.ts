// From cosines to a score that means the same for every need: a logistic curve.

export type Strength = 'strong' | 'good' | 'worth-a-look';

const strengths = [
	['strong', 0.7],
	['good', 0.45],
	['worth-a-look', 0.25]
] as const;

/** Below this nothing is suggested. */
export const suggestedFrom = strengths[2][1];

/** What a person reads instead of a figure; undefined where nothing should be suggested. */
export function strengthOf(score: number): Strength | undefined {
	return strengths.find(([, least]) => score >= least)?.[0];
}

/**
 * @param concept cosine of the concept vectors, 0…1
 * @param gram cosine of the letter grams, 0…1
 * @param known how many concepts the need has: with few, letters must say more
 * @returns 0…1, near the share of true matches among pairs that score so
 */
export function calibrate(concept: number, gram: number, known: number): number {
	const letters = known >= 3 ? 0.3 : 0.7;
	const joined = concept + letters * gram;
	return 1 / (1 + Math.exp(-10 * (joined - 0.4)));
}
