// The thesaurus: finding and describing themes, and what editors add.

import { z } from 'zod';
import { addConcept } from '#domain/theme/add-concept.ts';
import { addLabel } from '#domain/theme/add-label.ts';
import { ignoreWord, noticeWord } from '#domain/theme/ignore-word.ts';
import { openThemes } from '#domain/theme/open-themes.ts';
import { describeTheme } from '#domain/theme/queries.ts';
import { removeAddition } from '#domain/theme/remove-addition.ts';
import {
	addConceptInput,
	addLabelInput,
	ignoreWordInput,
	removeAdditionInput
} from '#domain/theme/theme.ts';
import { listUnknownWords } from '#domain/theme/unknown-words.ts';
import { operationOf, page } from './operation.ts';

const themeOperation = operationOf('themes');
const theme = z.object({ id: z.string(), label: z.string() });
const water = { id: 'water', label: 'water' };

export const themes = [
	themeOperation({
		name: 'findThemes',
		method: 'get',
		path: '/themes',
		summary: 'Find themes of the thesaurus by the beginning of a word, in the reader’s language',
		input: z.object({ search: z.string().max(80).default('') }),
		answer: z.array(theme),
		example: { search: 'wat' },
		exampleAnswer: [water],
		run: async ({ database }, input, { language }) => ({
			ok: true,
			value: (await openThemes(database)).find(input.search, language, 20)
		})
	}),
	themeOperation({
		name: 'describeTheme',
		method: 'get',
		path: '/themes/{concept}',
		summary: 'See a theme with its labels in all languages and its neighbours',
		input: z.object({ concept: z.string().max(80) }),
		answer: z.object({
			id: z.string(),
			label: z.string(),
			labels: z.array(z.object({ language: z.string(), labels: z.array(z.string()) })),
			broader: z.array(theme),
			narrower: z.array(theme),
			related: z.array(theme),
			nace: z.array(z.string())
		}),
		exampleAnswer: {
			id: 'water-reuse',
			label: 'water reuse',
			labels: [{ language: 'ca', labels: ['reutilització de l’aigua'] }],
			broader: [water],
			narrower: [],
			related: [],
			nace: []
		},
		run: async (context, { concept }, { language }) => {
			const found = await describeTheme(context, concept, language);
			return found.ok ? { ok: true, value: found.theme } : found;
		}
	}),
	themeOperation({
		name: 'addConcept',
		method: 'post',
		path: '/themes',
		summary: 'Add a theme below another one',
		input: addConceptInput,
		answer: z.object({ id: z.string() }),
		example: { broader: 'water', language: 'ca', label: 'captació de boira' },
		exampleAnswer: { id: 'captacio-de-boira' },
		run: async (context, input) => {
			const made = await addConcept(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	themeOperation({
		name: 'addLabel',
		method: 'post',
		path: '/themes/{concept}/labels',
		summary: 'Add a label to a theme: texts with that word are about it',
		input: addLabelInput,
		answer: z.object({ id: z.string() }),
		example: { language: 'ca', label: 'aigüeta' },
		exampleAnswer: { id: '1jv0e2ka9c3x5f9t' },
		run: async (context, input) => {
			const made = await addLabel(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	themeOperation({
		name: 'removeLabel',
		method: 'delete',
		path: '/theme-labels/{id}',
		summary: 'Take back a label that an editor added',
		input: removeAdditionInput,
		fixed: { kind: 'label' },
		run: removeAddition
	}),
	themeOperation({
		name: 'removeConcept',
		method: 'delete',
		path: '/added-themes/{id}',
		summary: 'Take back a theme that an editor added',
		input: removeAdditionInput,
		fixed: { kind: 'concept' },
		run: removeAddition
	}),
	themeOperation({
		name: 'listUnknownWords',
		method: 'get',
		path: '/unknown-words',
		summary: 'List the words of needs and offers that name no theme, most frequent first',
		input: z.object(page),
		paged: true,
		answer: z.object({ word: z.string(), language: z.string(), count: z.number().int() }),
		exampleAnswer: {
			items: [{ word: 'aigüeta', language: 'ca', count: 3 }],
			page: 1,
			pageSize: 50,
			total: 1
		},
		run: async (context, input) => {
			const list = await listUnknownWords(context, input);
			return list.ok ? { ok: true, value: list.words, total: list.total } : list;
		}
	}),
	themeOperation({
		name: 'ignoreWord',
		method: 'post',
		path: '/unknown-words/ignored',
		summary: 'Leave an unknown word aside',
		status: 204,
		input: ignoreWordInput,
		example: { word: 'granarolo', language: 'it' },
		run: ignoreWord
	}),
	themeOperation({
		name: 'noticeWord',
		method: 'delete',
		path: '/unknown-words/ignored/{language}/{word}',
		summary: 'List a word again that was left aside',
		input: ignoreWordInput,
		run: noticeWord
	})
];
