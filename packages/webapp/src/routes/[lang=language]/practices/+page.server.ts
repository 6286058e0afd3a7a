import { practiceKinds } from '#database/values.ts';
import { may } from '#domain/access/may.ts';
import { seeExchange } from '#domain/exchange/queries.ts';
import { writesAny } from '#domain/practice/permissions.ts';
import { countThemes, listPractices } from '#domain/practice/queries.ts';
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
		exchangeId: url.searchParams.get('exchange') ?? '',
		page: pageNumber(url),
		pageSize: 24
	};
	const mine = whose === 'mine' && actor.personId !== null;
	const status = mine ? ('' as const) : ('published' as const);
	const [list, counted, themes, shownAt] = await Promise.all([
		listPractices(context, { ...filter, mine, status }),
		countThemes(context, mostThemes),
		openThemes(context.database),
		filter.exchangeId ? seeExchange(context, { id: filter.exchangeId }) : null
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
		exchange: shownAt?.ok ? shownAt.exchange : null,
		organisation: filter.organisationId ? (practices[0]?.organisationName ?? null) : null,
		writes: writesAny(actor),
		searches: may(actor, 'search.view')
	};
};
