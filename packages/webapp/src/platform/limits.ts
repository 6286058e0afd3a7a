// How often one address may ask: few times for sign-in, many for the API, freely for pages.

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const limiters = {
	signIn: new RateLimiterMemory({ points: 10, duration: 60 }),
	api: new RateLimiterMemory({ points: 600, duration: 60 }),
	writes: new RateLimiterMemory({ points: 300, duration: 60 })
};

type Verdict = { allowed: true } | { allowed: false; retrySeconds: number };

function limiterFor(path: string, method: string): RateLimiterMemory | null {
	if (/^\/(\w\w\/sign-in|sign-in-service)/.test(path)) {
		return method === 'GET' ? null : limiters.signIn;
	}
	if (path.startsWith('/api/')) return limiters.api;
	return method === 'GET' || method === 'HEAD' ? null : limiters.writes;
}

export async function allowRequest(
	path: string,
	method: string,
	clientAddress: () => string
): Promise<Verdict> {
	const limiter = limiterFor(path, method);
	if (!limiter) return { allowed: true };
	try {
		await limiter.consume(clientAddress());
		return { allowed: true };
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		return { allowed: false, retrySeconds: Math.ceil(refusal.msBeforeNext / 1000) };
	}
}
