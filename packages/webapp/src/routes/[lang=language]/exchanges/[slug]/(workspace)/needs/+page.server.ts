import { may } from '#domain/access/may.ts';
import { needInput, removeNeedInput } from '#domain/need/need.ts';
import { listNeeds } from '#domain/need/queries.ts';
import { removeNeed } from '#domain/need/remove-need.ts';
import { mayEdit, saveNeed } from '#domain/need/save-need.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { sides } from '#database/values.ts';
import { orRefuse, submit } from '../../../../../form.ts';
import { chosen, pageNumber } from '../../../../../list.ts';
import { whoseOrganisation } from '../../../../../whose.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const parent = await event.parent();
	const { context } = locals;
	const everyone = url.searchParams.has('all');
	const whose = orRefuse(event, await whoseOrganisation(context, parent, url));
	const filter = {
		exchangeId: parent.exchange.id,
		organisationId: everyone ? undefined : whose.organisation?.id,
		search: url.searchParams.get('search') ?? '',
		side: chosen(url, 'side', sides),
		page: pageNumber(url),
		pageSize: 30
	};
	const list = orRefuse(event, await listNeeds(context, filter));
	const editing = list.needs.find(({ id }) => id === url.searchParams.get('edit')) ?? null;
	const mayWrite =
		!everyone &&
		whose.organisation !== null &&
		(await mayEdit(context, parent.exchange.id, whose.organisation.id));
	const themes = await openThemes(context.database);
	const named = (ids: readonly string[]) => themes.named(ids, locals.language);
	return {
		...filter,
		...whose,
		everyone,
		total: list.total,
		needs: list.needs.map((need) => ({ ...need, themes: named(need.themes) })),
		editing: editing && mayWrite ? { ...editing, themes: named(editing.themes) } : null,
		mayWrite,
		mayChoose: may(locals.actor, 'participation.view', { exchangeId: parent.exchange.id })
	};
};

const back = (url: URL) => {
	const organisation = url.searchParams.get('organisation');
	return organisation ? `${url.pathname}?organisation=${organisation}` : url.pathname;
};

export const actions: Actions = {
	save: (event) => submit(event, needInput, saveNeed, () => back(event.url)),
	remove: (event) => submit(event, removeNeedInput, removeNeed, () => back(event.url))
};
