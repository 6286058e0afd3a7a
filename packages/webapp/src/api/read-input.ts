// Puts the input of an operation together out of path, query, body and If-Match.

import type { Refused } from './problem.ts';
import { pathNames, type Operation } from './operation.ts';

const mostBytes = 1024 * 1024;

type Read = { input: Record<string, unknown> } | { refused: Refused };

export async function readInput(
	operation: Operation,
	request: Request,
	path: Readonly<Record<string, string>>
): Promise<Read> {
	const sent = await readSent(operation, request);
	if ('refused' in sent) return sent;
	const input: Record<string, unknown> = { ...sent.input, ...operation.fixed };
	for (const name of pathNames(operation.path)) input[name] = path[name];
	if (operation.versioned) {
		const header = request.headers.get('if-match');
		if (header === null) return { refused: { reason: 'version-needed' } };
		const version = /^(?:W\/)?"(\d{1,10})"$/.exec(header.trim())?.[1];
		if (!version) return { refused: { reason: 'changed-meanwhile' } };
		input.version = Number(version);
	}
	const broken = Object.keys(input).find((name) => holdsNull(input[name]));
	if (broken === undefined) return { input };
	return { refused: { reason: 'invalid', fields: { [broken]: 'problem.invalid' } } };
}

async function readSent({ method, upload }: Operation, request: Request): Promise<Read> {
	if (method === 'get') {
		return { input: Object.fromEntries(new URL(request.url).searchParams) };
	}
	if (method === 'delete') return { input: {} };
	const type = request.headers.get('content-type') ?? '';
	if (upload) {
		if (!type.startsWith('multipart/form-data')) return { refused: { reason: 'wrong-type' } };
		return readForm(request);
	}
	const text = await readText(request);
	if (text === null) return { refused: { reason: 'too-large' } };
	if (text === '') return { input: {} };
	if (!/^application\/(\w+\+)?json\b/.test(type)) return { refused: { reason: 'wrong-type' } };
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			return { input: { ...value } };
		}
	} catch {
		// Said below: what came is no JSON object.
	}
	return { refused: { reason: 'bad-json' } };
}

async function readForm(request: Request): Promise<Read> {
	let form: FormData;
	try {
		form = await request.formData();
	} catch (error) {
		const tooLarge = error instanceof Error && 'status' in error && error.status === 413;
		return { refused: { reason: tooLarge ? 'too-large' : 'bad-json' } };
	}
	const file = form.get('file');
	if (!(file instanceof File)) {
		return { refused: { reason: 'invalid', fields: { file: 'problem.required' } } };
	}
	const sheet = form.get('sheet');
	return {
		input: {
			fileName: file.name,
			bytes: new Uint8Array(await file.arrayBuffer()),
			...(typeof sheet === 'string' && sheet !== '' && { sheet })
		}
	};
}

/** @returns null when there is more than an operation ever needs */
async function readText(request: Request): Promise<string | null> {
	if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null;
	try {
		const text = await request.text();
		return text.length > mostBytes ? null : text;
	} catch (error) {
		if (error instanceof Error && 'status' in error && error.status === 413) return null;
		throw error;
	}
}

/** PostgreSQL keeps no text with a null character, and no honest client sends one. */
function holdsNull(value: unknown): boolean {
	if (typeof value === 'string') return value.includes('\0');
	if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return false;
	return Object.entries(value).some(([name, each]) => name.includes('\0') || holdsNull(each));
}
