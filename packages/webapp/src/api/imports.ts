// Imports of spreadsheets: upload, see what it would do, decide, run. All or nothing.

import { z } from 'zod';
import { may } from '#domain/access/may.ts';
import { decideImport, decideInput } from '#domain/import/decide-import.ts';
import { fields } from '#domain/import/import.ts';
import { previewImport } from '#domain/import/preview-import.ts';
import { listImports } from '#domain/import/queries.ts';
import { runImport, runImportInput } from '#domain/import/run-import.ts';
import { uploadImport } from '#domain/import/upload-import.ts';
import { decline } from '#domain/outcome.ts';
import { id, operationOf } from './operation.ts';

const operation = operationOf('imports');
const example = '1jv0e2ka9c3x5f9i';

const duplicate = z.object({ question: z.string(), answer: z.string(), score: z.number() });

export const imports = [
	operation({
		name: 'listImports',
		method: 'get',
		path: '/exchanges/{exchangeId}/imports',
		summary: 'List the newest imports of an exchange',
		input: z.object({ exchangeId: id }),
		answer: z.array(
			z.object({
				id: z.string(),
				fileName: z.string(),
				status: z.string(),
				createdAt: z.string()
			})
		),
		exampleAnswer: [
			{
				id: example,
				fileName: 'delegacio.xlsx',
				status: 'preview',
				createdAt: '2023-05-02T10:00:00.000Z'
			}
		],
		run: async (context, { exchangeId }) => {
			if (!may(context.actor, 'import.run', { exchangeId })) return decline('not-allowed');
			return { ok: true, value: await listImports(context, exchangeId) };
		}
	}),
	operation({
		name: 'uploadImport',
		method: 'post',
		path: '/exchanges/{exchangeId}/imports',
		summary: 'Upload an XLSX or CSV file',
		upload: true,
		input: z.object({
			exchangeId: id,
			fileName: z.string().max(400),
			bytes: z.instanceof(Uint8Array),
			sheet: z.string().max(200).optional()
		}),
		answer: z.object({ id: z.string() }),
		exampleAnswer: { id: example },
		run: async (context, input) => {
			const made = await uploadImport(context, input);
			return made.ok ? { ok: true, value: made } : made;
		}
	}),
	operation({
		name: 'previewImport',
		method: 'get',
		path: '/imports/{id}',
		summary: 'See what an import would do: problems at row and column, probable duplicates',
		input: z.object({ id }),
		answer: z.object({
			ready: z.boolean(),
			errors: z.number().int(),
			missing: z.array(z.string()),
			columns: z.array(z.object({ letter: z.string(), header: z.string() })),
			mapping: z.array(z.string().nullable()),
			problems: z.array(
				z.object({
					row: z.number().int(),
					column: z.string().optional(),
					severity: z.enum(['error', 'warning']),
					problem: z.string()
				})
			),
			duplicates: z.object({
				organisations: z.array(duplicate),
				people: z.array(duplicate)
			}),
			counts: z.record(z.string(), z.number())
		}),
		exampleAnswer: {
			ready: false,
			errors: 1,
			missing: [],
			columns: [{ letter: 'A', header: 'Nom' }],
			mapping: ['given-name'],
			problems: [{ row: 7, column: 'D', severity: 'error', problem: 'email-invalid' }],
			duplicates: { organisations: [], people: [] },
			counts: { rows: 30, people: 30, knownPeople: 0, organisations: 13, needs: 22, offers: 25 }
		},
		run: async (context, input) => {
			const preview = await previewImport(context, input.id);
			if (!preview.ok) return preview;
			const { version } = preview.file;
			return { ok: true, value: { ...preview, columns: preview.sheet.columns }, version };
		}
	}),
	operation({
		name: 'decideImport',
		method: 'put',
		path: '/imports/{id}/decisions',
		summary: 'Say which column is what, and which entries are the same',
		input: decideInput,
		versioned: true,
		example: { mapping: [fields[0]], decisions: {} },
		run: decideImport
	}),
	operation({
		name: 'runImport',
		method: 'post',
		path: '/imports/{id}/run',
		summary: 'Write a previewed import: all of it or nothing',
		status: 200,
		versioned: true,
		input: runImportInput,
		answer: z.record(z.string(), z.number()),
		exampleAnswer: { organisations: 13, people: 30, participations: 30, needs: 22, offers: 25 },
		run: async (context, input) => {
			const made = await runImport(context, input);
			return made.ok ? { ok: true, value: made.counts } : made;
		}
	})
];
