// New identifiers: 16 characters of Crockford's base 32, the first 8 ordered by time.

import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** @example newId() // '0q3k5d0rm7x2fz1c' */
export function newId(milliseconds: number = Date.now()): string {
	let time = Math.floor(milliseconds / 1000);
	let head = '';
	for (let index = 0; index < 7; index++) {
		head = alphabet[time % 32] + head;
		time = Math.floor(time / 32);
	}
	const tail = Array.from(randomBytes(10), (byte) => alphabet[byte % 32]).join('');
	return head + tail;
}

/** An unguessable word for private addresses: 32 characters, 160 bits. */
export function newSecret(): string {
	return Array.from(randomBytes(32), (byte) => alphabet[byte % 32]).join('');
}
