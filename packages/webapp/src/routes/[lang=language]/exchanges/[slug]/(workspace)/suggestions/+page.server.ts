import { may } from '#domain/access/may.ts';
import { cancelComputation } from '#domain/suggestion/cancel-computation.ts';
import { computeExchangeSuggestions } from '#domain/suggestion/compute-suggestions.ts';
import { dismissSuggestion, restoreSuggestion } from '#domain/suggestion/dismiss-suggestion.ts';
import { suggestionFigures, suggestionsFor } from '#domain/suggestion/queries.ts';
import { pairReasons } from '#domain/suggestion/pair-reasons.ts';
import { dismissInput, exchangeRef, restoreInput } from '#domain/suggestion/suggestion.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { makeWish } from '#domain/wish/make-wish.ts';
import { wishInput } from '#domain/wish/wish.ts';
import { orRefuse, submit } from '../../../../../form.ts';
import { whoseOrganisation } from '../../../../../whose.ts';
import type { Actions, PageServerLoad } from './$types';

const refreshSeconds = '3';

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const parent = await event.parent();
	const exchangeId = parent.exchange.id;
	const whose = orRefuse(event, await whoseOrganisation(locals.context, parent, url));
	const found = whose.organisation
		? orRefuse(
				event,
				await suggestionsFor(locals.context, {
					exchangeId,
					organisationId: whose.organisation.id
				})
			)
		: { suggestions: [], setAside: [] };
	const prepared = await suggestionFigures(locals.context, { exchangeId });
	const figures = prepared.ok ? prepared : null;
	const status = figures?.computation?.status;
	const underway = status === 'queued' || status === 'running';
	// Where there is nothing to read yet, nobody is interrupted.
	if (underway && found.suggestions.length === 0) event.setHeaders({ refresh: refreshSeconds });
	const themes = await openThemes(locals.context.database);
	return {
		...whose,
		setAside: found.setAside,
		suggestions: found.suggestions.map(({ reasons, ...suggestion }) => ({
			...suggestion,
			pairs: pairReasons(reasons, (id) => themes.label(id, locals.language))
		})),
		figures,
		underway,
		mayCompute: may(locals.actor, 'suggestion.compute', { exchangeId })
	};
};

const back = (url: URL) => {
	const organisation = url.searchParams.get('organisation');
	return organisation ? `${url.pathname}?organisation=${organisation}` : url.pathname;
};

export const actions: Actions = {
	wish: (event) => submit(event, wishInput, makeWish, () => back(event.url)),
	restore: (event) => submit(event, restoreInput, restoreSuggestion, () => back(event.url)),
	dismiss: (event) => submit(event, dismissInput, dismissSuggestion, () => back(event.url)),
	compute: (event) => {
		const wake = () => event.locals.application.jobs.wake();
		return submit(event, exchangeRef, computeExchangeSuggestions, () => (wake(), back(event.url)));
	},
	cancel: (event) => submit(event, exchangeRef, cancelComputation, () => back(event.url))
};
