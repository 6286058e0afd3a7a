// Builds the product when a source is newer than what was built: tests of the built server need it.

import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const webapp = fileURLToPath(new URL('..', import.meta.url));
const sources = [
	'src/**/*',
	'../{scheduling,matching,calendar-files}/**/*.{ts,json}',
	'*.config.ts'
];

export function ensureBuild(): void {
	const built = timeOf(`${webapp}build/handler.js`);
	const newest = sources
		.flatMap((pattern) => globSync(pattern, { cwd: webapp }))
		.filter((file) => !/node_modules|\.test\.ts$/.test(file))
		.reduce((latest, file) => Math.max(latest, timeOf(webapp + file)), 0);
	if (built > newest) return;
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: webapp, stdio: 'ignore' });
}

function timeOf(file: string): number {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
