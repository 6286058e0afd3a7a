// Shapes what an operation answers: only what its schema names goes out, with ETag and page links.

import type { Answered, Operation } from './operation.ts';

export function answer(
	operation: Operation,
	request: Request,
	{ value, version, total, later }: Answered,
	input: unknown
): Response {
	const headers = new Headers({ 'cache-control': 'private, no-cache' });
	if (version !== undefined) {
		const tag = `"${version}"`;
		headers.set('etag', tag);
		if (operation.method === 'get' && request.headers.get('if-none-match') === tag) {
			return new Response(null, { status: 304, headers });
		}
	}
	if (operation.status === 204) return new Response(null, { status: 204, headers });
	headers.set('content-type', operation.contentType);
	if (later && operation.later) {
		const shown = operation.later.answer.parse(value);
		return new Response(JSON.stringify(shown), { status: 202, headers });
	}
	if (operation.answer === null) {
		return new Response(value as BodyInit, { status: operation.status, headers });
	}
	let body = value;
	if (operation.paged) {
		const { page, pageSize } = input as { page: number; pageSize: number };
		body = { items: value, page, pageSize, total };
		headers.set('link', pageLinks(request.url, page, Math.ceil((total ?? 0) / pageSize)));
	}
	const shown = operation.answer.parse(body);
	return new Response(JSON.stringify(shown), { status: operation.status, headers });
}

/** Where the other pages are (RFC 8288). */
function pageLinks(address: string, page: number, last: number): string {
	const link = (number: number, relation: string) => {
		const url = new URL(address);
		url.searchParams.set('page', String(number));
		return `<${url.pathname}${url.search}>; rel="${relation}"`;
	};
	return [
		link(1, 'first'),
		...(page > 1 ? [link(page - 1, 'prev')] : []),
		...(page < last ? [link(page + 1, 'next')] : []),
		link(Math.max(1, last), 'last')
	].join(', ');
}
