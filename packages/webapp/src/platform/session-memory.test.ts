import { describe, expect, test } from 'vitest';
import { openSessionMemory } from './session-memory.ts';

describe('the memory of sessions', () => {
	test('knows a session for a minute', () => {
		let time = 0;
		const memory = openSessionMemory<string>(() => time);
		memory.set('token', 'Anna');
		time = 59_000;
		expect(memory.get('token')).toBe('Anna');
		time = 61_000;
		expect(memory.get('token')).toBeUndefined();
	});

	test('forgets who signs out', () => {
		const memory = openSessionMemory<string>(() => 0);
		memory.set('token', 'Anna');
		memory.forget('token');
		expect(memory.get('token')).toBeUndefined();
	});
});
