// A model as plain data, which can be posted to a worker thread, and opened there.
import { openaiModel } from './openai-model.ts';
import type { TextModel } from './text-model.ts';
import { transformersModel } from './transformers-model.ts';

export type ModelChoice =
	| {
			readonly kind: 'openai';
			readonly url: string;
			readonly model: string;
			readonly key?: string;
			/** Of one request, in milliseconds. */
			readonly timeout?: number;
	  }
	| { readonly kind: 'transformers'; readonly folder: string; readonly model: string };

/** @example openModel({ kind: 'openai', url: 'http://localhost:11434/v1', model: 'bge-m3' }) */
export function openModel(choice: ModelChoice): TextModel {
	return choice.kind === 'openai' ? openaiModel(choice) : transformersModel(choice);
}
