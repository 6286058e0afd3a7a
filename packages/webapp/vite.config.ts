import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** In development the modules of `src/enhance` are served from their sources. */
function enhancements(): Plugin {
	return {
		name: 'trobada-enhancements',
		configureServer(server) {
			server.middlewares.use((request, _response, next) => {
				request.url = request.url?.replace(/^\/enhance\/([\w-]+)\.js/, '/src/enhance/$1.ts');
				next();
			});
		}
	};
}

export default defineConfig({
	plugins: [
		enhancements(),
		sveltekit({
			adapter: adapter({ out: 'build', precompress: true }),
			compilerOptions: { runes: true },
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					'style-src-attr': ['unsafe-inline'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none']
				}
			},
			serviceWorker: { register: false },
			version: { name: process.env.npm_package_version ?? 'dev' }
		})
	],
	build: {
		rolldownOptions: {
			output: {
				// One style sheet for every page: a phone asks for it once and keeps it.
				codeSplitting: { groups: [{ name: 'style', test: /\.css$/ }] }
			}
		}
	},
	server: { port: 3000 }
});
