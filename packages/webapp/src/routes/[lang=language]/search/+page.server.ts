import { searchedKinds } from '#domain/search/search.ts';
import { searchTexts } from '#domain/search/search-texts.ts';
import { orRefuse } from '../../form.ts';
import { chosen } from '../../list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, language } = event.locals;
	const asked = {
		search: (event.url.searchParams.get('search') ?? '').trim().slice(0, 200),
		kind: chosen(event.url, 'kind', searchedKinds)
	};
	const { finds, corrections, complete } = orRefuse(
		event,
		await searchTexts(context, asked, language)
	);
	return { asked, finds, corrections, complete };
};
