// Pairs of the directory that are probably one organisation, for merging.

import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { compareNames, nameKeys, nameWords, wordWeights } from '../import/compare-names.ts';
import { decline } from '../outcome.ts';

const likeFrom = 0.82;
const commonWord = 200;
const mostPairs = 100;

export async function findTwins({ database, actor }: Context) {
	if (!may(actor, 'directory.merge')) return decline('not-allowed');
	const rows = await database
		.selectFrom('organisation')
		.select(['id', 'name', 'kind', 'city'])
		.where('mergedIntoId', 'is', null)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();
	const named = rows.map((row) => ({ ...row, words: nameWords(row.name) }));
	const weight = wordWeights(named.map(({ words }) => words));
	const byKey = new Map<string, number[]>();
	for (const [index, { words }] of named.entries()) {
		for (const key of nameKeys(words)) {
			const sharing = byKey.get(key);
			if (sharing) sharing.push(index);
			else byKey.set(key, [index]);
		}
	}
	const pairs = [];
	for (const [index, one] of named.entries()) {
		const candidates = new Set<number>();
		for (const key of nameKeys(one.words)) {
			const sharing = byKey.get(key)!;
			if (sharing.length > commonWord) continue;
			for (const other of sharing) if (other > index) candidates.add(other);
		}
		for (const candidate of candidates) {
			const other = named[candidate]!;
			const { score } = compareNames(one.words, other.words, weight);
			if (score >= likeFrom) pairs.push({ one, other, score });
		}
	}
	pairs.sort((a, b) => b.score - a.score);
	return {
		ok: true as const,
		pairs: pairs.slice(0, mostPairs).map(({ one, other, score }) => ({
			one: { id: one.id, name: one.name, kind: one.kind, city: one.city },
			other: { id: other.id, name: other.name, kind: other.kind, city: other.city },
			score
		}))
	};
}
