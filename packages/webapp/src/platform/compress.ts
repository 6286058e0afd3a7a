// Compresses rendered pages on their way out; static files were compressed at build time.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrotliCompress, Gzip } from 'node:zlib';
import { encodeNow, encodingFor, openEncoder, wholeBytes } from './encodings.ts';

const compressible = /^(text\/(?!event-stream)|application\/(json|problem\+json|ld\+json|xml))/;

type Chunk = string | Uint8Array;

/** Wraps `response` so that a compressible body leaves as Brotli or gzip, as the browser asks. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
	const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''));
	if (!encoding || request.method === 'HEAD') return;

	const writeHead = response.writeHead.bind(response);
	const write = response.write.bind(response) as (...all: unknown[]) => boolean;
	const end = response.end.bind(response) as (...all: unknown[]) => ServerResponse;
	let held: Buffer[] | null = null;
	let heldBytes = 0;
	let stream: BrotliCompress | Gzip | null = null;
	let decided = false;

	/** Holds the body back when it will be compressed; else lets the headers go. */
	function decide() {
		if (decided) return;
		decided = true;
		const type = String(response.getHeader('content-type') ?? '');
		const bodiless = response.statusCode === 204 || response.statusCode === 304;
		if (bodiless || response.hasHeader('content-encoding') || !compressible.test(type)) {
			writeHead(response.statusCode);
			return;
		}
		response.setHeader('content-encoding', encoding!);
		response.appendHeader('vary', 'accept-encoding');
		response.removeHeader('content-length');
		held = [];
	}

	function hold(chunk: Chunk) {
		const bytes = Buffer.from(chunk as string);
		held!.push(bytes);
		heldBytes += bytes.length;
	}

	function startStream() {
		writeHead(response.statusCode);
		stream = openEncoder(encoding!);
		stream.on('data', (chunk: Buffer) => {
			if (!write(chunk)) stream!.pause();
		});
		response.on('drain', () => stream?.resume());
		// Whoever writes waits for the response to drain, but it is the stream that was full.
		stream.on('drain', () => response.emit('drain'));
		stream.on('end', () => end());
		const body = Buffer.concat(held!);
		held = null;
		return stream.write(body);
	}

	response.writeHead = ((status: number, ...rest: unknown[]) => {
		response.statusCode = status;
		const headers = rest.at(-1);
		if (headers && typeof headers === 'object') {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		}
		decide();
		return response;
	}) as typeof response.writeHead;

	response.write = ((chunk: Chunk, ...rest: unknown[]) => {
		decide();
		if (stream) return stream.write(chunk);
		if (!held) return write(chunk, ...rest);
		hold(chunk);
		return heldBytes <= wholeBytes || startStream();
	}) as typeof response.write;

	response.end = ((...all: unknown[]) => {
		decide();
		const [chunk] = all;
		const last = typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : null;
		if (stream) {
			if (last === null) stream.end();
			else stream.end(last);
			return response;
		}
		if (!held) return end(...all);
		if (last !== null) hold(last);
		const body = Buffer.concat(held);
		held = null;
		const small = encodeNow(body, encoding!);
		response.setHeader('content-length', small.length);
		writeHead(response.statusCode);
		return end(small);
	}) as typeof response.end;
}
