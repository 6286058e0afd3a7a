// The same domain tests once more, on PostgreSQL: every file that asks for a test database. Pure
// tests ran already.

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const usesDatabase = (file: string) => readFileSync(root + file, 'utf8').includes('testDatabase()');

export default defineProject({
	test: {
		name: 'webapp-postgres',
		root,
		testTimeout: 240_000,
		maxWorkers: 2,
		hookTimeout: 120_000,
		globalSetup: ['./tests/start-postgres.ts'],
		include: [...globSync('src/**/*.test.ts', { cwd: root }).filter(usesDatabase)]
	}
});
