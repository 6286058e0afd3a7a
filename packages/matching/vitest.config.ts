import { defineProject } from 'vitest/config';

export default defineProject({
	test: { name: 'matching', testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 }
});
