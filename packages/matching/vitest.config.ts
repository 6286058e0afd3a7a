import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'matching', testTimeout: 30_000, maxWorkers: 2 } });
