import { may } from '#domain/access/may.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { themeDomains, themeTree } from '#domain/theme/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { context, language, actor } = locals;
	const search = url.searchParams.get('search') ?? '';
	const asked = url.searchParams.get('domain') ?? '';
	const domains = await themeDomains(context);
	const domain = domains.find((each) => each.domain === asked)?.domain ?? null;
	const themes = await openThemes(context.database);
	return {
		search,
		domain,
		found: search ? themes.find(search, language, 100) : null,
		tree: domain && !search ? await themeTree(context, domain, language) : [],
		domains,
		mayEdit: may(actor, 'theme.edit')
	};
};
