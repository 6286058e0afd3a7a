// Any endpoint that speaks OpenAI's embeddings interface, Ollama among them:
// POST {url}/embeddings {model, input: [texts]} → {data: [{index, embedding}]}.
import { checkVectors, ModelError, type TextModel } from './text-model.ts';

export type OpenaiModelOptions = {
	/** Up to the version, for example `http://localhost:11434/v1`. */
	readonly url: string;
	readonly model: string;
	readonly key?: string;
	/** Of one request, in milliseconds. */
	readonly timeout?: number;
	/** Texts per request. */
	readonly batch?: number;
	/** What some models want before a text, by what it is. */
	readonly prefixes?: { readonly need: string; readonly offer: string };
	readonly fetch?: typeof fetch;
};

/** @example openaiModel({ url: 'http://localhost:11434/v1', model: 'bge-m3' }) */
export function openaiModel(options: OpenaiModelOptions): TextModel {
	const { url, model, batch = 64, prefixes } = options;
	return {
		name: `openai ${url} ${model}`,
		async embed(texts, { kind }) {
			const vectors: Float32Array[] = [];
			for (let start = 0; start < texts.length; start += batch) {
				const input = texts
					.slice(start, start + batch)
					.map((text) => (prefixes?.[kind] ?? '') + text);
				vectors.push(...checkVectors(await request(options, input), input.length));
			}
			return checkVectors(vectors, texts.length);
		}
	};
}

async function request(
	{ url, model, key, timeout = 10_000, fetch: ask = fetch }: OpenaiModelOptions,
	input: readonly string[]
): Promise<Float32Array[]> {
	let answer: unknown;
	try {
		const response = await ask(`${url.replace(/\/$/, '')}/embeddings`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(key ? { authorization: `Bearer ${key}` } : {})
			},
			body: JSON.stringify({ model, input }),
			signal: AbortSignal.timeout(timeout)
		});
		if (!response.ok) throw new ModelError(`answered ${response.status}`);
		answer = await response.json();
	} catch (error) {
		if (error instanceof ModelError) throw error;
		const name = (error as Error).name;
		throw new ModelError(name === 'TimeoutError' ? `no answer in ${timeout} ms` : 'out of reach', {
			cause: error
		});
	}
	return readVectors(answer);
}

function readVectors(answer: unknown): Float32Array[] {
	const data = (answer as { data?: unknown } | null)?.data;
	if (!Array.isArray(data)) throw new ModelError('an answer without data');
	return data
		.map((entry: { index?: number; embedding?: unknown }, place) => ({
			index: entry?.index ?? place,
			embedding: entry?.embedding
		}))
		.sort((a, b) => a.index - b.index)
		.map(({ embedding }) => {
			if (!Array.isArray(embedding)) throw new ModelError('an answer without a vector');
			return Float32Array.from(embedding as number[]);
		});
}
