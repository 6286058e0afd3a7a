// Builds each file of `src/enhance` to one small module under `/enhance/`. Kit makes no client
// bundle here, because every page is plain HTML; these modules are all the JavaScript there is.

import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

const names = readdirSync('src/enhance')
	.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
	.map((name) => name.replace(/\.ts$/, ''));

export default defineConfig({
	publicDir: false,
	build: {
		outDir: 'static/enhance',
		emptyOutDir: true,
		modulePreload: false,
		rolldownOptions: {
			input: Object.fromEntries(names.map((name) => [name, `src/enhance/${name}.ts`])),
			output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' }
		}
	}
});
