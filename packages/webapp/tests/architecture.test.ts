// Keeps the one dependency rule of the README, and the house free of cycles.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const webapp = join(import.meta.dirname, '..');
const packages = join(webapp, '..');

/** Layer → the layers that it may import from. */
const allowed: Record<string, readonly string[]> = {
	routes: ['domain', 'database', 'platform', 'messages', 'ui', 'api'],
	api: ['domain', 'database', 'platform', 'messages'],
	ui: ['domain', 'database', 'messages'],
	domain: ['database', 'platform', 'messages'],
	messages: ['database'],
	platform: ['database'],
	database: [],
	enhance: []
};

function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
	return [...found].map(([, target]) => target!);
}

function sourcesOf(layer: string): string[] {
	return globSync(`src/${layer}/**/*.{ts,svelte}`, { cwd: webapp }).filter(
		(file) => !file.endsWith('.test.ts')
	);
}

/** Where an import leads, as a path below `src`; null for packages. */
function resolved(file: string, target: string): string | null {
	if (target.startsWith('#')) return target.slice(1);
	if (!target.startsWith('.')) return null;
	return normalize(join(dirname(file), target)).replace(/^src\//, '');
}

describe('the dependency rule', () => {
	test.each(Object.keys(allowed))('%s imports only from the layers below', (layer) => {
		const broken = sourcesOf(layer).flatMap((file) =>
			importsOf(join(webapp, file)).flatMap((target) => {
				const path = resolved(file, target);
				const other = path?.split('/')[0];
				if (!path?.includes('/') || !other || other === layer || other.startsWith('.')) return [];
				return allowed[layer]!.includes(other) ? [] : [`${file} imports ${target}`];
			})
		);
		expect(broken).toEqual([]);
	});

	test('the framework stays in routes, hooks, components and the service worker', () => {
		const inside = ['domain', 'api', 'database', 'platform', 'messages'].flatMap(sourcesOf);
		const broken = inside.filter((file) =>
			importsOf(join(webapp, file)).some((target) => /^(\$app|svelte|@sveltejs)/.test(target))
		);
		expect(broken).toEqual([]);
	});

	test('nothing below the routes of the domain knows HTTP or the environment', () => {
		const broken = sourcesOf('domain').filter((file) =>
			/process\.env|new Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(
				readFileSync(join(webapp, file), 'utf8')
			)
		);
		expect(broken).toEqual([]);
	});

	test('the pure packages know neither the web app nor each other', () => {
		const broken = ['scheduling', 'matching', 'calendar-files'].flatMap((name) =>
			globSync('**/*.ts', { cwd: join(packages, name), exclude: ['**/node_modules/**'] })
				.filter((file) => !file.includes('.test.'))
				.flatMap((file) =>
					importsOf(join(packages, name, file))
						.filter((target) => /@trobada\/|\.\.\/\.\.\/(webapp|scheduling|matching)/.test(target))
						.map((target) => `${name}/${file} imports ${target}`)
				)
		);
		expect(broken).toEqual([]);
	});

	test('no two nouns of the domain import each other’s files in a circle', () => {
		const graph = new Map(
			sourcesOf('domain').map((file) => [
				file.replace(/^src\//, ''),
				importsOf(join(webapp, file)).flatMap((target) => resolved(file, target) ?? [])
			])
		);
		const cycles: string[] = [];
		const done = new Set<string>();
		const walk = (file: string, trail: string[]) => {
			if (trail.includes(file))
				cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
			else if (!done.has(file)) {
				for (const next of graph.get(file) ?? []) if (graph.has(next)) walk(next, [...trail, file]);
				done.add(file);
			}
		};
		for (const file of graph.keys()) walk(file, []);
		expect(cycles).toEqual([]);
	});
});

test('the API offers every use case that a form of a page calls', () => {
	/** The same as another one for somebody who types a name instead of choosing. */
	const alike = ['labelWord'];
	const offered = sourcesOf('api')
		.map((file) => readFileSync(join(webapp, file), 'utf8'))
		.join('\n');
	const called = globSync('src/routes/**/+page.server.ts', { cwd: webapp }).flatMap((file) => {
		const text = readFileSync(join(webapp, file), 'utf8');
		return [...text.matchAll(/\bsubmit\(\s*event,\s*\w+,\s*(\w+)/g)].map(([, name]) => name!);
	});
	expect(called.length).toBeGreaterThan(50);
	const missing = called.filter(
		(name) => !alike.includes(name) && !new RegExp(`\\b${name}\\b`).test(offered)
	);
	expect(missing).toEqual([]);
});
