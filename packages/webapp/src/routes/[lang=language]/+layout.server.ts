import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	language: locals.language,
	actor: { personId: locals.actor.personId, name: locals.actor.name },
	administrator: locals.actor.administrator,
	path: url.pathname.replace(/^\/\w\w/, ''),
	search: url.search
});
