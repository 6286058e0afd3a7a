// What people judged of suggestions, for measuring the matching with: pairs called not relevant, and
// pairs of which one side wished to meet.

import { fromJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';

type JudgedText = { id: string; language: string; title: string; text: string; owner: string };

export type Judgement = {
	relevant: boolean;
	reason: string;
	at: string;
	need: JudgedText;
	offer: JudgedText;
};

/** Names of people are in no judgement; the texts are those that participants of it see. */
export async function listJudgements(
	{ database, actor }: Context,
	{ exchangeId }: { exchangeId: string }
): Promise<Outcome<{ judgements: Judgement[] }>> {
	if (!may(actor, 'judgement.view', { exchangeId })) return decline('not-allowed');
	const [dismissals, wished, texts] = await Promise.all([
		database
			.selectFrom('dismissal')
			.select(['pairs', 'reason', 'at'])
			.where('exchangeId', '=', exchangeId)
			.orderBy('at')
			.execute(),
		database
			.selectFrom('suggestion')
			.innerJoin('wish', (join) =>
				join
					.onRef('wish.exchangeId', '=', 'suggestion.exchangeId')
					.on((on) =>
						on.or([
							on.and([
								on('wish.fromOrganisationId', '=', on.ref('suggestion.organisationAId')),
								on('wish.toOrganisationId', '=', on.ref('suggestion.organisationBId'))
							]),
							on.and([
								on('wish.fromOrganisationId', '=', on.ref('suggestion.organisationBId')),
								on('wish.toOrganisationId', '=', on.ref('suggestion.organisationAId'))
							])
						])
					)
			)
			.select(['suggestion.reasons', 'wish.createdAt as at'])
			.where('suggestion.exchangeId', '=', exchangeId)
			.where('wish.kind', '!=', 'no-thanks')
			.orderBy('wish.createdAt')
			.execute(),
		database
			.selectFrom('needOffer')
			.select(['id', 'language', 'title', 'text', 'organisationId as owner'])
			.where('exchangeId', '=', exchangeId)
			.execute()
	]);
	const textById = new Map(texts.map((text) => [text.id, text]));
	const judged = new Map<string, Judgement>();
	const judge = (
		{ needId, offerId }: { needId: string; offerId: string },
		verdict: Pick<Judgement, 'relevant' | 'reason' | 'at'>
	) => {
		const need = textById.get(needId);
		const offer = textById.get(offerId);
		if (need && offer) judged.set(`${needId} ${offerId}`, { ...verdict, need, offer });
	};
	// A word against a pair outweighs a wish, which may have had other reasons.
	for (const { reasons, at } of wished) {
		for (const pair of fromJson(reasons)) judge(pair, { relevant: true, reason: '', at });
	}
	for (const { pairs, reason, at } of dismissals) {
		for (const pair of fromJson(pairs)) judge(pair, { relevant: false, reason, at });
	}
	return { ok: true, judgements: [...judged.values()] };
}
