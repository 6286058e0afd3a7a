// Reads themes for the browsable pages, in the reader's language.

import { isCommonWord, languages as labelLanguages, type Thesaurus } from '@trobada/matching';
import type { Language } from '#database/values.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { openThemes, type Themes } from './open-themes.ts';
import type { Theme } from './theme.ts';

/** One theme with its neighbours and its labels in all languages. */
export async function describeTheme({ database }: Context, id: string, language: Language) {
	const themes = await openThemes(database);
	const concept = themes.thesaurus.concepts.get(id);
	if (!concept || isCommonWord(concept)) return decline('not-found');
	const isTheme = (other: string) => !isCommonWord(themes.thesaurus.concepts.get(other)!);
	const named = (ids: readonly string[]) => nameThemes(themes, ids.filter(isTheme), language);
	return {
		ok: true as const,
		theme: {
			id,
			label: themes.label(id, language),
			domain: domainOf(themes.thesaurus, id),
			path: named(ancestorsOf(themes.thesaurus, id)),
			broader: named(concept.broader),
			narrower: named(concept.narrower),
			related: named(concept.related),
			nace: concept.nace,
			labels: labelLanguages.map((each) => ({ language: each, labels: concept.labels[each] }))
		}
	};
}
export type DescribedTheme = Extract<
	Awaited<ReturnType<typeof describeTheme>>,
	{ ok: true }
>['theme'];

/** From the top down to the nearest; of several broader concepts the first one is followed. */
function ancestorsOf({ concepts }: Thesaurus, id: string): string[] {
	const above: string[] = [];
	for (let next = concepts.get(id)?.broader[0]; next; next = concepts.get(next)?.broader[0]) {
		if (above.includes(next)) break;
		above.unshift(next);
	}
	return above;
}

/** The domain at whose top it stands: single things are written in files of their own. */
function domainOf(thesaurus: Thesaurus, id: string): string {
	const top = ancestorsOf(thesaurus, id)[0] ?? id;
	return thesaurus.concepts.get(top)!.domain;
}

function nameThemes(themes: Themes, ids: readonly string[], language: Language): Theme[] {
	const collator = new Intl.Collator(language);
	return ids
		.map((id) => ({ id, label: themes.label(id, language) }))
		.sort((a, b) => collator.compare(a.label, b.label));
}

/** What may be chosen as a theme: all but common words. */
function themesOf({ concepts }: Thesaurus) {
	return [...concepts.values()].filter((concept) => !isCommonWord(concept));
}

/** A theme with everything below it; one that is unknown stands for itself. */
export function withNarrower({ thesaurus }: Themes, id: string): string[] {
	const found = new Set([id]);
	for (const each of found) {
		for (const narrower of thesaurus.concepts.get(each)?.narrower ?? []) found.add(narrower);
	}
	return [...found];
}

/** How many themes each domain has. */
export async function themeDomains({ database }: Context) {
	const { thesaurus } = await openThemes(database);
	const byDomain = Map.groupBy(themesOf(thesaurus), ({ id }) => domainOf(thesaurus, id));
	return [...byDomain]
		.map(([domain, ids]) => ({ domain, count: ids.length }))
		.sort((a, b) => a.domain.localeCompare(b.domain));
}

export type ThemeBranch = Theme & { narrower: ThemeBranch[] };

/** The tree of one domain: a concept stands below its first broader one. */
export async function themeTree(
	{ database }: Context,
	domain: string,
	language: Language
): Promise<ThemeBranch[]> {
	const themes = await openThemes(database);
	const members = themesOf(themes.thesaurus).filter(
		({ id }) => domainOf(themes.thesaurus, id) === domain
	);
	const children = Map.groupBy(members, ({ broader }) => broader[0]);
	const collator = new Intl.Collator(language);
	const branchesBelow = (parent: string | undefined): ThemeBranch[] =>
		(children.get(parent) ?? [])
			.map(({ id }) => ({
				id,
				label: themes.label(id, language),
				narrower: branchesBelow(id)
			}))
			.sort((a, b) => collator.compare(a.label, b.label));
	return branchesBelow(undefined);
}

/** What editors added, newest first. */
export async function listAdditions({ database, actor }: Context, language: Language) {
	if (!may(actor, 'theme.edit')) return decline('not-allowed');
	const [concepts, labels, themes] = await Promise.all([
		database.selectFrom('addedConcept').selectAll().orderBy('createdAt', 'desc').execute(),
		database
			.selectFrom('addedLabel')
			.leftJoin('person', 'person.id', 'addedLabel.personId')
			.select([
				'addedLabel.id',
				'addedLabel.concept',
				'addedLabel.language',
				'addedLabel.label',
				'addedLabel.createdAt',
				'person.givenName',
				'person.familyName'
			])
			.orderBy('addedLabel.createdAt', 'desc')
			.orderBy('addedLabel.id')
			.limit(500)
			.execute(),
		openThemes(database)
	]);
	return {
		ok: true as const,
		concepts: concepts.map(({ id, broader }) => ({
			id,
			label: themes.label(id, language),
			broader: { id: broader, label: themes.label(broader, language) }
		})),
		labels: labels.map((label) => ({ ...label, theme: themes.label(label.concept, language) }))
	};
}
