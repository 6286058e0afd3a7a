// A stronger model where an operator has one. It only ever adds to the default: where it fails, the
// default ranking stands and the answer says so.
import { createHash } from 'node:crypto';

export type TextModel = {
	/** Keys the vectors that are kept: another model, another name. */
	readonly name: string;
	/** One vector per text, all of one length. Rejects with a ModelError where it cannot. */
	embed(texts: readonly string[], options: { kind: 'need' | 'offer' }): Promise<Float32Array[]>;
};

export class ModelError extends Error {
	override name = 'ModelError';
}

/** Where vectors are kept; a Map will do. */
export type VectorStore = {
	get(key: string): Float32Array | undefined;
	set(key: string, vector: Float32Array): unknown;
};

/** The same model, asked only for texts that it has not seen. */
export function keepVectors(model: TextModel, store: VectorStore): TextModel {
	return {
		name: model.name,
		async embed(texts, options) {
			const keys = texts.map((text) => vectorKey(model.name, options.kind, text));
			const missing = [...new Set(keys)].filter((key) => !store.get(key));
			if (missing.length > 0) {
				const asked = missing.map((key) => texts[keys.indexOf(key)]!);
				const vectors = await model.embed(asked, options);
				for (const [place, key] of missing.entries()) store.set(key, vectors[place]!);
			}
			return keys.map((key) => store.get(key)!);
		}
	};
}

export function vectorKey(model: string, kind: string, text: string): string {
	return createHash('sha256').update(`${model}\n${kind}\n${text}`).digest('hex');
}

/** Checks what a model gave back. @throws ModelError on a wrong number, length or figure */
export function checkVectors(vectors: readonly Float32Array[], asked: number): Float32Array[] {
	if (vectors.length !== asked) {
		throw new ModelError(`${vectors.length} vectors for ${asked} texts`);
	}
	const size = vectors[0]?.length ?? 0;
	for (const vector of vectors) {
		if (vector.length === 0 || vector.length !== size) {
			throw new ModelError(`a vector of ${vector.length} beside one of ${size}`);
		}
		if (!vector.every(Number.isFinite)) throw new ModelError('a vector with a figure missing');
	}
	return [...vectors];
}
