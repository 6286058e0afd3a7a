// The default ranking, moved by what a model says.
import { moveByModel } from '../ranking/calibrate-score.ts';
import { defaultLabelIndex, rank, type Matches } from '../ranking/rank.ts';
import type { MatchText } from '../ranking/text-profile.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { askModel, type ModelOpinion } from './ask-model.ts';
import { ModelError, type TextModel } from './text-model.ts';

export type ModelMatches = Matches & {
	/** Present where the model failed and the default ranking stands. */
	readonly modelFailure?: { readonly model: string; readonly reason: string };
};

/**
 * Ranks every offer for every need with the help of a model.
 *
 * @param limit how many offers per need; all without it
 */
export async function rankWithModel(
	texts: { readonly needs: readonly MatchText[]; readonly offers: readonly MatchText[] },
	model: TextModel,
	{ limit = Infinity, labels = defaultLabelIndex() }: { limit?: number; labels?: LabelIndex } = {}
): Promise<ModelMatches> {
	const matches = rank(texts, { labels });
	let opinion: ModelOpinion;
	try {
		opinion = await askModel(texts, model);
	} catch (error) {
		if (!(error instanceof ModelError)) throw error;
		const cut = matches.rankings.map((ranking) => ({
			...ranking,
			offers: ranking.offers.slice(0, limit)
		}));
		const modelFailure = { model: model.name, reason: error.message };
		return { ...matches, rankings: cut, modelFailure };
	}
	const rankings = matches.rankings.map((ranking) => {
		const moved = ranking.offers.map((entry) => ({
			...entry,
			score: moveByModel(entry.score, opinion(ranking.need, entry.offer))
		}));
		return { ...ranking, offers: moved.sort((a, b) => b.score - a.score).slice(0, limit) };
	});
	return { ...matches, rankings };
}
