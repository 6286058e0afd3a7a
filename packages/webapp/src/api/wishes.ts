// What organisations seek and bring, whom they should meet, and whom they wish to meet.

import { z } from 'zod';
import { sides, visibilities, wishKinds, wishStatuses } from '#database/values.ts';
import { needInput, removeNeedInput } from '#domain/need/need.ts';
import { listNeeds } from '#domain/need/queries.ts';
import { removeNeed } from '#domain/need/remove-need.ts';
import { saveNeed } from '#domain/need/save-need.ts';
import { decline } from '#domain/outcome.ts';
import { cancelComputation } from '#domain/suggestion/cancel-computation.ts';
import { findComputation } from '#domain/suggestion/computations.ts';
import { computeExchangeSuggestions } from '#domain/suggestion/compute-suggestions.ts';
import { dismissSuggestion, restoreSuggestion } from '#domain/suggestion/dismiss-suggestion.ts';
import { listJudgements } from '#domain/suggestion/judgements.ts';
import { suggestionsFor } from '#domain/suggestion/queries.ts';
import { dismissInput, exchangeRef, restoreInput } from '#domain/suggestion/suggestion.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { answerWish, takeBackWish } from '#domain/wish/answer-wish.ts';
import { makeWish } from '#domain/wish/make-wish.ts';
import { listWishes, wishesOf } from '#domain/wish/queries.ts';
import { answerInput, wishInput, wishRef } from '#domain/wish/wish.ts';
import { id, operationOf, page, search } from './operation.ts';

const needOperation = operationOf('needs');
const suggestionOperation = operationOf('suggestions');
const wishOperation = operationOf('wishes');

const one = '1jv0e2ka9c3x5f8o';
const other = '1jv0e2ka9c3x5f8q';

const need = z.object({
	id: z.string(),
	side: z.enum(sides),
	organisationId: z.string(),
	organisationName: z.string(),
	language: z.string(),
	title: z.string(),
	text: z.string(),
	themes: z.array(z.string()),
	visibility: z.enum(visibilities),
	version: z.number().int()
});
const exampleNeed = {
	organisationId: one,
	side: 'need',
	language: 'ca',
	title: 'Reutilització d’aigües residuals',
	text: 'Busquem socis per a la indústria alimentària.'
};

const wish = z.object({
	id: z.string(),
	fromOrganisationId: z.string(),
	toOrganisationId: z.string(),
	fromName: z.string(),
	toName: z.string(),
	kind: z.enum(wishKinds),
	status: z.enum(wishStatuses),
	message: z.string(),
	lapsesOn: z.string().nullable(),
	onBehalf: z.number().int(),
	version: z.number().int()
});
const exampleWish = {
	id: '1jv0e2ka9c3x5f9w',
	fromOrganisationId: one,
	toOrganisationId: other,
	fromName: 'Clúster de l’Aigua',
	toName: 'Clust-ER Agrifood',
	kind: 'must',
	status: 'pending',
	message: '',
	lapsesOn: null,
	onBehalf: 0,
	version: 1
};
const judgedText = z.object({
	id: z.string(),
	language: z.string(),
	title: z.string(),
	text: z.string(),
	owner: z.string()
});
const reason = z.object({
	theme: z.string(),
	label: z.string(),
	kind: z.string(),
	needId: z.string(),
	offerId: z.string(),
	needWords: z.array(z.string()),
	offerWords: z.array(z.string()),
	/** The words do not name the theme, they only stand in texts about it. */
	isHinted: z.literal(true).optional()
});
const computation = z.object({
	id: z.string(),
	status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
	/** Of the texts that a model had not seen, how many it has read. */
	progress: z.object({ done: z.number().int(), count: z.number().int() }).nullable(),
	createdAt: z.string(),
	finishedAt: z.string().nullable()
});
const exampleComputation = {
	id: '1jv0e2ka9c3x5f9j',
	status: 'running',
	progress: { done: 64, count: 310 },
	createdAt: '2023-06-12T09:00:00.000Z',
	finishedAt: null
};

export const wishes = [
	needOperation({
		name: 'listNeeds',
		method: 'get',
		path: '/exchanges/{exchangeId}/needs',
		summary: 'Search needs and offers',
		input: z.object({
			exchangeId: id,
			search,
			side: z.enum(sides).optional(),
			organisationId: id.optional(),
			theme: id.optional(),
			...page
		}),
		paged: true,
		answer: need,
		example: { side: 'need', search: 'aigua' },
		exampleAnswer: {
			items: [
				{
					...exampleNeed,
					id: '1jv0e2ka9c3x5f9n',
					organisationName: 'Clúster de l’Aigua',
					themes: ['water'],
					visibility: 'exchange',
					version: 1
				}
			],
			page: 1,
			pageSize: 50,
			total: 1
		},
		run: async (context, input) => {
			const list = await listNeeds(context, input);
			return list.ok ? { ok: true, value: list.needs, total: list.total } : list;
		}
	}),
	needOperation({
		name: 'addNeed',
		method: 'post',
		path: '/exchanges/{exchangeId}/needs',
		summary: 'Say what an organisation seeks or brings; its words name its themes',
		input: needInput,
		fixed: { id: '', version: 0 },
		answer: z.object({ id: z.string() }),
		example: exampleNeed,
		exampleAnswer: { id: '1jv0e2ka9c3x5f9n' },
		run: async (context, input) => {
			const made = await saveNeed(context, input);
			return made.ok ? { ok: true, value: made, version: 1 } : made;
		}
	}),
	needOperation({
		name: 'editNeed',
		method: 'put',
		path: '/exchanges/{exchangeId}/needs/{id}',
		summary: 'Change a need or an offer',
		input: needInput,
		versioned: true,
		example: exampleNeed,
		run: saveNeed
	}),
	needOperation({
		name: 'removeNeed',
		method: 'delete',
		path: '/needs/{id}',
		summary: 'Take a need or an offer back',
		input: removeNeedInput,
		versioned: true,
		run: removeNeed
	}),
	suggestionOperation({
		name: 'listSuggestions',
		method: 'get',
		path: '/exchanges/{exchangeId}/organisations/{organisationId}/suggestions',
		summary: 'See whom an organisation should meet, and why',
		input: z.object({ exchangeId: id, organisationId: id }),
		answer: z.array(
			z.object({
				organisationId: z.string(),
				name: z.string(),
				score: z.number(),
				strength: z.string(),
				reasons: z.array(reason)
			})
		),
		exampleAnswer: [
			{
				organisationId: other,
				name: 'Clust-ER Agrifood',
				score: 0.61,
				strength: 'strong',
				reasons: [
					{
						theme: 'water',
						label: 'Water',
						kind: 'same',
						needId: '1jv0e2ka9c3x5f9n',
						offerId: '1jv0e2ka9c3x5f9p',
						needWords: ['aigües'],
						offerWords: ['acque']
					}
				]
			}
		],
		run: async (context, input, { language }) => {
			const found = await suggestionsFor(context, input);
			if (!found.ok) return found;
			const themes = await openThemes(context.database);
			const value = found.suggestions.map((suggestion) => ({
				...suggestion,
				organisationId: suggestion.other.id,
				name: suggestion.other.name,
				reasons: suggestion.reasons.map((each) => ({
					...each,
					theme: each.concept,
					label: themes.label(each.concept, language)
				}))
			}));
			return { ok: true, value };
		}
	}),
	suggestionOperation({
		name: 'computeSuggestions',
		method: 'post',
		path: '/exchanges/{exchangeId}/suggestions',
		summary:
			'Compute all suggestions of an exchange anew: at once, or, with many texts or a model, by a job',
		status: 200,
		input: exchangeRef.extend({ exchangeId: id }),
		answer: z.object({ count: z.number().int(), giniBefore: z.number(), giniAfter: z.number() }),
		exampleAnswer: { count: 84, giniBefore: 0.41, giniAfter: 0.22 },
		later: {
			answer: z.object({ jobId: z.string() }),
			exampleAnswer: { jobId: exampleComputation.id }
		},
		run: async (context, input, { wake }) => {
			const made = await computeExchangeSuggestions(context, input);
			if (!made.ok) return made;
			if (made.figures) return { ok: true, value: made.figures };
			wake();
			return { ok: true, value: made, later: true };
		}
	}),
	suggestionOperation({
		name: 'findComputation',
		method: 'get',
		path: '/exchanges/{exchangeId}/suggestions/computations/latest',
		summary: 'Follow the latest computation that was left to a job',
		input: exchangeRef.extend({ exchangeId: id }),
		answer: computation,
		exampleAnswer: exampleComputation,
		run: async (context, input) => {
			const found = await findComputation(context, input);
			if (!found.ok) return found;
			return found.computation ? { ok: true, value: found.computation } : decline('not-found');
		}
	}),
	suggestionOperation({
		name: 'cancelComputation',
		method: 'delete',
		path: '/exchanges/{exchangeId}/suggestions/computations/latest',
		summary: 'Stop computing suggestions; the former ones stay',
		input: exchangeRef.extend({ exchangeId: id }),
		run: cancelComputation
	}),
	suggestionOperation({
		name: 'dismissSuggestion',
		method: 'post',
		path: '/exchanges/{exchangeId}/organisations/{organisationId}/dismissals',
		summary: 'Say that a suggestion is not relevant, and why',
		status: 204,
		input: dismissInput,
		example: { otherOrganisationId: other, reason: 'We work together already.' },
		run: dismissSuggestion
	}),
	suggestionOperation({
		name: 'restoreSuggestion',
		method: 'delete',
		path: '/exchanges/{exchangeId}/organisations/{organisationId}/dismissals/{otherOrganisationId}',
		summary: 'Take back that a suggestion is not relevant',
		input: restoreInput,
		run: restoreSuggestion
	}),
	suggestionOperation({
		name: 'listJudgements',
		method: 'get',
		path: '/exchanges/{exchangeId}/judgements',
		summary: 'Read what people judged of suggestions, for measuring the matching with',
		input: z.object({ exchangeId: id }),
		answer: z.object({
			format: z.literal('trobada.judgements/1'),
			judgements: z.array(
				z.object({
					relevant: z.boolean(),
					reason: z.string(),
					at: z.string(),
					need: judgedText,
					offer: judgedText
				})
			)
		}),
		exampleAnswer: { format: 'trobada.judgements/1', judgements: [] },
		run: async (context, input) => {
			const found = await listJudgements(context, input);
			if (!found.ok) return found;
			const { judgements } = found;
			return { ok: true, value: { format: 'trobada.judgements/1', judgements } };
		}
	}),
	wishOperation({
		name: 'listWishes',
		method: 'get',
		path: '/exchanges/{exchangeId}/wishes',
		summary: 'List all wishes, for those who prepare the exchange',
		input: z.object({
			exchangeId: id,
			search,
			kind: z.enum(wishKinds).optional(),
			status: z.enum(wishStatuses).optional(),
			...page
		}),
		paged: true,
		answer: wish,
		example: { status: 'pending' },
		exampleAnswer: { items: [exampleWish], page: 1, pageSize: 50, total: 1 },
		run: async (context, input) => {
			const list = await listWishes(context, input);
			return list.ok ? { ok: true, value: list.wishes, total: list.total } : list;
		}
	}),
	wishOperation({
		name: 'findWishes',
		method: 'get',
		path: '/exchanges/{exchangeId}/organisations/{organisationId}/wishes',
		summary: 'See the wishes that an organisation made and received',
		input: z.object({ exchangeId: id, organisationId: id }),
		answer: z.object({ made: z.array(wish), received: z.array(wish) }),
		exampleAnswer: { made: [exampleWish], received: [] },
		run: async (context, input) => {
			const found = await wishesOf(context, input);
			return found.ok ? { ok: true, value: found } : found;
		}
	}),
	wishOperation({
		name: 'makeWish',
		method: 'post',
		path: '/exchanges/{exchangeId}/wishes',
		summary: 'Wish to meet an organisation, or say no, thank you',
		input: wishInput,
		answer: z.object({ id: z.string() }),
		example: { fromOrganisationId: one, toOrganisationId: other, kind: 'must' },
		exampleAnswer: { id: exampleWish.id },
		run: async (context, input) => {
			const made = await makeWish(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	wishOperation({
		name: 'answerWish',
		method: 'put',
		path: '/wishes/{id}/answer',
		summary: 'Accept or decline a wish',
		input: answerInput,
		versioned: true,
		example: { answer: 'accepted' },
		run: answerWish
	}),
	wishOperation({
		name: 'takeBackWish',
		method: 'delete',
		path: '/wishes/{id}',
		summary: 'Take an own wish back',
		input: wishRef,
		versioned: true,
		run: takeBackWish
	})
];
