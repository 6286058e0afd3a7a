// Walks through the built product with a real browser, named after what a person wants.

import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';

export default defineProject({
	test: {
		name: 'browser',
		root: fileURLToPath(new URL('.', import.meta.url)),
		include: ['tests/browser/**/*.test.ts'],
		globalSetup: ['./tests/browser/start-demo.ts'],
		fileParallelism: false,
		maxConcurrency: 2,
		testTimeout: 120_000,
		hookTimeout: 120_000
	}
});
