// A model from a local folder through transformers.js. The library is not a dependency: an operator
// installs `@huggingface/transformers` beside the app, and it is imported only when asked for.
import { pathToFileURL } from 'node:url';
import { checkVectors, ModelError, type TextModel } from './text-model.ts';

type Pipeline = (
	texts: string[],
	options: { pooling: 'mean'; normalize: boolean }
) => Promise<{ tolist(): number[][] }>;

type Library = {
	env: { allowRemoteModels: boolean; localModelPath: string };
	pipeline(task: 'feature-extraction', model: string): Promise<Pipeline>;
};

export type TransformersModelOptions = {
	/** The folder that holds folders of models. */
	readonly folder: string;
	readonly model: string;
	readonly prefixes?: { readonly need: string; readonly offer: string };
	/** The library, or the module name or file to import it from. */
	readonly library?: string;
};

const usualLibrary = '@huggingface/transformers';

/** Nothing is fetched: remote models are switched off before the model is opened. */
export function transformersModel(options: TransformersModelOptions): TextModel {
	const { folder, model, prefixes, library = usualLibrary } = options;
	let opened: Promise<Pipeline> | undefined;
	return {
		name: `transformers ${folder} ${model}`,
		async embed(texts, { kind }) {
			try {
				opened ??= open(library, folder, model);
				const input = texts.map((text) => (prefixes?.[kind] ?? '') + text);
				const answer = await (await opened)(input, { pooling: 'mean', normalize: true });
				return checkVectors(
					answer.tolist().map((vector) => Float32Array.from(vector)),
					texts.length
				);
			} catch (error) {
				opened = undefined;
				if (error instanceof ModelError) throw error;
				throw new ModelError((error as Error).message.split('\n')[0], { cause: error });
			}
		}
	};
}

async function open(library: string, folder: string, model: string): Promise<Pipeline> {
	const name = library.startsWith('/') ? pathToFileURL(library).href : library;
	const { env, pipeline } = (await import(name)) as Library;
	env.allowRemoteModels = false;
	env.localModelPath = folder;
	return pipeline('feature-extraction', model);
}
