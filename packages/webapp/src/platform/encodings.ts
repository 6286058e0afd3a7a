// The two ways in which a page may be pressed for its journey: Brotli, and gzip for old programs.

import { promisify } from 'node:util';
import {
	brotliCompress,
	brotliCompressSync,
	constants,
	createBrotliCompress,
	createGzip,
	gzip,
	gzipSync,
	type BrotliCompress,
	type BrotliOptions,
	type Gzip,
	type ZlibOptions
} from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** A body up to this size is pressed at once, which costs half of what a stream or a thread costs. */
export const wholeBytes = 64 * 1024;

const brotliOptions: BrotliOptions = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 }
};
const gzipOptions: ZlibOptions = { level: 5 };

/** The best encoding that an `Accept-Encoding` header allows (RFC 9110, section 12.5.3). */
export function encodingFor(accepted: string | null | undefined): Encoding | null {
	for (const encoding of ['br', 'gzip'] as const) {
		if (new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0+)?\\s*(,|$))`).test(accepted ?? ''))
			return encoding;
	}
	return null;
}

export function encodeNow(body: Uint8Array, encoding: Encoding): Buffer {
	return encoding === 'br' ? brotliCompressSync(body, brotliOptions) : gzipSync(body, gzipOptions);
}

/** Presses a large body in another thread, so that nobody waits for it. */
export async function encode(body: Uint8Array, encoding: Encoding): Promise<Buffer> {
	if (body.length <= wholeBytes) return encodeNow(body, encoding);
	return encoding === 'br'
		? promisify<Uint8Array, BrotliOptions, Buffer>(brotliCompress)(body, brotliOptions)
		: promisify<Uint8Array, ZlibOptions, Buffer>(gzip)(body, gzipOptions);
}

export function openEncoder(encoding: Encoding): BrotliCompress | Gzip {
	return encoding === 'br' ? createBrotliCompress(brotliOptions) : createGzip(gzipOptions);
}
