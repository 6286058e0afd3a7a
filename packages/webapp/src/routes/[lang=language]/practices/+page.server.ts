import { practiceKinds } from '#database/values.ts';
import { may } from '#domain/access/may.ts';
import { countThemes, listPractices, writesFor } from '#domain/practice/queries.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { orRefuse } from '../../form.ts';
import { chosen, pageNumber } from '../../list.ts';
import type { PageServerLoad } from './$types';

const mostThemes = 40;

export const load: PageServerLoad = async (event) => {
	const { url, locals } = event;
	const { context, language, actor } = locals;
	const whose = chosen(url, 'whose', ['mine']);
	const filter = {
		search: url.searchParams.get('search') ?? '',
		kind: chosen(url, 'kind', practiceKinds),
		theme: url.searchParams.get('theme') ?? '',
		organisationId: url.searchParams.get('organisation') ?? '',
		page: pageNumber(url),
		pageSize: 24
	};
	const mine = whose === 'mine' && actor.personId !== null;
	const status = mine ? ('' as const) : ('published' as const);
	const [list, counted, writers, themes] = await Promise.all([
		listPractices(context, { ...filter, mine, status }),
		countThemes(context, mostThemes),
		actor.personId ? writesFor(context) : [],
		openThemes(context.database)
	]);
	const { practices, total } = orRefuse(event, list);
	const named = (ids: readonly string[]) => themes.named(ids, language);
	const ids = counted.map(({ id }) => id);
	return {
		...filter,
		whose,
		total,
		practices: practices.map((each) => ({ ...each, themes: named(each.themes) })),
		// A theme that a link named stays in the list, whether or not it is a frequent one.
		themes: named(filter.theme && !ids.includes(filter.theme) ? [filter.theme, ...ids] : ids),
		writes: writers.length > 0,
		searches: may(actor, 'search.view')
	};
};
