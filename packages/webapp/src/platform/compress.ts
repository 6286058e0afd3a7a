// Compresses rendered pages on their way out; static files were compressed at build time.

import type { IncomingMessage, ServerResponse } from 'node:http';
import {
	constants,
	createBrotliCompress,
	createGzip,
	type BrotliCompress,
	type Gzip
} from 'node:zlib';

const compressible = /^(text\/(?!event-stream)|application\/(json|problem\+json|ld\+json|xml))/;

/** Wraps `response` so that a compressible body leaves as Brotli or gzip, as the browser asks. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
	if (!encoding || request.method === 'HEAD') return;

	const writeHead = response.writeHead.bind(response);
	const write = response.write.bind(response);
	const end = response.end.bind(response);
	let stream: BrotliCompress | Gzip | null = null;
	let decided = false;

	function decide() {
		if (decided) return;
		decided = true;
		const type = String(response.getHeader('content-type') ?? '');
		const bodiless = response.statusCode === 204 || response.statusCode === 304;
		if (bodiless || response.hasHeader('content-encoding') || !compressible.test(type)) return;
		response.removeHeader('content-length');
		response.setHeader('content-encoding', encoding!);
		response.appendHeader('vary', 'accept-encoding');
		stream =
			encoding === 'br'
				? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 2 } })
				: createGzip({ level: 5 });
		stream.on('data', (chunk: Buffer) => {
			if (!write(chunk)) stream!.pause();
		});
		response.on('drain', () => stream?.resume());
		// Whoever writes waits for the response to drain, but it is the stream that was full.
		stream.on('drain', () => response.emit('drain'));
		stream.on('end', () => end());
	}

	response.writeHead = ((status: number, ...rest: unknown[]) => {
		response.statusCode = status;
		const headers = rest.at(-1);
		if (headers && typeof headers === 'object') {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		}
		decide();
		return writeHead(status);
	}) as typeof response.writeHead;

	response.write = ((chunk: unknown, ...rest: unknown[]) => {
		decide();
		if (!stream) return (write as (...all: unknown[]) => boolean)(chunk, ...rest);
		return stream.write(chunk as Buffer);
	}) as typeof response.write;

	response.end = ((...all: unknown[]) => {
		decide();
		if (!stream) return (end as (...all: unknown[]) => ServerResponse)(...all);
		const [chunk] = all;
		stream.end(typeof chunk === 'function' ? undefined : (chunk as Buffer | undefined));
		return response;
	}) as typeof response.end;
}
