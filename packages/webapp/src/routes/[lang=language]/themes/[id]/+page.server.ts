import { decline } from '#domain/outcome.ts';
import { describeTheme } from '#domain/theme/theme.ts';
import { orRefuse } from '../../../form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const theme = describeTheme(event.params.id, event.locals.language);
	if (!theme) orRefuse(event, decline('not-found'));
	return { theme: theme! };
};
