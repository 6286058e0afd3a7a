// Every request passes here: language, who is acting, limits, headers; every surprise ends here.

import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { error, redirect } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { openApplication, type Application } from './application.ts';
import { problem } from '#api/problem.ts';
import { languages, type Language } from '#database/values.ts';
import { system, visitor } from '#domain/access/actor.ts';
import { offerFirstAdministrator } from '#domain/access/first-administrator.ts';
import { loadSignedIn } from '#domain/access/load-actor.ts';
import { preferredLanguage } from '#platform/accept-language.ts';
import { newId, newSecret } from '#platform/identifiers.ts';
import { allowRequest } from '#platform/limits.ts';
import { openPageCache } from '#platform/page-cache.ts';
import { readSettings } from '#platform/settings.ts';

let application: Application;

export const init: ServerInit = async () => {
	application = await openApplication(readSettings());
	process.once('sveltekit:shutdown', () => application.stop());
	const secret = await offerFirstAdministrator(application.contextFor(system), newSecret);
	if (secret) {
		const link = `${application.settings.appUrl}/en/first-administrator?token=${secret}`;
		console.log(`There is no administrator yet. This link makes one, once: ${link}`);
	}
};

const begin: Handle = async ({ event, resolve }) => {
	event.locals.application = application;
	event.locals.requestId = newId();
	event.locals.actor = visitor;
	event.locals.context = application.contextFor(visitor);
	const response = await resolve(event);
	response.headers.set('x-request-id', event.locals.requestId);
	return response;
};

const speak: Handle = async ({ event, resolve }) => {
	const first = event.url.pathname.split('/')[1];
	const named = languages.find((language) => language === first);
	event.locals.language = named ?? preferred(event.request.headers, event.cookies.get('language'));
	if (event.url.pathname === '/') redirect(307, `/${event.locals.language}`);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%trobada.language%', event.locals.language),
		preload: ({ type, path }) => type === 'css' || (type === 'font' && path.endsWith('.woff2'))
	});
};

function preferred(headers: Headers, cookie: string | undefined): Language {
	const kept = languages.find((language) => language === cookie);
	return kept ?? preferredLanguage(headers.get('accept-language'), languages);
}

const limit: Handle = async ({ event, resolve }) => {
	const verdict = await allowRequest(event.url.pathname, event.request.method, () =>
		event.getClientAddress()
	);
	if (verdict.allowed) return resolve(event);
	const seconds = String(verdict.retrySeconds);
	if (event.url.pathname.startsWith('/api/')) {
		const answer = problem({ reason: 'too-many' }, event.locals.language);
		answer.headers.set('retry-after', seconds);
		return answer;
	}
	event.setHeaders({ 'retry-after': seconds });
	error(429, 'problem.too-many', { reason: 'too-many' });
};

const pages = openPageCache();

/** The same page for the same reader, as long as nobody has written anything. */
const remember: Handle = async ({ event, resolve }) => {
	const { method, headers } = event.request;
	const isPage = method === 'GET' && event.route.id?.startsWith('/[lang=language]');
	if (!isPage || event.isSubRequest || headers.has('authorization')) return resolve(event);
	const reader = [headers.get('cookie'), headers.get('accept'), headers.get('accept-language')];
	const { pathname, search } = event.url;
	const stamp = await application.connection.stamp();
	const key = JSON.stringify([pathname, search, ...reader]);
	return pages.answer(key, stamp, headers.get('accept-encoding'), async () => resolve(event));
};

const identify: Handle = async ({ event, resolve }) => {
	if (!event.isSubRequest && event.route.id !== null) {
		const found = await application.signIn.whoIs(event.request.headers);
		if (found) event.locals.actor = await loadSignedIn(application.connection.database, found);
	}
	event.locals.context = application.contextFor(event.locals.actor);
	const response = await resolve(event);
	if (event.locals.actor.personId && !response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'private, no-cache');
	}
	return response;
};

const protect: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('x-frame-options', 'DENY');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
	if (event.url.protocol === 'https:') {
		response.headers.set('strict-transport-security', 'max-age=31536000');
	}
	return response;
};

export const handle = sequence(begin, protect, speak, limit, remember, identify);

export const handleError: HandleServerError = ({ kind, error: cause, event }) => {
	const { requestId } = event.locals;
	if (kind === 'app') return { requestId };
	if (kind === 'unknown') {
		const route = event.route.id ?? 'unknown';
		application?.log.error({ err: cause, requestId, route }, 'request failed');
		return { message: 'problem.unexpected', reason: 'unexpected', requestId };
	}
	return { message: 'problem.not-found', reason: 'not-found', requestId };
};
