/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
// Keeps visited agendas for when there is no network: the network first, the kept copy otherwise.

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const cacheName = 'trobada-agendas-1';

function isAgenda(url: URL): boolean {
	return /^\/\w\w\/exchanges\/[^/]+\/agenda$/.test(url.pathname);
}

function isAsset(url: URL): boolean {
	return /^\/(_app|enhance)\/|^\/(icon\.svg|manifest\.webmanifest)$/.test(url.pathname);
}

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) =>
				Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)))
			)
			.then(() => worker.clients.claim())
			.then(keepOpenPages)
	);
});

/** The page that registered this worker was loaded before it: fetched once more, it is kept. */
async function keepOpenPages() {
	const cache = await caches.open(cacheName);
	for (const { url } of await worker.clients.matchAll({ type: 'window' })) {
		if (!isAgenda(new URL(url))) continue;
		const response = await fetch(url);
		if (!response.ok) continue;
		const links = (await response.clone().text()).matchAll(/(?:href|src)="([^"]+)"/g);
		for (const [, link] of links) {
			const asset = new URL(link!, url);
			if (asset.origin === worker.location.origin && isAsset(asset)) await cache.add(asset);
		}
		await cache.put(url, response);
	}
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (url.origin !== worker.location.origin) return;
	// Whoever signs out takes the kept agendas along.
	if (request.method === 'POST' && url.pathname.endsWith('/sign-out')) {
		event.waitUntil(caches.delete(cacheName));
		return;
	}
	if (request.method !== 'GET') return;
	if (isAgenda(url) || isAsset(url)) event.respondWith(networkFirst(request));
});

async function networkFirst(request: Request): Promise<Response> {
	const cache = await caches.open(cacheName);
	try {
		const response = await fetch(request);
		if (response.ok && !response.redirected) await cache.put(request, response.clone());
		return response;
	} catch (error) {
		const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
		if (kept) return kept;
		throw error;
	}
}
