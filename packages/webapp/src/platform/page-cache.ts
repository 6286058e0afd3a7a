// Keeps a rendered page for whoever asks for the same one again before anything was written.

const longestMilliseconds = 5000;
const mostPages = 300;

type Kept = {
	stamp: string;
	until: number;
	status: number;
	headers: [string, string][];
	body: string;
};

export type PageCache = {
	/**
	 * The kept page of this key, or the one that `render` makes.
	 * @param stamp equal for two moments between which nothing that pages show has changed
	 */
	answer(key: string, stamp: string, render: () => Promise<Response>): Promise<Response>;
};

/** @param now milliseconds of any steady clock: what a page says of the time of day must not age */
export function openPageCache(now: () => number = () => performance.now()): PageCache {
	const pages = new Map<string, Kept>();
	return {
		async answer(key, stamp, render) {
			const kept = pages.get(key);
			if (kept && kept.stamp === stamp && kept.until > now()) return responseOf(kept);
			pages.delete(key);
			const until = now() + longestMilliseconds;
			const response = await render();
			if (!mayKeep(response)) return response;
			const { status } = response;
			const page = {
				stamp,
				until,
				status,
				headers: [...response.headers],
				body: await response.text()
			};
			const [oldest] = pages.keys();
			if (pages.size >= mostPages && oldest !== undefined) pages.delete(oldest);
			pages.set(key, page);
			return responseOf(page);
		}
	};
}

function mayKeep({ status, headers }: Response): boolean {
	const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
	return status === 200 && isPage && !headers.has('set-cookie');
}

function responseOf({ status, headers, body }: Kept): Response {
	return new Response(body, { status, headers });
}
