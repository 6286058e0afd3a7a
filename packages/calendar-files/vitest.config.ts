import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'calendar-files', testTimeout: 30_000 } });
