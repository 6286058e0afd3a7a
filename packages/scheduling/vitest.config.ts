import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'scheduling', testTimeout: 120_000, maxWorkers: 2 } });
