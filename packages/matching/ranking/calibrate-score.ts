// From cosines to a score that means the same for every need: a logistic curve.

export type Strength = 'strong' | 'good' | 'worth-a-look';

const strengths = [
	['strong', 0.6],
	['good', 0.2],
	['worth-a-look', 0.05]
] as const;

/** Below this nothing is suggested. */
export const suggestedFrom = strengths[2][1];

/** What a person reads instead of a figure; undefined where nothing should be suggested. */
export function strengthOf(score: number): Strength | undefined {
	return strengths.find(([, least]) => score >= least)?.[0];
}

/** What the cosine of words that are spelled alike counts beside that of concepts. */
export const spellingShare = 0.1;

/** The same for letters, where a text is in a seventh language. */
export const letterShare = 0.3;

const steepness = 18;
const even = 0.575;

/**
 * Near the curve fitted to the development halves of the evaluation sets, 30 needs among 80 offers, but a
 * little more generous: of pairs that score 0.6 and more about four in five are true, from 0.2 three in ten,
 * from 0.05 one in fourteen, and nine in ten true pairs score 0.05 or more.
 *
 * @param joined cosine of concepts plus the share of that of spelling
 * @returns 0…1, near the share of true matches among pairs that score so
 */
export function calibrate(joined: number): number {
	return 1 / (1 + Math.exp(-steepness * (joined - even)));
}

/** The joined cosine that has this score. */
export function uncalibrate(score: number): number {
	return even + Math.log(score / (1 - score)) / steepness;
}

/**
 * A score moved by a plugged-in model: on the logistic scale, one step per standard deviation that
 * the offer stands out from the others by the model's cosine; two and a half deviations are even.
 *
 * @param outstanding in standard deviations over the need's offers
 */
export function moveByModel(score: number, outstanding: number): number {
	const safe = Math.min(Math.max(score, 1e-6), 1 - 1e-6);
	const step = Math.min(Math.max(outstanding, -3), 6) - 2.5;
	return 1 / (1 + Math.exp(-(Math.log(safe / (1 - safe)) + step)));
}
