// Hands on the cookies that the sign-in library made, with the attributes that it gave them.

import type { Cookies } from '@sveltejs/kit';

export function setCookies(cookies: Cookies, made: readonly string[]): void {
	for (const line of made) {
		const [pair = '', ...attributes] = line.split('; ');
		const equals = pair.indexOf('=');
		const attribute = (name: string) =>
			attributes.find((text) => text.toLowerCase().startsWith(`${name}=`))?.split('=')[1];
		const maxAge = attribute('max-age');
		cookies.set(pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1)), {
			path: attribute('path') ?? '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: attributes.some((text) => text.toLowerCase() === 'secure'),
			...(maxAge === undefined ? {} : { maxAge: Number(maxAge) })
		});
	}
}
