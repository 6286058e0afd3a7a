// Keeps a rendered page for whoever asks for the same one again before anything was written.

import { encode, encodingFor, type Encoding } from './encodings.ts';

const longestMilliseconds = 5000;
const mostPages = 300;

type Kept = {
	stamp: string;
	until: number;
	status: number;
	headers: [string, string][];
	/** As rendered, and as pressed for those who asked so far. */
	bodies: Map<Encoding | null, Uint8Array<ArrayBuffer>>;
};

export type PageCache = {
	/**
	 * The kept page of this key, or the one that `render` makes.
	 * @param stamp equal for two moments between which nothing that pages show has changed
	 * @param accepted the reader's `Accept-Encoding`
	 */
	answer(
		key: string,
		stamp: string,
		accepted: string | null,
		render: () => Promise<Response>
	): Promise<Response>;
};

/** @param now milliseconds of any steady clock: what a page says of the time of day must not age */
export function openPageCache(now: () => number = () => performance.now()): PageCache {
	const pages = new Map<string, Kept>();
	return {
		async answer(key, stamp, accepted, render) {
			const encoding = encodingFor(accepted);
			const kept = pages.get(key);
			if (kept && kept.stamp === stamp && kept.until > now()) return responseOf(kept, encoding);
			pages.delete(key);
			const until = now() + longestMilliseconds;
			const response = await render();
			if (!mayKeep(response)) return response;
			const { status } = response;
			const headers = [...response.headers].filter(([name]) => name !== 'content-length');
			const bodies = new Map([[null, await response.bytes()]]);
			const page = { stamp, until, status, headers, bodies };
			const [oldest] = pages.keys();
			if (pages.size >= mostPages && oldest !== undefined) pages.delete(oldest);
			pages.set(key, page);
			return responseOf(page, encoding);
		}
	};
}

function mayKeep({ status, headers }: Response): boolean {
	const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
	return status === 200 && isPage && !headers.has('set-cookie');
}

async function responseOf(
	{ status, headers, bodies }: Kept,
	encoding: Encoding | null
): Promise<Response> {
	const body = bodies.get(encoding) ?? (await press(bodies, encoding!));
	const response = new Response(body, { status, headers });
	response.headers.set('content-length', String(body.length));
	response.headers.append('vary', 'accept-encoding');
	if (encoding) response.headers.set('content-encoding', encoding);
	return response;
}

async function press(bodies: Kept['bodies'], encoding: Encoding) {
	const pressed = new Uint8Array(await encode(bodies.get(null)!, encoding));
	bodies.set(encoding, pressed);
	return pressed;
}
