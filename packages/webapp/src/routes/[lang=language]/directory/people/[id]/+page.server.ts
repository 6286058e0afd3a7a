import { may } from '#domain/access/may.ts';
import { editPerson } from '#domain/person/edit-person.ts';
import { editPersonInput } from '#domain/person/person.ts';
import { findPerson } from '#domain/person/queries.ts';
import { orRefuse, submit } from '../../../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = orRefuse(event, await findPerson(event.locals.context, event.params.id));
	const mayEdit = may(event.locals.actor, 'person.edit', { personId: event.params.id });
	return { ...found, mayEdit, saved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
	default: (event) =>
		submit(event, editPersonInput, editPerson, () => `${event.url.pathname}?saved`)
};
