// Keeps what visitors see for a second, so that a public page that everybody opens at once is
// rendered once. What somebody sees who is signed in is never kept.

const keptMilliseconds = 1000;
const mostPages = 200;

type Kept = { until: number; status: number; headers: [string, string][]; body: string };

export type PageCache = {
	/** The kept page of this key, or the one that `render` makes. */
	answer(key: string, render: () => Promise<Response>): Promise<Response>;
};

/** @param now milliseconds of any steady clock */
export function openPageCache(now: () => number = () => performance.now()): PageCache {
	const pages = new Map<string, Kept>();
	return {
		async answer(key, render) {
			const kept = pages.get(key);
			if (kept && kept.until > now()) return responseOf(kept);
			const response = await render();
			if (!mayKeep(response)) return response;
			const page: Kept = {
				until: now() + keptMilliseconds,
				status: response.status,
				headers: [...response.headers],
				body: await response.text()
			};
			if (pages.size >= mostPages) pages.clear();
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
