import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'scheduling', testTimeout: 30_000, maxWorkers: 2 } });
