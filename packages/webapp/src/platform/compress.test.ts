import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { compress } from './compress.ts';

let server: Server;
afterEach(() => server.close());

async function answerOf(text: string, headers: Record<string, string>) {
	server = createServer(async (request, response) => {
		compress(request, response);
		response.setHeader('content-type', 'text/html');
		// As a page is streamed: pieces, each waiting for the one before to drain.
		for (let start = 0; start < text.length; start += 20_000) {
			if (!response.write(text.slice(start, start + 20_000))) await once(response, 'drain');
		}
		response.end();
	}).listen(0);
	await once(server, 'listening');
	const { port } = server.address() as { port: number };
	return fetch(`http://localhost:${port}`, { headers });
}

describe('compress', () => {
	const long = Array.from({ length: 60_000 }, (_, index) => `l·l ${index * 7919} `).join('');

	test.each(['br', 'gzip'])('a page of a megabyte arrives whole as %s', async (encoding) => {
		const answer = await answerOf(long, { 'accept-encoding': encoding });
		expect(answer.headers.get('content-encoding')).toBe(encoding);
		expect(await answer.text()).toBe(long);
	});

	test('leaves a page alone for who accepts nothing', async () => {
		const answer = await answerOf('à', { 'accept-encoding': 'identity' });
		expect(answer.headers.get('content-encoding')).toBeNull();
		expect(await answer.text()).toBe('à');
	});
});
