import { may } from '#domain/access/may.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	language: locals.language,
	actor: { personId: locals.actor.personId, name: locals.actor.name },
	administrator: locals.actor.administrator,
	searches: may(locals.actor, 'search.view'),
	path: url.pathname.replace(/^\/\w\w/, ''),
	search: url.search
});
