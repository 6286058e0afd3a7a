// npm run demo: builds, makes a fresh database, plays the exchange from two spreadsheets to released
// agendas, prints what came of it, and serves it.
//
//   npm run demo -- [--once] [--import FILE.xlsx]… [--participants 2000] [--links] [--no-build]

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkNode } from '../src/platform/check-node.ts';

checkNode();
const webapp = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
	options: {
		once: { type: 'boolean', default: false },
		import: { type: 'string', multiple: true, default: [] },
		participants: { type: 'string' },
		'no-build': { type: 'boolean', default: false },
		links: { type: 'boolean', default: false }
	}
});

const from = process.env.INIT_CWD ?? process.cwd();
const files =
	values.import.length > 0
		? values.import.map((file) => resolve(from, file))
		: ['delegacio-catalana.xlsx', 'ospiti-emilia-romagna.xlsx'].map((file) =>
				resolve(webapp, 'demo/spreadsheets', file)
			);
for (const file of files) if (!existsSync(file)) stop(`There is no file ${file}.`);

if (!values['no-build']) {
	console.log('Building…');
	const built = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: webapp,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (built.status !== 0) stop('The build failed.');
}

process.env.DATA_FOLDER ??= resolve(from, 'data/demo');
process.env.MAILBOX ??= '1';
process.env.LOG_LEVEL ??= 'warn';
if (!process.env.DATABASE_URL) rmSync(process.env.DATA_FOLDER, { recursive: true, force: true });

const { playExchange } = await import('./play-exchange.ts');
const participants = values.participants ? Number(values.participants) : undefined;
const played = await playExchange({ files, participants, say: console.log });
if (!played.ok) stop(played.message);

console.log(played.text);
if (!values.once || values.links) {
	for (const { role, name, link } of played.links) console.log(`  ${role} (${name}): ${link}`);
}
if (values.once) console.log(JSON.stringify(played.summary));
else await import('../server.ts');

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
