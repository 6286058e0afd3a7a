// What organisations learnt: good practices, and what did not work.

import { z } from 'zod';
import { practiceKinds, practiceStatuses, transfers, visibilities } from '#database/values.ts';
import { confirmPractice } from '#domain/practice/confirm-practice.ts';
import { practiceInput, returnPracticeInput, seenPractice } from '#domain/practice/practice.ts';
import { publishPractice } from '#domain/practice/publish-practice.ts';
import { findPractice, listPractices } from '#domain/practice/queries.ts';
import { removePractice } from '#domain/practice/remove-practice.ts';
import { returnPractice } from '#domain/practice/return-practice.ts';
import { savePractice } from '#domain/practice/save-practice.ts';
import { submitPractice } from '#domain/practice/submit-practice.ts';
import { id, localText, operationOf, page, search } from './operation.ts';

const practiceOperation = operationOf('practices');

const listed = z.object({
	id: z.string(),
	kind: z.enum(practiceKinds),
	status: z.enum(practiceStatuses),
	organisationId: z.string(),
	organisationName: z.string(),
	exchangeId: z.string().nullable(),
	language: z.string(),
	title: z.string(),
	summary: z.string(),
	themes: z.array(z.string()),
	transfer: z.enum(transfers).nullable(),
	visibility: z.enum(visibilities),
	confirmedAt: z.string().nullable(),
	version: z.number().int()
});
const practice = listed.extend({
	exchange: z.object({ slug: z.string(), title: localText }).nullable(),
	sessionId: z.string().nullable(),
	problem: z.string(),
	solution: z.string(),
	evidence: z.array(
		z.object({
			indicator: z.string(),
			value: z.string(),
			date: z.string(),
			source: z.string()
		})
	),
	money: z.string(),
	fte: z.number().nullable(),
	skills: z.string(),
	failed: z.string(),
	conditions: z.string(),
	adapting: z.string(),
	publishedAt: z.string().nullable()
});

const told = {
	kind: 'good-practice',
	title: 'Brisa de raïm a la ració dels porcs',
	summary: 'La brisa que sobra dels cellers entra al pinso.',
	problem: 'Es feien servir massa antibiòtics.',
	solution: 'Vam assecar la brisa i la vam barrejar amb el pinso.',
	evidence: [{ indicator: 'Antibiòtics per animal', value: '−18 %', date: '2022-05', source: '' }],
	transfer: 'needs-adapting',
	visibility: 'public'
};
const example = {
	...told,
	organisationId: '1jv0e2ka9c3x5f8o',
	exchangeId: '1jv0e2ka9c3x5f8e',
	fte: 0.5
};
const exampleListed = {
	id: '1jv0e2ka9c3x5fa1',
	status: 'published',
	organisationId: example.organisationId,
	organisationName: 'INNOVACC',
	exchangeId: example.exchangeId,
	language: 'ca',
	themes: ['grape-pomace', 'animal-feed'],
	confirmedAt: '2023-06-20T16:00:00.000Z',
	version: 3,
	kind: told.kind,
	title: told.title,
	summary: told.summary,
	transfer: told.transfer,
	visibility: told.visibility
};

export const practices = [
	practiceOperation({
		name: 'listPractices',
		method: 'get',
		path: '/practices',
		summary: 'Search the practices that one may read; a theme includes everything narrower',
		input: z.object({
			search,
			kind: z.enum(practiceKinds).optional(),
			status: z.enum(practiceStatuses).optional(),
			theme: z.string().max(80).optional(),
			organisationId: id.optional(),
			exchangeId: id.optional(),
			...page
		}),
		paged: true,
		answer: listed,
		example: { theme: 'water', kind: 'good-practice' },
		exampleAnswer: { items: [exampleListed], page: 1, pageSize: 50, total: 1 },
		run: async (context, input) => {
			const list = await listPractices(context, input);
			return list.ok ? { ok: true, value: list.practices, total: list.total } : list;
		}
	}),
	practiceOperation({
		name: 'addPractice',
		method: 'post',
		path: '/practices',
		summary: 'Begin a practice as a draft; its words name its themes',
		input: practiceInput,
		fixed: { id: '', version: 0 },
		answer: z.object({ id: z.string() }),
		example,
		exampleAnswer: { id: exampleListed.id },
		run: async (context, input) => {
			const made = await savePractice(context, input);
			return made.ok ? { ok: true, value: made, version: 1 } : made;
		}
	}),
	practiceOperation({
		name: 'findPractice',
		method: 'get',
		path: '/practices/{id}',
		summary: 'Read a practice',
		input: z.object({ id }),
		answer: practice,
		exampleAnswer: {
			...exampleListed,
			exchange: { slug: 'welcome-catalunya-2023', title: { ca: 'Welcome Catalunya' } },
			sessionId: null,
			problem: told.problem,
			solution: told.solution,
			evidence: told.evidence,
			money: '',
			fte: 0.5,
			skills: '',
			failed: '',
			conditions: '',
			adapting: '',
			publishedAt: '2023-06-21T09:00:00.000Z'
		},
		run: async (context, input) => {
			const found = await findPractice(context, input.id);
			if (!found.ok) return found;
			return { ok: true, value: found.practice, version: found.practice.version };
		}
	}),
	practiceOperation({
		name: 'editPractice',
		method: 'put',
		path: '/practices/{id}',
		summary: 'Change a practice; a published one waits again unless an organiser changes it',
		input: practiceInput,
		versioned: true,
		example,
		run: savePractice
	}),
	practiceOperation({
		name: 'submitPractice',
		method: 'put',
		path: '/practices/{id}/submission',
		summary: 'Give a finished draft to those who publish it',
		input: seenPractice,
		versioned: true,
		run: submitPractice
	}),
	practiceOperation({
		name: 'publishPractice',
		method: 'put',
		path: '/practices/{id}/publication',
		summary: 'Publish a practice for those whom its visibility names',
		input: seenPractice,
		versioned: true,
		run: publishPractice
	}),
	practiceOperation({
		name: 'returnPractice',
		method: 'put',
		path: '/practices/{id}/return',
		summary: 'Make a practice a draft again, and say what should change',
		input: returnPracticeInput,
		versioned: true,
		example: { remark: 'Which year is the figure of?' },
		run: returnPractice
	}),
	practiceOperation({
		name: 'confirmPractice',
		method: 'put',
		path: '/practices/{id}/confirmation',
		summary: 'Say that a published practice is still true',
		input: seenPractice,
		versioned: true,
		run: confirmPractice
	}),
	practiceOperation({
		name: 'removePractice',
		method: 'delete',
		path: '/practices/{id}',
		summary: 'Remove a practice for good',
		input: seenPractice,
		versioned: true,
		run: removePractice
	})
];
