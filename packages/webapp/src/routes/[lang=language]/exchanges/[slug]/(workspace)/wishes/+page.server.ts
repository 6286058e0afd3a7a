import { participatingOrganisations } from '#domain/participation/queries.ts';
import { takesWishes } from '#domain/exchange/exchange.ts';
import { atVenue } from '#domain/text/time.ts';
import { answerWish, takeBackWish } from '#domain/wish/answer-wish.ts';
import { makeWish } from '#domain/wish/make-wish.ts';
import { wishesOf } from '#domain/wish/queries.ts';
import { answerInput, wishInput, wishRef } from '#domain/wish/wish.ts';
import { orRefuse, submit } from '../../../../../form.ts';
import { whoseOrganisation } from '../../../../../whose.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const parent = await event.parent();
	const { exchange } = parent;
	const whose = orRefuse(event, await whoseOrganisation(locals.context, parent, url));
	const wishes = whose.organisation
		? orRefuse(
				event,
				await wishesOf(locals.context, {
					exchangeId: exchange.id,
					organisationId: whose.organisation.id
				})
			)
		: { made: [], received: [] };
	const { day } = atVenue(locals.context.now(), exchange.timeZone);
	return {
		...whose,
		everybody: await participatingOrganisations(locals.context, exchange.id),
		made: wishes.made,
		received: wishes.received,
		open: !whose.own || takesWishes(exchange, day)
	};
};

const back = (url: URL) => {
	const organisation = url.searchParams.get('organisation');
	return organisation ? `${url.pathname}?organisation=${organisation}` : url.pathname;
};

export const actions: Actions = {
	make: (event) => submit(event, wishInput, makeWish, () => back(event.url)),
	answer: (event) => submit(event, answerInput, answerWish, () => back(event.url)),
	takeBack: (event) => submit(event, wishRef, takeBackWish, () => back(event.url))
};
