import { decline } from '#domain/outcome.ts';
import { orRefuse } from '../../../../form.ts';
import type { LayoutServerLoad } from './$types';

/** Everything behind the public page needs somebody who has a part in this exchange. */
export const load: LayoutServerLoad = async (event) => {
	const { standing, manages } = await event.parent();
	if (!standing && !manages) orRefuse(event, decline('not-allowed'));
};
