// npm run backup -- FILE: copies the database of a running installation into one file, and checks it.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { checkNode } from '../src/platform/check-node.ts';
import { readSettings } from '../src/platform/settings.ts';

checkNode();
const { databaseUrl } = readSettings();
const [target] = process.argv.slice(2);
if (!target) stop('Say where to: npm run backup -- trobada-backup.db');
if (databaseUrl.startsWith('postgres'))
	stop('PostgreSQL is backed up by pg_dump: see docs/running.md.');
const source = databaseUrl.replace(/^file:/, '');
if (!existsSync(source)) stop(`There is no database at ${source}.`);
const file = resolve(process.env.INIT_CWD ?? process.cwd(), target);
if (existsSync(file)) stop(`${file} is there already; a backup never writes over another.`);

const database = new DatabaseSync(source);
const pages = await backup(database, file);
database.close();

const copy = new DatabaseSync(file);
const sound = copy.prepare('pragma integrity_check').get()?.integrity_check;
copy.close();
if (sound !== 'ok') stop(`The copy is not sound: ${sound}`);
console.log(`${pages} pages are in ${file}, checked.`);

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
