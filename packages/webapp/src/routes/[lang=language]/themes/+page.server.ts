import { findThemes, themesByDomain } from '#domain/theme/theme.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const search = url.searchParams.get('search') ?? '';
	return {
		search,
		found: search ? findThemes(search, locals.language, 100) : null,
		domains: search ? [] : themesByDomain(locals.language)
	};
};
