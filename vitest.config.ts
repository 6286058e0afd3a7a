import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			'packages/*',
			'packages/webapp/vitest.postgres.config.ts',
			'packages/webapp/vitest.server.config.ts',
			'packages/webapp/vitest.browser.config.ts'
		],
		reporters: ['default']
	}
});
