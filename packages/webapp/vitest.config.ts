import { defineProject } from 'vitest/config';

export default defineProject({
	test: {
		name: 'webapp',
		testTimeout: 240_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		exclude: ['**/node_modules/**', 'build/**', 'tests/browser/**', 'tests/server/**']
	}
});
