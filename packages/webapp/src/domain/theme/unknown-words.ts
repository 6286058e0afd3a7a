// Words of needs and offers that name no theme, most frequent first: what the thesaurus lacks.

import { countUnknownWords } from '@trobada/matching';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { openThemes } from './open-themes.ts';

/** The newest texts tell enough, and reading these takes less than a second. */
const mostTexts = 2000;

export async function listUnknownWords(
	{ database, actor }: Context,
	{ page = 1, pageSize = 50 }: { page?: number; pageSize?: number } = {}
) {
	if (!may(actor, 'theme.edit')) return decline('not-allowed');
	const [themes, texts, ignored] = await Promise.all([
		openThemes(database),
		database
			.selectFrom('needOffer')
			.select(['id', 'title', 'text', 'language'])
			.orderBy('updatedAt', 'desc')
			.limit(mostTexts)
			.execute(),
		database
			.selectFrom('ignoredWord')
			.select(['word', 'language'])
			.orderBy('createdAt', 'desc')
			.execute()
	]);
	const leftAside = new Set(ignored.map(({ word, language }) => `${language} ${word}`));
	const words = countUnknownWords(texts, themes.labelIndex()).filter(
		({ word, language }) => !leftAside.has(`${language} ${word}`)
	);
	return {
		ok: true as const,
		total: words.length,
		words: words.slice((page - 1) * pageSize, page * pageSize),
		ignored
	};
}
