// The thesaurus in use: the package's own with what editors added here. It is read when somebody
// first needs it, kept by this process, and read again when the stamp says that it has changed.

import {
	annotate,
	defaultLabelIndex,
	extendThesaurus,
	findConcepts,
	indexLabels,
	isCommonWord,
	isLanguage,
	loadThesaurus,
	type LabelIndex,
	type Thesaurus,
	type ThesaurusAdditions
} from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import type { Language } from '#database/values.ts';
import type { Context } from '../context.ts';
import type { Theme } from './theme.ts';

export type Themes = {
	/** Another one whenever editors have added something. */
	readonly stamp: string;
	readonly thesaurus: Thesaurus;
	/** What editors added, for a worker thread that reads the package's own thesaurus itself. */
	readonly additions: ThesaurusAdditions;
	/** For matching and search; made when first asked for. */
	labelIndex(): LabelIndex;
	/** The label in the reader's language; an unknown theme shows its id. */
	label(id: string, language: Language): string;
	/** Ids with their labels, in the order given. */
	named(ids: readonly string[], language: Language): Theme[];
	/** The language of a text and the themes that its words name, most telling first. */
	recognise(text: string, language?: string): { language: string; themes: string[] };
	/** Themes with a word beginning with `prefix`, for autocomplete. */
	find(prefix: string, language: Language, limit?: number): Theme[];
};

const stampKey = 'thesaurus.stamp';
const mostThemes = 12;

let opened: Themes | undefined;

/** @example const themes = await openThemes(context.database); themes.label('water', 'ca') */
export async function openThemes(database: Database): Promise<Themes> {
	const stamp = await readStamp(database);
	if (opened?.stamp !== stamp) {
		opened = makeThemes(stamp, await readAdditions(database, stamp));
	}
	return opened;
}

async function readStamp(database: Database): Promise<string> {
	const row = await database
		.selectFrom('setting')
		.select('value')
		.where('key', '=', stampKey)
		.executeTakeFirst();
	return row?.value ?? '';
}

/** Tells every process that the additions changed; called in the transaction that changes them. */
export async function stampThesaurus({ database, newId }: Context): Promise<void> {
	const value = newId();
	await database
		.insertInto('setting')
		.values({ key: stampKey, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}

async function readAdditions(database: Database, stamp: string): Promise<ThesaurusAdditions> {
	if (stamp === '') return { concepts: [], labels: [] };
	const [concepts, labels] = await Promise.all([
		database.selectFrom('addedConcept').select(['id', 'broader']).orderBy('createdAt').execute(),
		database
			.selectFrom('addedLabel')
			.select(['concept', 'language', 'label'])
			.orderBy('createdAt')
			.orderBy('id')
			.execute()
	]);
	return {
		concepts,
		labels: labels.flatMap(({ language, ...rest }) =>
			isLanguage(language) ? [{ ...rest, language }] : []
		)
	};
}

function makeThemes(stamp: string, additions: ThesaurusAdditions): Themes {
	const thesaurus = extendThesaurus(loadThesaurus(), additions);
	let labels: LabelIndex | undefined;
	const labelIndex = () =>
		(labels ??= thesaurus === loadThesaurus() ? defaultLabelIndex() : indexLabels(thesaurus));
	const label = (id: string, language: Language) =>
		thesaurus.concepts.has(id) ? thesaurus.label(id, language) : id;
	return {
		stamp,
		thesaurus,
		additions,
		labelIndex,
		label,
		named: (ids, language) => ids.map((id) => ({ id, label: label(id, language) })),
		recognise(text, language) {
			const annotation = annotate(text, language, labelIndex());
			return {
				language: annotation.language || 'en',
				themes: annotation.concepts
					.map(({ concept }) => concept)
					.filter((id) => !isCommonWord(thesaurus.concepts.get(id)!))
					.slice(0, mostThemes)
			};
		},
		find: (prefix, language, limit) =>
			findConcepts(prefix, language, limit, thesaurus).map(({ concept, label }) => ({
				id: concept,
				label
			}))
	};
}
