import { describe, expect, test } from 'vitest';
import { openPageCache } from './page-cache.ts';

function page(text: string, headers: Record<string, string> = {}) {
	return async () => new Response(text, { headers: { 'content-type': 'text/html', ...headers } });
}

describe('the page cache', () => {
	test('renders a page once while nothing is written', async () => {
		const cache = openPageCache(() => 0);
		expect(await (await cache.answer('/en', '1', page('first'))).text()).toBe('first');
		expect(await (await cache.answer('/en', '1', page('second'))).text()).toBe('first');
		expect(await (await cache.answer('/en', '2', page('third'))).text()).toBe('third');
	});

	test('renders a page anew after a while, for it may speak of the time', async () => {
		let time = 0;
		const cache = openPageCache(() => time);
		await cache.answer('/en', '1', page('first'));
		time = 60_000;
		expect(await (await cache.answer('/en', '1', page('second'))).text()).toBe('second');
	});

	test('takes a page that was rendered while something was written for an old one', async () => {
		const cache = openPageCache(() => 0);
		await cache.answer('/en', 'before the write', page('first'));
		expect(await (await cache.answer('/en', 'after', page('second'))).text()).toBe('second');
	});

	test('keeps nothing that sets a cookie, and nothing that is no page', async () => {
		const cache = openPageCache(() => 0);
		await cache.answer('/a', '1', page('one', { 'set-cookie': 'a=b' }));
		expect(await (await cache.answer('/a', '1', page('two'))).text()).toBe('two');
		await cache.answer('/b', '1', page('{}', { 'content-type': 'application/json' }));
		expect(await (await cache.answer('/b', '1', page('two'))).text()).toBe('two');
	});

	test('tells different pages apart', async () => {
		const cache = openPageCache(() => 0);
		await cache.answer('/en', '1', page('english'));
		expect(await (await cache.answer('/ca', '1', page('català'))).text()).toBe('català');
	});

	test('forgets the oldest page when there are too many', async () => {
		const cache = openPageCache(() => 0);
		for (let number = 0; number <= 300; number++)
			await cache.answer(`/${number}`, '1', page('old'));
		expect(await (await cache.answer('/0', '1', page('new'))).text()).toBe('new');
		expect(await (await cache.answer('/300', '1', page('new'))).text()).toBe('old');
	});
});
