// One search over organisations, needs, offers and practices, in any language.

import { z } from 'zod';
import { searchInput, searchedKinds } from '#domain/search/search.ts';
import { searchTexts } from '#domain/search/search-texts.ts';
import { operationOf } from './operation.ts';

const searchOperation = operationOf('search');

export const search = [
	searchOperation({
		name: 'searchTexts',
		method: 'get',
		path: '/search',
		summary: 'Find organisations, needs, offers and practices in any language, and see why',
		input: searchInput,
		answer: z.object({
			finds: z.array(
				z.object({
					kind: z.enum(searchedKinds),
					id: z.string(),
					title: z.string(),
					text: z.string(),
					language: z.string(),
					organisation: z.object({ id: z.string(), name: z.string() }),
					exchange: z.object({ slug: z.string(), title: z.string() }).nullable(),
					why: z.array(
						z.object({ label: z.string(), foundLabel: z.string(), words: z.array(z.string()) })
					)
				})
			),
			corrections: z.array(z.object({ typed: z.string(), meant: z.string() })),
			complete: z.boolean()
		}),
		example: { search: 'acues residuals' },
		exampleAnswer: {
			finds: [
				{
					kind: 'offer',
					id: '1jv0e2ka9c3x5f9p',
					title: 'Recupero delle acque reflue',
					text: '',
					language: 'it',
					organisation: { id: '1jv0e2ka9c3x5f8q', name: 'Clust-ER Greentech' },
					exchange: { slug: 'welcome-catalunya-2023', title: 'Welcome Catalunya' },
					why: [
						{
							label: 'wastewater treatment',
							foundLabel: 'wastewater treatment',
							words: ['acque reflue']
						}
					]
				}
			],
			corrections: [{ typed: 'acues', meant: 'aigues' }],
			complete: true
		},
		run: async (context, input, { language }) => {
			const found = await searchTexts(context, input, language);
			return found.ok ? { ok: true, value: found } : found;
		}
	})
];
