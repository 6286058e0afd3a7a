// The language model that may help the matching. Its key goes in and never comes out.

import { z } from 'zod';
import { modelInput, modelKinds } from '#domain/model/model.ts';
import { findModel, saveModel } from '#domain/model/save-model.ts';
import { tryModel } from '#domain/model/try-model.ts';
import { operationOf } from './operation.ts';

const modelOperation = operationOf('model');

export const model = [
	modelOperation({
		name: 'findModel',
		method: 'get',
		path: '/matching-model',
		summary: 'See which language model helps the matching; none does by default',
		input: z.object({}),
		answer: z.object({
			kind: z.enum(modelKinds),
			url: z.string(),
			model: z.string(),
			folder: z.string(),
			hasKey: z.boolean(),
			fixed: z.boolean()
		}),
		exampleAnswer: { kind: 'off', url: '', model: '', folder: '', hasKey: false, fixed: false },
		run: async (context) => {
			const found = await findModel(context);
			return found.ok ? { ok: true, value: found.model } : found;
		}
	}),
	modelOperation({
		name: 'saveModel',
		method: 'put',
		path: '/matching-model',
		summary: 'Switch a language model on or off; with an endpoint, texts leave the machine',
		input: modelInput,
		example: { kind: 'openai', url: 'http://localhost:11434/v1', model: 'bge-m3' },
		run: saveModel
	}),
	modelOperation({
		name: 'tryModel',
		method: 'post',
		path: '/matching-model/trials',
		summary: 'Ask the model for the vectors of two invented sentences',
		status: 200,
		input: z.object({}),
		answer: z.object({
			works: z.boolean(),
			size: z.number().int().optional(),
			failure: z.string().optional()
		}),
		exampleAnswer: { works: true, size: 1024 },
		run: async (context) => {
			const found = await tryModel(context);
			return found.ok ? { ok: true, value: found.tried } : found;
		}
	})
];
