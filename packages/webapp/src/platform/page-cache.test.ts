import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openPageCache } from './page-cache.ts';

function page(text: string, headers: Record<string, string> = {}) {
	return async () => new Response(text, { headers: { 'content-type': 'text/html', ...headers } });
}

describe('the page cache', () => {
	test('renders a page once while nothing is written', async () => {
		const cache = openPageCache(() => 0);
		expect(await (await cache.answer('/en', '1', null, page('first'))).text()).toBe('first');
		expect(await (await cache.answer('/en', '1', null, page('second'))).text()).toBe('first');
		expect(await (await cache.answer('/en', '2', null, page('third'))).text()).toBe('third');
	});

	test('renders a page anew after a while, for it may speak of the time', async () => {
		let time = 0;
		const cache = openPageCache(() => time);
		await cache.answer('/en', '1', null, page('first'));
		time = 60_000;
		expect(await (await cache.answer('/en', '1', null, page('second'))).text()).toBe('second');
	});

	test('takes a page that was rendered while something was written for an old one', async () => {
		const cache = openPageCache(() => 0);
		await cache.answer('/en', 'before the write', null, page('first'));
		expect(await (await cache.answer('/en', 'after', null, page('second'))).text()).toBe('second');
	});

	test('keeps nothing that sets a cookie, and nothing that is no page', async () => {
		const cache = openPageCache(() => 0);
		await cache.answer('/a', '1', null, page('one', { 'set-cookie': 'a=b' }));
		expect(await (await cache.answer('/a', '1', null, page('two'))).text()).toBe('two');
		await cache.answer('/b', '1', null, page('{}', { 'content-type': 'application/json' }));
		expect(await (await cache.answer('/b', '1', null, page('two'))).text()).toBe('two');
	});

	test('tells different pages apart', async () => {
		const cache = openPageCache(() => 0);
		await cache.answer('/en', '1', null, page('english'));
		expect(await (await cache.answer('/ca', '1', null, page('català'))).text()).toBe('català');
	});

	test('hands out the page as the reader takes it, pressed once', async () => {
		const cache = openPageCache(() => 0);
		const text = 'Núria i l’or '.repeat(100);
		const taken = async (accepted: string | null) => {
			const answer = await cache.answer('/ca', '1', accepted, page(text));
			const encoding = answer.headers.get('content-encoding');
			const bytes = await answer.bytes();
			expect(answer.headers.get('content-length')).toBe(String(bytes.length));
			expect(answer.headers.get('vary')).toContain('accept-encoding');
			return [encoding, bytes] as const;
		};
		const [brotli, small] = await taken('gzip, deflate, br');
		expect(brotli).toBe('br');
		expect(brotliDecompressSync(small).toString()).toBe(text);
		expect((await taken('br'))[1]).toEqual(small);
		const [gzip, other] = await taken('gzip, br;q=0');
		expect(gzip).toBe('gzip');
		expect(gunzipSync(other).toString()).toBe(text);
		const [none, plain] = await taken(null);
		expect(none).toBeNull();
		expect(new TextDecoder().decode(plain)).toBe(text);
	});

	test('forgets the oldest page when there are too many', async () => {
		const cache = openPageCache(() => 0);
		for (let number = 0; number <= 300; number++)
			await cache.answer(`/${number}`, '1', null, page('old'));
		expect(await (await cache.answer('/0', '1', null, page('new'))).text()).toBe('new');
		expect(await (await cache.answer('/300', '1', null, page('new'))).text()).toBe('old');
	});
});
