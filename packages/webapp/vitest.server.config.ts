// Tests of the built server as processes: who may go where, and what a killed process leaves.

import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';

export default defineProject({
	test: {
		name: 'server',
		root: fileURLToPath(new URL('.', import.meta.url)),
		include: ['tests/server/**/*.test.ts'],
		globalSetup: ['./tests/server/set-up.ts'],
		maxWorkers: 2,
		testTimeout: 240_000,
		hookTimeout: 240_000
	}
});
