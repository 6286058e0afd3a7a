import { describe, expect, test } from 'vitest';
import { openPageCache } from './page-cache.ts';

function page(text: string, headers: Record<string, string> = {}) {
	return async () => new Response(text, { headers: { 'content-type': 'text/html', ...headers } });
}

describe('the page cache', () => {
	test('renders a page once a second, and anew afterwards', async () => {
		let time = 0;
		const cache = openPageCache(() => time);
		expect(await (await cache.answer('/en', page('first'))).text()).toBe('first');
		time = 900;
		expect(await (await cache.answer('/en', page('second'))).text()).toBe('first');
		time = 1001;
		expect(await (await cache.answer('/en', page('third'))).text()).toBe('third');
	});

	test('keeps nothing that sets a cookie, and nothing that is no page', async () => {
		const cache = openPageCache(() => 0);
		await cache.answer('/a', page('one', { 'set-cookie': 'a=b' }));
		expect(await (await cache.answer('/a', page('two'))).text()).toBe('two');
		await cache.answer('/b', page('{}', { 'content-type': 'application/json' }));
		expect(await (await cache.answer('/b', page('two'))).text()).toBe('two');
	});

	test('tells different pages apart', async () => {
		const cache = openPageCache(() => 0);
		await cache.answer('/en', page('english'));
		expect(await (await cache.answer('/ca', page('català'))).text()).toBe('català');
	});
});
