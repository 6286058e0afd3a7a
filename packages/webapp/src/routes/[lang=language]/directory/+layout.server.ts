import { may } from '#domain/access/may.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	writes: may(locals.actor, 'directory.edit'),
	merges: may(locals.actor, 'directory.merge')
});
