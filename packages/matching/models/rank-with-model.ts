// The default ranking, moved by what a model says.
import { moveByModel } from '../ranking/calibrate-score.ts';
import { defaultLabelIndex, rank, type Matches } from '../ranking/rank.ts';
import { fullText, type MatchText } from '../ranking/text-profile.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { ModelError, type TextModel } from './text-model.ts';

export type ModelMatches = Matches & {
	/** Present where the model failed and the default ranking stands. */
	readonly modelFailure?: { readonly model: string; readonly reason: string };
};

/**
 * Ranks every offer for every need with the help of a model. Vectors are compared within a need:
 * how far an offer stands out from the others counts, not the cosine itself, for models differ in
 * how high their cosines lie.
 *
 * @param limit how many offers per need; all without it
 */
export async function rankWithModel(
	texts: { readonly needs: readonly MatchText[]; readonly offers: readonly MatchText[] },
	model: TextModel,
	{ limit = Infinity, labels = defaultLabelIndex() }: { limit?: number; labels?: LabelIndex } = {}
): Promise<ModelMatches> {
	const matches = rank(texts, { labels });
	let needs: Float32Array[];
	let offers: Float32Array[];
	try {
		needs = await model.embed(texts.needs.map(fullText), { kind: 'need' });
		offers = await model.embed(texts.offers.map(fullText), { kind: 'offer' });
	} catch (error) {
		if (!(error instanceof ModelError)) throw error;
		const cut = matches.rankings.map((ranking) => ({
			...ranking,
			offers: ranking.offers.slice(0, limit)
		}));
		const modelFailure = { model: model.name, reason: error.message };
		return { ...matches, rankings: cut, modelFailure };
	}
	const places = new Map(texts.offers.map(({ id }, place) => [id, place]));
	const rankings = matches.rankings.map((ranking, need) => {
		const outstanding = standardise(offers.map((offer) => cosine(needs[need]!, offer)));
		const moved = ranking.offers.map((entry) => ({
			...entry,
			score: moveByModel(entry.score, outstanding[places.get(entry.offer)!]!)
		}));
		return { ...ranking, offers: moved.sort((a, b) => b.score - a.score).slice(0, limit) };
	});
	return { ...matches, rankings };
}

function cosine(a: Float32Array, b: Float32Array): number {
	let dot = 0;
	let squareA = 0;
	let squareB = 0;
	for (let place = 0; place < a.length; place++) {
		dot += a[place]! * b[place]!;
		squareA += a[place]! ** 2;
		squareB += b[place]! ** 2;
	}
	return dot / (Math.sqrt(squareA * squareB) || 1);
}

/** How many standard deviations each value lies from the mean. */
function standardise(values: readonly number[]): number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
	const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const deviation = Math.sqrt(square / (values.length || 1)) || 1;
	return values.map((value) => (value - mean) / deviation);
}
